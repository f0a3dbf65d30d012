package org.duban.domain.change;

import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;

/** Title, year, document number or date of a plan are put right. */
public record HeadingRevised(PlanId plan, Heading before, Heading after) implements PlanEdit {

    @Override
    public HeadingRevised inverse() {
        return new HeadingRevised(plan, after, before);
    }

    @Override
    public Plan appliedTo(Plan current) {
        StaleChange.unless(current.heading().equals(before), "the heading");
        return new Plan(current.id(), after, current.indicators(), current.sections());
    }
}
