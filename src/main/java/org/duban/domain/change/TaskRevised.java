package org.duban.domain.change;

import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.Task;

/** Text, number, short name, departments, deadlines or indicators of one task change; both versions have one id. */
public record TaskRevised(PlanId plan, Task before, Task after) implements PlanEdit {

    public TaskRevised {
        if (!before.id().equals(after.id())) {
            throw new IllegalArgumentException("a revision keeps the task's id");
        }
    }

    @Override
    public TaskRevised inverse() {
        return new TaskRevised(plan, after, before);
    }

    @Override
    public Plan appliedTo(Plan current) {
        Section section = current.sectionOf(before.id()).orElseThrow(() -> new StaleChange("the task is gone"));
        int position = section.tasks().indexOf(before);
        var spot = new Spot(section.id(), position);
        return spot.insert(spot.remove(current, before), after);
    }
}
