package org.duban.ui.task;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.duban.domain.change.PlanEdit;
import org.duban.domain.change.SectionAdded;
import org.duban.domain.change.SectionRevised;
import org.duban.domain.change.SectionRevised.Words;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.SectionId;
import org.jspecify.annotations.Nullable;

/** The number and title of a section as fields. */
public final class SectionForm implements Form {

    private final PlanId plan;
    private final SectionId id;
    private final @Nullable SectionAdded draft;
    private final StringProperty number;
    private final StringProperty title;
    private final String firstNumber;
    private final String firstTitle;
    private final BooleanProperty checked = new SimpleBooleanProperty(this, "checked");

    private SectionForm(PlanId plan, Section section, String title, @Nullable SectionAdded draft) {
        this.plan = plan;
        this.id = section.id();
        this.draft = draft;
        this.firstNumber = Words.of(section).number() == null ? "" : String.valueOf(section.number());
        this.firstTitle = title;
        this.number = new SimpleStringProperty(this, "number", firstNumber);
        this.title = new SimpleStringProperty(this, "title", title);
    }

    /** Edits a section of the plan. */
    static SectionForm of(PlanId plan, Section section) {
        return new SectionForm(plan, section, section.title(), null);
    }

    /** Asks for the title of a section that is not in the plan yet. */
    static SectionForm toAdd(SectionAdded draft) {
        return new SectionForm(draft.plan(), draft.section(), "", draft);
    }

    /** The number as printed, without brackets. */
    public StringProperty numberProperty() {
        return number;
    }

    /** The title; a section must have one. */
    public StringProperty titleProperty() {
        return title;
    }

    @Override
    public PlanId plan() {
        return plan;
    }

    @Override
    public Subject subject() {
        return new Subject.OfSection(id);
    }

    @Override
    public Optional<PlanEdit> change(Plan current) {
        if (draft != null) {
            return isValid() ? Optional.of(added(current, draft)) : Optional.empty();
        }
        return current.section(id)
                .map(Words::of)
                .filter(before -> !before.equals(words(before.title())))
                .map(before -> new SectionRevised(plan, id, before, words(before.title())));
    }

    @Override
    public boolean isValid() {
        return !title.get().isBlank();
    }

    @Override
    public boolean isUntouched() {
        return number.get().strip().equals(firstNumber) && title.get().strip().equals(firstTitle);
    }

    @Override
    public BooleanProperty checkedProperty() {
        return checked;
    }

    private Words words(String otherwise) {
        return new Words(Typed.orNull(number.get()), isValid() ? title.get().strip() : otherwise);
    }

    private SectionAdded added(Plan current, SectionAdded draft) {
        Words words = words("");
        int position = Math.min(draft.position(), current.sections().size());
        return new SectionAdded(plan, position, new Section(id, words.number(), words.title(), draft.section().tasks()));
    }
}
