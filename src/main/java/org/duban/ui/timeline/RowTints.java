package org.duban.ui.timeline;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;
import org.duban.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/** Which rows stand out: the selected one, and the deadline that it is about. */
final class RowTints {

    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(this, "changes");
    private final ObservableValue<Boolean> focused;
    private TimelineRow.@Nullable Id selected;
    private TimelineRow.@Nullable Id part;

    /**
     * @param focused whether keys go to the rows
     */
    RowTints(ObservableValue<Boolean> focused) {
        this.focused = focused;
        focused.subscribe((before, after) -> changed());
    }

    /** How often tints have changed. */
    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    Tint of(TimelineRow row) {
        if (row.id().equals(selected)) {
            return focused.getValue() ? Tint.FOCUSED : Tint.SELECTED;
        }
        return row.id().equals(part) ? Tint.PART : Tint.NONE;
    }

    /** The selected row of the model is another. */
    void follow(TimelineModel model) {
        selected = model.selectedProperty().get();
        part = model.chosen()
                .map(chosen -> new TimelineRow.Id.OfDeadline(
                        chosen.task().task().id(), chosen.deadline().deadline().id()))
                .orElse(null);
        changed();
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }
}
