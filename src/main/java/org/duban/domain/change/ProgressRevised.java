package org.duban.domain.change;

import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.PlanProgress;
import org.duban.domain.progress.TaskProgress;

/** The facts about one task change: its state or percent, a deadline that was met, the value of an indicator. */
public record ProgressRevised(PlanId plan, TaskId task, TaskProgress before, TaskProgress after) implements Change {

    @Override
    public ProgressRevised inverse() {
        return new ProgressRevised(plan, task, after, before);
    }

    /**
     * The facts after this change.
     *
     * @throws StaleChange when they are not as this change expects them
     */
    public PlanProgress appliedTo(PlanProgress current) {
        StaleChange.unless(current.of(task).equals(before), "the facts of a task");
        return current.with(task, after);
    }
}
