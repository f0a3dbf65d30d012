package org.duban.domain.change;

import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Source;

/** 合并更新: a plan becomes what another paper of the same year says; sections and tasks found again keep their ids. */
public record PlanMerged(Plan before, Source sourceBefore, Plan after, Source sourceAfter) implements Change {

    public PlanMerged {
        if (!before.id().equals(after.id())) {
            throw new IllegalArgumentException("a merge keeps the plan's id");
        }
    }

    @Override
    public PlanId plan() {
        return before.id();
    }

    @Override
    public PlanMerged inverse() {
        return new PlanMerged(after, sourceAfter, before, sourceBefore);
    }

    /**
     * The plan after this change.
     *
     * @throws StaleChange when the plan is not as this change expects it
     */
    public Plan appliedTo(Plan current) {
        StaleChange.unless(current.equals(before), "the plan");
        return after;
    }
}
