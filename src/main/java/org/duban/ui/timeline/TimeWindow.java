package org.duban.ui.timeline;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duban.timeline.TimeScale;
import org.duban.timeline.Zoom;

/**
 * Which days are seen: zoomed, stepped and dragged, and never outside of the range. Keys and buttons land on whole
 * months, quarters and years; the mouse anywhere.
 */
final class TimeWindow {

    /** What a window is as wide as before it is laid out. */
    private static final double FIRST_WIDTH = 1000;

    private final ReadOnlyObjectWrapper<TimeScale> scale;
    private TimeRange range;
    private LocalDate today;

    TimeWindow(TimeRange range, LocalDate today) {
        this.range = range;
        this.today = today;
        this.scale = new ReadOnlyObjectWrapper<>(this, "scale", over(Zoom.YEAR, range.nearest(today), FIRST_WIDTH));
    }

    /** Which days are seen, and where. */
    ReadOnlyObjectProperty<TimeScale> scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    /** The days that can be seen are others, or another day is today; what is seen stays where it can. */
    void follow(TimeRange days, LocalDate now) {
        range = days;
        today = now;
        set(scale.get());
    }

    /** The year of the day, as at first. */
    void begin() {
        scale.set(over(Zoom.YEAR, range.nearest(today), now().width()));
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
            set(over(zoom, focus(), now().width()));
        }
    }

    /** The next zoom, closer or farther, the day at the position staying there; nothing where there is none. */
    void zoomAt(boolean closer, double x) {
        int next = now().zoom().ordinal() + (closer ? 1 : -1);
        if (0 <= next && next < Zoom.values().length) {
            set(now().zoomed(Zoom.values()[next], x));
        }
    }

    /** ‹ ›: the year, quarter or month before or after, by -1 or 1. */
    void step(int steps) {
        set(beginningAt(neighbour(steps, months(now().zoom()))));
    }

    /** ← →: a part of that, a month or a week. */
    void pan(int steps) {
        LocalDate to = now().zoom() == Zoom.MONTH ? firstDay().plusWeeks(steps) : neighbour(steps, 1);
        set(beginningAt(to));
    }

    /** So many pixels to the right, which shows later days. */
    void drag(double pixels) {
        set(now().moved(pixels));
    }

    /** The year, quarter or month of today. */
    void toToday() {
        set(over(now().zoom(), range.nearest(today), now().width()));
    }

    /** The beginning of the year that is seen, or the one before where it is seen already. */
    void toStart() {
        set(beginningAt(neighbour(-1, 12)));
    }

    /** The end of the year that is seen, or of the one after where it is seen already. */
    void toEnd() {
        LocalDate end = now().last().plusDays(1).with(Month.DECEMBER).withDayOfMonth(31);
        TimeScale scale = now();
        double days = scale.width() / scale.pixelsOfDay();
        set(new TimeScale(scale.zoom(), end.toEpochDay() + 1 - days, scale.pixelsOfDay(), scale.width()));
    }

    private LocalDate focus() {
        TimeScale scale = now();
        boolean seen = scale.start(today) >= 0 && scale.end(today) <= scale.width();
        return range.nearest(seen ? today : scale.dayAt(scale.width() / 2));
    }

    private TimeScale beginningAt(LocalDate day) {
        return new TimeScale(now().zoom(), day.toEpochDay(), now().pixelsOfDay(), now().width());
    }

    /** The first day of a unit of so many months that is nearest to the beginning of the window, before or after it. */
    private LocalDate neighbour(int steps, int months) {
        LocalDate at = unit(firstDay(), months);
        boolean within = now().origin() - at.toEpochDay() > 0.5;
        return at.plusMonths((long) months * (steps < 0 && within ? steps + 1 : steps));
    }

    private LocalDate firstDay() {
        return LocalDate.ofEpochDay(Math.round(now().origin()));
    }

    private static LocalDate unit(LocalDate day, int months) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1, 1);
    }

    private static int months(Zoom zoom) {
        return switch (zoom) {
            case YEAR -> 12;
            case QUARTER -> 3;
            case MONTH -> 1;
        };
    }

    /** A quarter is seen with the month that comes after it. */
    private static TimeScale over(Zoom zoom, LocalDate day, double width) {
        LocalDate first = unit(day, months(zoom));
        int months = zoom == Zoom.QUARTER ? 4 : months(zoom);
        return TimeScale.over(zoom, first, first.plus(months, ChronoUnit.MONTHS).minusDays(1), width);
    }

    private TimeScale now() {
        return scale.get();
    }

    private void set(TimeScale wanted) {
        scale.set(range.within(wanted));
    }
}
