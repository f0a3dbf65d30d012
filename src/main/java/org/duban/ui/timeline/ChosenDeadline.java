package org.duban.ui.timeline;

import java.util.Optional;
import org.duban.domain.plan.Promises;
import org.duban.domain.progress.DeadlineJudgement;
import org.duban.domain.progress.TaskJudgement;
import org.duban.domain.progress.TrafficLight;
import org.duban.timeline.TimelineRow;

/**
 * The deadline that a row is about.
 *
 * @param what what is to be done by then; empty where nothing is known
 */
public record ChosenDeadline(TaskJudgement task, DeadlineJudgement deadline, String what) {

    /** That of a row: its own, or of a task the next one; none of a section. */
    static Optional<ChosenDeadline> of(TimelineRow row) {
        return switch (row) {
            case TimelineRow.OfSection section -> Optional.empty();
            case TimelineRow.OfTask(TaskJudgement task, boolean open, String what, int waiting) -> Optional.of(next(task));
            case TimelineRow.OfDeadline(TaskJudgement task, DeadlineJudgement deadline, String what) ->
                Optional.of(new ChosenDeadline(task, deadline, what));
        };
    }

    /** Whether it is completed. */
    boolean isDone() {
        return deadline.light() == TrafficLight.DONE;
    }

    private static ChosenDeadline next(TaskJudgement task) {
        DeadlineJudgement next = task.next();
        String what = Promises.of(task.task()).getOrDefault(next.deadline().id(), "");
        return new ChosenDeadline(task, next, what);
    }
}
