package org.duban.domain.change;

import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.SectionId;

/** A section goes from one position (from 0) to another, the position counted after it was taken out. */
public record SectionMoved(PlanId plan, SectionId section, int from, int to) implements PlanEdit {

    @Override
    public SectionMoved inverse() {
        return new SectionMoved(plan, section, to, from);
    }

    @Override
    public Plan appliedTo(Plan current) {
        Section moved = current.section(section).orElseThrow(() -> new StaleChange("the section is gone"));
        return current.withSections(Rows.inserted(Rows.removed(current.sections(), from, moved), to, moved));
    }
}
