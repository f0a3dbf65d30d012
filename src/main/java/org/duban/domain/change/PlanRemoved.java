package org.duban.domain.change;

import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Source;

/** A plan leaves the store with everything in it. */
public record PlanRemoved(Plan removed, Source source) implements Change {

    @Override
    public PlanId plan() {
        return removed.id();
    }

    @Override
    public Change inverse() {
        return new PlanAdded(removed, source);
    }
}
