package org.duban.ui.shell;

import java.util.OptionalInt;
import java.util.function.IntPredicate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.duban.ui.control.Labels;

/** A field for a whole number with its name before it, its unit behind it, and what is wrong below. */
final class LimitField extends VBox {

    private static final double WIDTH = 72;
    /** The same for every unit, so that the fields stand below each other. */
    private static final double UNIT_WIDTH = 64;

    private final TextField field;
    private final IntPredicate allowed;

    /**
     * @param wrong the sentence for a number that is not allowed
     */
    LimitField(String id, String name, String unit, int value, IntPredicate allowed, String wrong) {
        super(4);
        this.allowed = allowed;
        this.field = new TextField(Integer.toString(value));
        field.setId(id);
        field.setPrefWidth(WIDTH);
        field.setAccessibleText(name);
        Label label = Labels.whole(name);
        label.setLabelFor(field);
        Label behind = Labels.whole(unit, "muted");
        behind.setPrefWidth(UNIT_WIDTH);
        var line = new HBox(8, label, Labels.gap(), field, behind);
        line.setAlignment(Pos.CENTER_LEFT);
        Label error = Labels.wrapped(wrong, "note", "danger-text");
        error.setId(id + "-error");
        error.managedProperty().bind(error.visibleProperty());
        getChildren().addAll(line, error);
        field.textProperty().subscribe(typed -> error.setVisible(value().isEmpty()));
    }

    /** The number typed; empty while it is none that is allowed. */
    OptionalInt value() {
        try {
            int number = Integer.parseInt(field.getText().strip());
            return allowed.test(number) ? OptionalInt.of(number) : OptionalInt.empty();
        } catch (NumberFormatException notANumber) {
            return OptionalInt.empty();
        }
    }

    void begin() {
        field.requestFocus();
        field.selectAll();
    }
}
