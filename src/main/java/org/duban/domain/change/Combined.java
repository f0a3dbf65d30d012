package org.duban.domain.change;

import java.util.List;
import org.duban.domain.plan.PlanId;

/**
 * Several changes that are one act: all of them are made or none, and they are taken back together.
 *
 * @param steps in the order in which they are made, each upon the one before; at least one
 */
public record Combined(PlanId plan, List<Change> steps) implements Change {

    public Combined {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("nothing is combined");
        }
    }

    /** The steps as one change; a single one is that change itself. */
    public static Change of(PlanId plan, List<Change> steps) {
        return steps.size() == 1 ? steps.getFirst() : new Combined(plan, steps);
    }

    @Override
    public Combined inverse() {
        return new Combined(plan, steps.reversed().stream().map(Change::inverse).toList());
    }

    @Override
    public Change main() {
        return steps.stream()
                .filter(step -> !(step instanceof DepartmentRevised || step instanceof ProgressRevised))
                .findFirst()
                .orElseGet(steps::getFirst)
                .main();
    }
}
