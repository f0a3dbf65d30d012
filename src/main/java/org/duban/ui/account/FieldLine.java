package org.duban.ui.account;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.geometry.Pos;
import org.duban.ui.control.Labels;

/** A field with its name before it. */
final class FieldLine extends HBox {

    private static final double NAME = 96;
    private static final double HEIGHT = 32;

    FieldLine(String name, Node field) {
        super(8);
        Label label = Labels.whole(name);
        label.setMinSize(NAME, HEIGHT);
        label.setLabelFor(field);
        field.setAccessibleText(name);
        HBox.setHgrow(field, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(label, field);
    }
}
