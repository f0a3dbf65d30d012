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

    /** The divisions of the window, which they cover without gaps. */
    static List<Tick> of(TickUnit unit, TimeScale scale) {
        var ticks = new ArrayList<Tick>();
        LocalDate first = unit.first(scale.first());
        while (scale.start(first) < scale.width()) {
            LocalDate next = unit.next(first);
            double start = scale.start(first);
            double from = Math.max(0, start);
            double to = Math.min(scale.width(), scale.start(next));
            if (to > from) {
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
