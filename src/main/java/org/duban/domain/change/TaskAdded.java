package org.duban.domain.change;

import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Task;

/** A task is put at a spot. */
public record TaskAdded(PlanId plan, Spot at, Task task) implements PlanEdit {

    @Override
    public TaskRemoved inverse() {
        return new TaskRemoved(plan, at, task);
    }

    @Override
    public Plan appliedTo(Plan current) {
        return at.insert(current, task);
    }
}
