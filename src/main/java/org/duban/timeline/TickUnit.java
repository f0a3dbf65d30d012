package org.duban.timeline;

import java.time.LocalDate;

/** What the bands of the header and the lines of the grid divide time into. */
enum TickUnit {
    QUARTER,
    MONTH,
    TEN_DAYS,
    DAY;

    /** The wider division of a zoom. */
    static TickUnit wide(Zoom zoom) {
        return zoom == Zoom.YEAR ? QUARTER : MONTH;
    }

    /** The narrower division of a zoom. */
    static TickUnit narrow(Zoom zoom) {
        return switch (zoom) {
            case YEAR -> MONTH;
            case QUARTER -> TEN_DAYS;
            case MONTH -> DAY;
        };
    }

    /** The first day of the unit that holds the day. */
    LocalDate first(LocalDate day) {
        return switch (this) {
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case MONTH -> day.withDayOfMonth(1);
            case TEN_DAYS -> day.withDayOfMonth(10 * (tenDays(day) - 1) + 1);
            case DAY -> day;
        };
    }

    /** The first day of the next unit, from the first day of one. */
    LocalDate next(LocalDate first) {
        return switch (this) {
            case QUARTER -> first.plusMonths(3);
            case MONTH -> first.plusMonths(1);
            case TEN_DAYS -> tenDays(first) == 3 ? first.plusMonths(1).withDayOfMonth(1) : first.plusDays(10);
            case DAY -> first.plusDays(1);
        };
    }

    /** 1 to 3: 上旬, 中旬, 下旬, which takes the 31st in. */
    static int tenDays(LocalDate day) {
        return Math.min(3, (day.getDayOfMonth() - 1) / 10 + 1);
    }
}
