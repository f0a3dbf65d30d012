package org.duban.ui.report;

import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** A field of a report as it is typed, and what is wrong with it. */
final class TypedField {

    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final ObservableValue<@Nullable String> error;

    /**
     * @param wrong the key of the sentence that says what is wrong with typed words; null when nothing is
     */
    TypedField(Function<String, @Nullable String> wrong, ObservableValue<?>... dependsOn) {
        var all = new Observable[dependsOn.length + 1];
        System.arraycopy(dependsOn, 0, all, 1, dependsOn.length);
        all[0] = typed;
        this.error = Bindings.createObjectBinding(() -> wrong.apply(typed.get()), all);
    }

    /** What stands in the field. */
    StringProperty typedProperty() {
        return typed;
    }

    /** The key of the sentence about what cannot be understood; null when nothing is wrong. */
    ObservableValue<@Nullable String> errorProperty() {
        return error;
    }

    boolean isWrong() {
        return error.getValue() != null;
    }
}
