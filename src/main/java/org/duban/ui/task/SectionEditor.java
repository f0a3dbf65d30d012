package org.duban.ui.task;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.duban.messages.Messages;
import org.jspecify.annotations.Nullable;

/** The fields of a section. */
final class SectionEditor extends VBox {

    private static final double NUMBER = 72;

    SectionEditor(SectionForm form, Messages messages) {
        TextField number = FieldBox.text("section-number", form.numberProperty(), "");
        TextField title = FieldBox.text("section-title", form.titleProperty(), messages.text("task.section-title-prompt"));
        var numberBox = new FieldBox(messages.text("task.number"), number);
        numberBox.setMinWidth(NUMBER);
        numberBox.setMaxWidth(NUMBER);
        var titleBox = new FieldBox(messages.text("task.section-title"), title);
        ObjectBinding<@Nullable String> error = Bindings.createObjectBinding(
                () -> form.isValid() ? null : "task.error.no-title", form.titleProperty());
        titleBox.getChildren().add(FieldBox.error(error, form.checkedProperty(), titleBox, messages));
        getStyleClass().add("editor");
        getChildren().add(new HBox(8, numberBox, titleBox));
    }
}
