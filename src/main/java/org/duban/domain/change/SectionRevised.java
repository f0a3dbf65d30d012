package org.duban.domain.change;

import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.SectionId;
import org.jspecify.annotations.Nullable;

/** A section gets another number or title. */
public record SectionRevised(PlanId plan, SectionId section, Words before, Words after) implements PlanEdit {

    /** What a section's row says: its printed number, null where there is none, and its title. */
    public record Words(@Nullable String number, String title) {

        /** The words of a section. */
        public static Words of(Section section) {
            return new Words(section.number(), section.title());
        }
    }

    @Override
    public SectionRevised inverse() {
        return new SectionRevised(plan, section, after, before);
    }

    @Override
    public Plan appliedTo(Plan current) {
        Section old = current.section(section).orElseThrow(() -> new StaleChange("the section is gone"));
        StaleChange.unless(Words.of(old).equals(before), "the section");
        var revised = new Section(section, after.number(), after.title(), old.tasks());
        return current.withSections(
                Rows.replaced(current.sections(), each -> each.id().equals(section), revised));
    }
}
