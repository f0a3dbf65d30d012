package org.duban.domain.change;

import org.duban.domain.plan.Plan;

/** A change within one plan. */
public sealed interface PlanEdit extends Change
        permits HeadingRevised,
                SectionAdded,
                SectionRemoved,
                SectionRevised,
                SectionMoved,
                TaskAdded,
                TaskRemoved,
                TaskRevised,
                TaskMoved {

    @Override
    PlanEdit inverse();

    /**
     * The plan after this change.
     *
     * @throws StaleChange when the plan is not as this change expects it
     */
    Plan appliedTo(Plan plan);
}
