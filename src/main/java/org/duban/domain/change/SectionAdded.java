package org.duban.domain.change;

import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Section;

/** A section, with its tasks if it has any, is put at a position (from 0). */
public record SectionAdded(PlanId plan, int position, Section section) implements PlanEdit {

    @Override
    public SectionRemoved inverse() {
        return new SectionRemoved(plan, position, section);
    }

    @Override
    public Plan appliedTo(Plan current) {
        return current.withSections(Rows.inserted(current.sections(), position, section));
    }
}
