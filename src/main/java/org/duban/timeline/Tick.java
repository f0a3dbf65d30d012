package org.duban.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A division of the line, as much of it as the window shows.
 *
 * @param start where it begins, below 0 where that is outside
 */
record Tick(LocalDate first, double start, double from, double to) {

    /** What rounding leaves of a division beyond the edge is none. */
    private static final double HAIR = 1e-6;

    /** The divisions of the window, which they cover without gaps. */
    static List<Tick> of(TickUnit unit, TimeScale scale) {
        var ticks = new ArrayList<Tick>();
        LocalDate first = unit.first(scale.first());
        while (scale.start(first) < scale.width() - HAIR) {
            LocalDate next = unit.next(first);
            double start = scale.start(first);
            double from = start < HAIR ? 0 : start;
            double to = scale.start(next) > scale.width() - HAIR ? scale.width() : scale.start(next);
            if (to > from + HAIR) {
                ticks.add(new Tick(first, start, from, to));
            }
            first = next;
        }
        return ticks;
    }

    double width() {
        return to - from;
    }

    double middle() {
        return (from + to) / 2;
    }
}
