package org.duban.timeline;

/** How much time a window shows, and how it is divided. */
public enum Zoom {
    /** 年: twelve months under their quarters. */
    YEAR(366),
    /** 季: 上旬 中旬 下旬 under four months, a quarter with what comes next. */
    QUARTER(122),
    /** 月: the days of a month. */
    MONTH(31);

    private final int days;

    Zoom(int days) {
        this.days = days;
    }

    /** How many days a window shows, about. */
    public int days() {
        return days;
    }
}
