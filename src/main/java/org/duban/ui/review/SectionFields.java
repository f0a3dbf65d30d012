package org.duban.ui.review;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.duban.ui.task.Typed;
import org.jspecify.annotations.Nullable;

/** The number and title of a section as fields. */
public final class SectionFields implements Fields {

    private final int position;
    private final StringProperty number;
    private final StringProperty title;

    SectionFields(int position, @Nullable String number, String title) {
        this.position = position;
        this.number = new SimpleStringProperty(this, "number", number == null ? "" : number);
        this.title = new SimpleStringProperty(this, "title", title);
    }

    @Override
    public int position() {
        return position;
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
    public boolean isValid() {
        return !title.get().isBlank();
    }

    @Nullable String number() {
        return Typed.orNull(number.get());
    }

    String title() {
        return title.get().strip();
    }
}
