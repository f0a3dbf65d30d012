package org.duban.domain.change;

import org.duban.domain.plan.PlanId;

/**
 * One act on the stored plans. It knows what was before, which makes its inverse a value as well and lets a store
 * refuse it when the plan is no longer as the acting person saw it.
 */
public sealed interface Change extends Deed permits PlanAdded, PlanRemoved, PlanMerged, PlanEdit, ProgressRevised, ReportRevised, PeriodRevised, DepartmentRevised, Combined {

    /** The plan that is changed. */
    PlanId plan();

    /** The change that takes this one back. */
    Change inverse();

    /** What it is mainly about: of several changes in one the one that people think of, else the change itself. */
    default Change main() {
        return this;
    }
}
