package org.duban.ui.review;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.duban.domain.review.Decision;
import org.duban.domain.review.ReviewSection;
import org.duban.domain.review.ReviseSection;
import org.duban.ui.task.Typed;

/** The number and title of a section as fields. */
public final class SectionFields implements Fields {

    private final ReviewSection before;
    private final StringProperty number;
    private final StringProperty title;

    SectionFields(ReviewSection section) {
        this.before = section;
        this.number = new SimpleStringProperty(this, "number", section.number() == null ? "" : section.number());
        this.title = new SimpleStringProperty(this, "title", section.title());
    }

    /** The number as printed, without brackets; may be empty. */
    public StringProperty numberProperty() {
        return number;
    }

    /** The title; a section must have one. */
    public StringProperty titleProperty() {
        return title;
    }

    @Override
    public Cursor row() {
        return new Cursor.OfSection(before.key());
    }

    /** Whether the fields still show the section as it is. */
    boolean show(ReviewSection current) {
        return current.key().equals(before.key())
                && current.title().equals(before.title())
                && Objects.equals(current.number(), before.number());
    }

    @Override
    public boolean isValid() {
        return !title.get().isBlank();
    }

    @Override
    public List<Decision> decisions() {
        String words = isValid() ? title.get().strip() : before.title();
        var decision = new ReviseSection(before.key(), Typed.orNull(number.get()), words);
        boolean same = decision.equals(new ReviseSection(before.key(), before.number(), before.title()));
        return same ? List.of() : List.of(decision);
    }
}
