package org.duban.domain.change;

import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;

/** A task goes from one spot to another, the target position counted after it was taken out. */
public record TaskMoved(PlanId plan, TaskId task, Spot from, Spot to) implements PlanEdit {

    @Override
    public TaskMoved inverse() {
        return new TaskMoved(plan, task, to, from);
    }

    @Override
    public Plan appliedTo(Plan current) {
        Task moved = current.task(task).orElseThrow(() -> new StaleChange("the task is gone"));
        return to.insert(from.remove(current, moved), moved);
    }
}
