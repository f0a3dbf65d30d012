package org.duban.ui.timeline;

import java.time.LocalDate;
import java.time.Month;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duban.timeline.TimeRange;
import org.duban.timeline.TimeScale;
import org.duban.timeline.Zoom;

/**
 * Which days are seen: zoomed, stepped and dragged, and never outside of the range. Keys and buttons land on whole
 * months; the mouse anywhere.
 */
final class TimeWindow {

    /** What a window is as wide as before it is laid out. */
    private static final double FIRST_WIDTH = 1000;

    private final ReadOnlyObjectWrapper<TimeScale> scale;
    private final ReadOnlyBooleanWrapper todayInRange = new ReadOnlyBooleanWrapper(this, "todayInRange");
    private TimeRange range;
    private LocalDate today;

    TimeWindow(TimeRange range, LocalDate today) {
        this.range = range;
        this.today = today;
        this.scale = new ReadOnlyObjectWrapper<>(this, "scale", range.start(Zoom.YEAR, today, FIRST_WIDTH));
        todayInRange.set(isTodayInRange());
    }

    /** Which days are seen, and where. */
    ReadOnlyObjectProperty<TimeScale> scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    /** Whether today is one of the days that can be seen. */
    ReadOnlyBooleanProperty todayInRangeProperty() {
        return todayInRange.getReadOnlyProperty();
    }

    /** The days that can be seen are others, or another day is today; what is seen stays where it can. */
    void follow(TimeRange days, LocalDate now) {
        range = days;
        today = now;
        todayInRange.set(isTodayInRange());
        set(now());
    }

    /** The plan's year, as at first. */
    void begin() {
        set(range.start(Zoom.YEAR, today, now().width()));
    }

    /** The window has become as wide as that; it shows the same days. */
    void resize(double width) {
        TimeScale before = now();
        if (width > 0 && width != before.width()) {
            double pixels = before.pixelsOfDay() * width / before.width();
            set(new TimeScale(before.zoom(), before.origin(), pixels, width));
        }
    }

    /** Another zoom, around today where it is seen and around the middle where it is not. */
    void zoom(Zoom zoom) {
        if (zoom != now().zoom()) {
            set(range.start(zoom, focus(), now().width()));
        }
    }

    /** The next zoom, closer or farther, the day at the position staying there; nothing where there is none. */
    void zoomAt(boolean closer, double x) {
        Zoom next = closer ? closer(now().zoom()) : farther(now().zoom());
        if (next != now().zoom()) {
            set(now().zoomed(next, x));
        }
    }

    /** ‹ ›: a year, three months or a month on or back, by 1 or -1. */
    void step(int by) {
        set(range.step(now(), by));
    }

    /** ← →: a month on or back, or a week where days are seen. */
    void pan(int by) {
        LocalDate first = LocalDate.ofEpochDay(Math.round(now().origin()));
        set(beginningAt(now().zoom() == Zoom.MONTH ? first.plusWeeks(by) : first.plusMonths(by).withDayOfMonth(1)));
    }

    /** So many pixels to the right, which shows later days. */
    void drag(double pixels) {
        set(now().moved(pixels));
    }

    /** The window of today in the same zoom; nothing where today cannot be seen. */
    void toToday() {
        if (isTodayInRange()) {
            set(range.start(now().zoom(), today, now().width()));
        }
    }

    /** The beginning of the year in the middle of the window. */
    void toStart() {
        set(beginningAt(middle().withDayOfYear(1)));
    }

    /** The end of that year. */
    void toEnd() {
        double days = now().width() / now().pixelsOfDay();
        double end = middle().with(Month.DECEMBER).withDayOfMonth(31).toEpochDay() + 1;
        set(new TimeScale(now().zoom(), end - days, now().pixelsOfDay(), now().width()));
    }

    private static Zoom closer(Zoom zoom) {
        return zoom == Zoom.YEAR ? Zoom.QUARTER : Zoom.MONTH;
    }

    private static Zoom farther(Zoom zoom) {
        return zoom == Zoom.MONTH ? Zoom.QUARTER : Zoom.YEAR;
    }

    private boolean isTodayInRange() {
        return !today.isBefore(range.first()) && !today.isAfter(range.last());
    }

    private LocalDate focus() {
        boolean seen = now().start(today) >= 0 && now().end(today) <= now().width();
        return seen ? today : middle();
    }

    private LocalDate middle() {
        return now().dayAt(now().width() / 2);
    }

    private TimeScale beginningAt(LocalDate day) {
        return new TimeScale(now().zoom(), day.toEpochDay(), now().pixelsOfDay(), now().width());
    }

    private TimeScale now() {
        return scale.get();
    }

    private void set(TimeScale wanted) {
        scale.set(range.clamp(wanted));
    }
}
