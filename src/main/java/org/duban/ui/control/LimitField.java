package org.duban.ui.control;

import java.util.OptionalInt;
import java.util.function.IntPredicate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A field for a whole number with its name before it, its unit behind it, and what is wrong below. */
public final class LimitField extends VBox {

    private static final double NAME_WIDTH = 200;
    private static final double WIDTH = 72;

    private final TextField field;
    private final IntPredicate allowed;

    /**
     * @param wrong the sentence for a number that is not allowed
     */
    public LimitField(String id, String name, String unit, int value, IntPredicate allowed, String wrong) {
        super(4);
        this.allowed = allowed;
        this.field = new TextField(Integer.toString(value));
        field.setId(id);
        field.setPrefWidth(WIDTH);
        field.setAccessibleText(name);
        Label label = Labels.whole(name);
        label.setMinWidth(NAME_WIDTH);
        label.setLabelFor(field);
        var line = new HBox(8, label, field, Labels.whole(unit, "muted"));
        line.setAlignment(Pos.CENTER_LEFT);
        Label error = Labels.wrapped(wrong, "note", "danger-text");
        error.setId(id + "-error");
        error.managedProperty().bind(error.visibleProperty());
        getChildren().addAll(line, error);
        field.textProperty().subscribe(typed -> mark(error));
    }

    /** Does something each time typing ends: by Enter, or because the focus goes elsewhere. */
    public LimitField whenTyped(Runnable action) {
        field.setOnAction(event -> action.run());
        field.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                action.run();
            }
        });
        return this;
    }

    /** The number typed; empty while it is none that is allowed. */
    public OptionalInt value() {
        try {
            int number = Integer.parseInt(field.getText().strip());
            return allowed.test(number) ? OptionalInt.of(number) : OptionalInt.empty();
        } catch (NumberFormatException notANumber) {
            return OptionalInt.empty();
        }
    }

    /** Shows this number; false when it stood there already. */
    public boolean show(int number) {
        boolean other = !field.getText().equals(Integer.toString(number));
        field.setText(Integer.toString(number));
        return other;
    }

    /** Puts the cursor into the field. */
    public void begin() {
        field.requestFocus();
        field.selectAll();
    }

    private void mark(Label error) {
        boolean wrong = value().isEmpty();
        error.setVisible(wrong);
        field.getStyleClass().remove("wrong");
        if (wrong) {
            field.getStyleClass().add("wrong");
        }
    }
}
