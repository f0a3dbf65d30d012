package org.duban.timeline;

import java.time.LocalDate;

/**
 * Where days lie on a line. A day is as wide as the next one; positions are in pixels from the left end of the window,
 * and may lie outside of it.
 *
 * @param zoom        how the line is divided
 * @param origin      the day at the left end, counted from 1970-01-01; a fraction where the window begins within a day
 * @param pixelsOfDay the width of a day, above 0
 * @param width       of the window
 */
public record TimeScale(Zoom zoom, double origin, double pixelsOfDay, double width) {

    public TimeScale {
        if (!(pixelsOfDay > 0) || !(width > 0)) {
            throw new IllegalArgumentException("a scale has a width");
        }
    }

    /** A window over the days from first to last, both shown whole. */
    public static TimeScale over(Zoom zoom, LocalDate first, LocalDate last, double width) {
        double days = last.toEpochDay() - first.toEpochDay() + 1;
        return new TimeScale(zoom, first.toEpochDay(), width / days, width);
    }

    /** Where the day begins. */
    public double start(LocalDate day) {
        return (day.toEpochDay() - origin) * pixelsOfDay;
    }

    /** Where the day ends, which is where the next one begins: a last day is still within. */
    public double end(LocalDate day) {
        return start(day.plusDays(1));
    }

    /** The day at a position. */
    public LocalDate dayAt(double x) {
        return LocalDate.ofEpochDay((long) Math.floor(origin + x / pixelsOfDay));
    }

    /** The first day of which something is seen. */
    public LocalDate first() {
        return dayAt(0);
    }

    /** The last day of which something is seen. */
    public LocalDate last() {
        return LocalDate.ofEpochDay((long) Math.ceil(origin + width / pixelsOfDay - 1e-9) - 1);
    }

    /** The same window moved by so many pixels to the right, which shows later days. */
    public TimeScale moved(double pixels) {
        return new TimeScale(zoom, origin + pixels / pixelsOfDay, pixelsOfDay, width);
    }

    /** The same line in another zoom, the day under the position still there. */
    public TimeScale zoomed(Zoom other, double at) {
        double pixels = width / other.days();
        return new TimeScale(other, origin + at / pixelsOfDay - at / pixels, pixels, width);
    }
}
