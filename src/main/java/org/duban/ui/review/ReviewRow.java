package org.duban.ui.review;

import java.util.List;
import java.util.Set;
import org.duban.domain.draft.Finding;
import org.duban.domain.plan.TaskId;
import org.duban.domain.review.SectionKey;
import org.duban.domain.review.TaskKey;
import org.jspecify.annotations.Nullable;

/** A row of the table of what was read. */
public sealed interface ReviewRow {

    /** Whether something is taken in: all of it, some of it, nothing of it. */
    enum Tick {
        ON,
        PARTLY,
        OFF
    }

    /** What becomes of a row when it is merged into the plan that its year has. */
    enum Fate {
        SAME,
        ADDED,
        CHANGED,
        GONE
    }

    /**
     * What stands above the plan.
     *
     * @param title   null where none was found
     * @param details year, number, date, as far as they are known
     */
    record OfPlan(@Nullable String title, List<String> details) implements ReviewRow {

        public OfPlan {
            details = List.copyOf(details);
        }
    }

    /**
     * A section.
     *
     * @param title    with its number
     * @param open     whether its tasks are shown
     */
    record OfSection(SectionKey key, String title, int tasks, boolean open, Tick tick) implements ReviewRow {}

    /**
     * A task.
     *
     * @param number   as printed; null where none is
     * @param doubts   what of it is in doubt: names of departments, and the number
     * @param open     the most pressing thing still to be handled; null when there is none
     * @param fate     null while nothing is merged
     */
    record OfTask(
            TaskKey key,
            @Nullable String number,
            String name,
            Parts parts,
            Set<String> doubts,
            Finding.@Nullable Kind open,
            boolean ticked,
            @Nullable Fate fate)
            implements ReviewRow {}

    /**
     * A task of the plan that the year has which this document no longer names.
     *
     * @param removed whether it is to go; it stays otherwise
     */
    record Gone(TaskId task, @Nullable String number, String name, boolean removed) implements ReviewRow {}

    /** The fields of the row above. */
    record Editor(Fields fields) implements ReviewRow {}

    /**
     * What the columns of a task show.
     *
     * @param phrases of its deadlines and frequencies
     */
    record Parts(List<String> lead, List<String> supporting, List<String> phrases, int indicators) {

        public Parts {
            lead = List.copyOf(lead);
            supporting = List.copyOf(supporting);
            phrases = List.copyOf(phrases);
        }
    }
}
