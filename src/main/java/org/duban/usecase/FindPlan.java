package org.duban.usecase;

import java.util.List;
import java.util.stream.Collectors;
import org.duban.domain.plan.Plan;
import org.jspecify.annotations.Nullable;

/** Finds the stored plan that somebody means by naming a year, or by naming none. */
public final class FindPlan {

    private final Ledger ledger;

    public FindPlan(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * The plan of that year, or of the latest year where none is named; of several the one stored last.
     *
     * @throws Refusal when nobody has signed in though somebody must; when there is none, naming the years there are
     */
    public Plan of(Account acting, @Nullable Integer year) {
        acting.mustBeOf(ledger.accounts());
        List<PlanSummary> plans = ledger.plans();
        if (plans.isEmpty()) {
            throw new Refusal("no-plans");
        }
        return plans.stream()
                .filter(plan -> year == null || plan.heading().year() == year)
                .findFirst()
                .flatMap(plan -> ledger.plan(plan.id()))
                .orElseThrow(() -> new Refusal("no-plan-of-year", String.valueOf(year), years(plans)));
    }

    private static String years(List<PlanSummary> plans) {
        return plans.stream()
                .map(plan -> Integer.toString(plan.heading().year()))
                .distinct()
                .collect(Collectors.joining("、"));
    }
}
