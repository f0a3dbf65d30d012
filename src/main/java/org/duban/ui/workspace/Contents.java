package org.duban.ui.workspace;

import java.util.List;
import java.util.Optional;
import org.duban.domain.change.PlanBook;
import org.duban.domain.plan.Departments;
import org.duban.usecase.Ledger;
import org.duban.usecase.PlanSummary;
import org.jspecify.annotations.Nullable;

/**
 * What the store holds when the program starts.
 *
 * @param open the plan to show first, the latest; null while there is none
 */
public record Contents(List<PlanSummary> plans, Departments departments, @Nullable PlanBook open) {

    /** Loads it; takes a moment, so not on the FX thread. */
    public static Contents load(Ledger ledger) {
        List<PlanSummary> plans = ledger.plans();
        Optional<PlanBook> open = plans.stream().findFirst().flatMap(plan -> ledger.book(plan.id()));
        return new Contents(plans, ledger.departments(), open.orElse(null));
    }
}
