package org.duban.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.duban.domain.plan.Deadline;
import org.duban.domain.progress.TrafficLight;

/**
 * A deadline in the columns of a table. One wholly outside the timeline stands in the column nearest to it.
 *
 * @param from    the first of its columns, counted from 0
 * @param to      the last of its columns
 * @param done    how many of them are done
 * @param waiting how many after these are reported and wait for review
 * @param phrase  the words of the plan, with * where the day is guessed; outside the timeline what is said of it
 * @param what    what is to be done by then; may be empty
 * @param implied whether no deadline is named and the year stands for one
 * @param point   whether only its last day is named (截止点), and is in the timeline
 * @param earlier whether it begins before the timeline
 * @param later   whether it ends after the timeline
 */
public record SlotBar(
        int from,
        int to,
        int done,
        int waiting,
        TrafficLight light,
        String phrase,
        String what,
        boolean implied,
        boolean point,
        boolean earlier,
        boolean later) {

    /** The bar of a row; empty for sections and for tasks whose several deadlines have rows of their own. */
    public static Optional<SlotBar> of(TimelineRow row, List<TimeSlot> slots, Timeline timeline, TimelineWords words) {
        return switch (row) {
            case TimelineRow.OfTask task when !task.isSummary() -> Optional.of(of(Due.of(task), slots, timeline, words));
            case TimelineRow.OfDeadline deadline -> Optional.of(of(Due.of(deadline), slots, timeline, words));
            case TimelineRow.OfTask summary -> Optional.empty();
            case TimelineRow.OfSection section -> Optional.empty();
        };
    }

    /** Whether nothing of it is in the timeline. */
    public boolean isElsewhere() {
        return from > to;
    }

    private static SlotBar of(Due due, List<TimeSlot> slots, Timeline timeline, TimelineWords words) {
        Deadline deadline = due.deadline();
        Optional<Interval> named = Interval.of(deadline);
        LocalDate end = deadline.end();
        LocalDate newYear = LocalDate.of(timeline.year(), 1, 1);
        Interval days = named.orElseGet(() -> new Interval(end.isBefore(newYear) ? end : newYear, end));
        boolean before = end.isBefore(timeline.from());
        boolean after = days.first().isAfter(timeline.to());
        boolean pointAfter = named.isEmpty() && end.isAfter(timeline.to());
        if (before || after) {
            String said = due.elsewhere(words, timeline.year());
            int at = before ? 0 : slots.size() - 1;
            return new SlotBar(at, at - 1, 0, 0, due.light(), said, "", due.implied(), named.isEmpty(), before, after);
        }
        int from = index(slots, days.first());
        int to = index(slots, end);
        List<TimeSlot> columns = slots.subList(from, to + 1);
        int done = done(columns, days, due.share());
        return new SlotBar(
                from,
                to,
                done,
                done(columns, days, due.waitingShare()) - done,
                due.light(),
                pointAfter ? due.elsewhere(words, timeline.year()) : phrase(due),
                due.what(),
                due.implied(),
                named.isEmpty() && !pointAfter,
                days.first().isBefore(timeline.from()),
                end.isAfter(timeline.to()));
    }

    /** A year that stands for no deadline is a guess too. */
    private static String phrase(Due due) {
        return due.implied() ? due.phrase() + "*" : due.phrase();
    }

    /** The column with the day, the first or the last one where it is outside. */
    private static int index(List<TimeSlot> slots, LocalDate day) {
        int index = 0;
        while (index < slots.size() - 1 && slots.get(index).last().isBefore(day)) {
            index++;
        }
        return index;
    }

    /** The columns of which the done part of the days takes half or more. */
    private static int done(List<TimeSlot> columns, Interval days, double share) {
        double all = ChronoUnit.DAYS.between(days.first(), days.last()) + 1.0;
        double reached = days.first().toEpochDay() + all * share;
        return (int) columns.stream()
                .filter(each -> (each.first().toEpochDay() + each.last().toEpochDay() + 1) / 2.0 <= reached)
                .count();
    }
}
