package org.duban.domain.change;

import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Source;

/** A plan enters the store with the document it was read from. */
public record PlanAdded(Plan added, Source source) implements Change {

    @Override
    public PlanId plan() {
        return added.id();
    }

    @Override
    public Change inverse() {
        return new PlanRemoved(added, source);
    }
}
