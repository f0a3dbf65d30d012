package org.duban.ui.workspace;

import java.util.Optional;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Source;
import org.duban.domain.progress.PlanProgress;
import org.duban.usecase.Ledger;

/** A plan with the document it was read from, and what is known about how far it has come. */
public record OpenPlan(Plan plan, Source source, PlanProgress progress) {

    /** Loads it from the store; empty when it is not there (any more). */
    static Optional<OpenPlan> load(Ledger ledger, PlanId id) {
        return ledger.plan(id).map(plan -> new OpenPlan(plan, ledger.source(id), ledger.progress(id)));
    }
}
