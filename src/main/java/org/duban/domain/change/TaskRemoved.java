package org.duban.domain.change;

import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Task;

/** The task at a spot goes. */
public record TaskRemoved(PlanId plan, Spot at, Task task) implements PlanEdit {

    @Override
    public TaskAdded inverse() {
        return new TaskAdded(plan, at, task);
    }

    @Override
    public Plan appliedTo(Plan current) {
        return at.remove(current, task);
    }
}
