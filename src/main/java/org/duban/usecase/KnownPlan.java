package org.duban.usecase;

import org.duban.domain.draft.PlanDraft;

/** A plan as its document says it, with what is known about it besides. */
public record KnownPlan(PlanDraft draft, NumberedFacts facts, NumberedReports reports) {

    /** A plan of which nothing is known but its document. */
    public static KnownPlan of(PlanDraft draft) {
        return new KnownPlan(draft, NumberedFacts.NONE, NumberedReports.NONE);
    }
}
