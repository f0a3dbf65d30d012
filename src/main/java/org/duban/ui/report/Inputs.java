package org.duban.ui.report;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.event.Event;
import org.duban.ui.control.Labels;
import org.duban.ui.task.FieldBox;

/** Makes the fields of a report; those of a report that is only read look like text. */
record Inputs(ReportForm form, ReportWords words, boolean editable) {

    /** A field of one line with its sentence below where something is wrong. */
    VBox line(String id, TypedField field, String name, double width) {
        TextField input = FieldBox.text(id, field.typedProperty(), "");
        input.setAccessibleText(name);
        input.setMinWidth(width);
        input.setMaxWidth(width);
        dress(input);
        var box = new VBox(4, input);
        box.getChildren().add(error(field, box));
        return box;
    }

    /** The sentence about a field, shown once it is left or somebody hands the report in. */
    Label error(TypedField field, Node around) {
        return FieldBox.error(field.errorProperty(), form.submittingProperty(), around, words.messages());
    }

    /** A named field of several lines, as high as so many lines at least. */
    VBox area(String id, StringProperty value, String name, int lines) {
        var area = new TextArea();
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(lines);
        area.setMinHeight(24 + lines * 20.0);
        area.setPrefHeight(24 + lines * 20.0);
        area.setPromptText(editable ? words.text(name + "-prompt") : "");
        area.setAccessibleText(words.text(name));
        area.textProperty().bindBidirectional(value);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> leave(area, event));
        dress(area);
        VBox.setVgrow(area, Priority.ALWAYS);
        return new VBox(6, Labels.whole(words.text(name), "bold"), area);
    }

    private void dress(TextInputControl input) {
        input.setEditable(editable);
        if (!editable) {
            input.getStyleClass().add("read-only");
        }
    }

    /** Tab goes to the next field: reports have no tabs in their text. */
    private static void leave(TextArea area, KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
            event.consume();
            var other = new KeyEvent(
                    area, area, KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false);
            Event.fireEvent(area, other);
        }
    }
}
