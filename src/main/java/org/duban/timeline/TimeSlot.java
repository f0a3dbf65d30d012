package org.duban.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A column of a timeline in a table: a month, ten days or a day as the zoom has it, cut where the timeline begins and
 * ends.
 *
 * @param first its first day
 * @param last  its last day
 * @param group what it belongs to: its quarter or month, with the year where the timeline shows another than the plan's
 * @param name  its own name
 */
public record TimeSlot(LocalDate first, LocalDate last, String group, String name) {

    /** Those of the timeline, in order; together they are all its days. */
    public static List<TimeSlot> of(Timeline timeline, TimelineWords words) {
        TickUnit unit = TickUnit.narrow(timeline.zoom());
        var names = TickNames.of(words, timeline.year(), timeline.from(), timeline.to());
        var slots = new ArrayList<TimeSlot>();
        for (LocalDate from = timeline.from(); !from.isAfter(timeline.to()); ) {
            LocalDate next = unit.next(unit.first(from));
            LocalDate last = next.isAfter(timeline.to()) ? timeline.to() : next.minusDays(1);
            String group = names.wide(timeline.zoom(), from).getFirst();
            slots.add(new TimeSlot(from, last, group, names.narrow(timeline.zoom(), from).getFirst()));
            from = next;
        }
        return slots;
    }

    /** Whether the day is one of its days. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
