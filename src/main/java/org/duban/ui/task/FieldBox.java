package org.duban.ui.task;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.jspecify.annotations.Nullable;

/** A field with its name above and, where something is wrong, the sentence below. */
public final class FieldBox extends VBox {

    FieldBox(String name, Node field) {
        super(4, Labels.whole(name, "note", "muted"), field);
        HBox.setHgrow(this, Priority.ALWAYS);
    }

    /** A text field bound both ways; the stock one, which takes Chinese input well. */
    public static TextField text(String id, StringProperty value, String prompt) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.textProperty().bindBidirectional(value);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    /**
     * The sentence about what is wrong, shown once the focus is elsewhere or somebody tried to keep the form.
     *
     * @param checked whether somebody tried
     * @param around  what holds the fields it is about; they turn red with it
     */
    public static Label error(
            ObservableValue<@Nullable String> key, BooleanProperty checked, Node around, Messages messages) {
        Label label = Labels.wrapped("", "note", "danger-text", "field-error");
        BooleanBinding shown = Bindings.createBooleanBinding(
                () -> key.getValue() != null && (checked.get() || !around.isFocusWithin()),
                key,
                checked,
                around.focusWithinProperty());
        label.visibleProperty().bind(shown);
        label.managedProperty().bind(shown);
        label.textProperty().bind(Bindings.createStringBinding(() -> sentence(key.getValue(), messages), key));
        shown.subscribe(wrong -> redden(around, wrong));
        label.setUserData(shown);
        return label;
    }

    private static String sentence(@Nullable String key, Messages messages) {
        return key == null ? "" : messages.text(key);
    }

    private static void redden(Node around, boolean wrong) {
        around.lookupAll(".text-input").stream()
                .filter(TextInputControl.class::isInstance)
                .forEach(field -> redden(field, "wrong", wrong));
    }

    private static void redden(Node field, String styleClass, boolean on) {
        field.getStyleClass().remove(styleClass);
        if (on) {
            field.getStyleClass().add(styleClass);
        }
    }
}
