package org.duban.timeline;

import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.SectionId;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.DeadlineJudgement;
import org.duban.domain.progress.Rollup;
import org.duban.domain.progress.TaskJudgement;

/** A row of the timeline. */
public sealed interface TimelineRow {

    /** What names the row, the same through filters, edits and undo. */
    Id id();

    /** Names a row. */
    sealed interface Id {

        /** A section's row. */
        record OfSection(SectionId section) implements Id {}

        /** A task's row. */
        record OfTask(TaskId task) implements Id {}

        /** The row of one of a task's several deadlines. */
        record OfDeadline(TaskId task, DeadlineId deadline) implements Id {}
    }

    /**
     * A section with its tasks.
     *
     * @param rollup of its tasks that the filter lets through, completed ones too
     * @param open   whether its tasks stand below
     */
    record OfSection(Section section, Rollup rollup, boolean open) implements TimelineRow {

        @Override
        public Id id() {
            return new Id.OfSection(section.id());
        }
    }

    /**
     * A task: with one deadline that is drawn in this row, with several a summary.
     *
     * @param open whether its several deadlines stand below; false where it has one
     * @param what what is to be done by its one deadline; empty where nothing is known, or where it has several
     * @param waiting what is reported beyond the accepted percent and waits for review, in points
     */
    record OfTask(TaskJudgement task, boolean open, String what, int waiting) implements TimelineRow {

        @Override
        public Id id() {
            return new Id.OfTask(task.task().id());
        }

        /** Whether it has several deadlines. */
        public boolean isSummary() {
            return task.deadlines().size() > 1;
        }
    }

    /**
     * One of several deadlines.
     *
     * @param what what is to be done by then; the task's short name where nothing else is known
     */
    record OfDeadline(TaskJudgement task, DeadlineJudgement deadline, String what) implements TimelineRow {

        @Override
        public Id id() {
            return new Id.OfDeadline(task.task().id(), deadline.deadline().id());
        }
    }
}
