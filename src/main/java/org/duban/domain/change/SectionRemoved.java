package org.duban.domain.change;

import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Section;

/** The section at a position (from 0) goes, with its tasks. */
public record SectionRemoved(PlanId plan, int position, Section section) implements PlanEdit {

    @Override
    public SectionAdded inverse() {
        return new SectionAdded(plan, position, section);
    }

    @Override
    public Plan appliedTo(Plan current) {
        return current.withSections(Rows.removed(current.sections(), position, section));
    }
}
