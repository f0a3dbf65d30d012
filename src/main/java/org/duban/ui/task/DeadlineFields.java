package org.duban.ui.task;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.duban.messages.Messages;
import org.duban.ui.control.IconButton;
import org.duban.ui.control.Labels;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The fields of one 完成时限: the phrase, the days it was read as, and what is to be done. */
final class DeadlineFields extends VBox {

    private static final double DAY = 96;

    DeadlineFields(int number, DeadlineForm form, BooleanProperty checked, Messages messages, Runnable remove) {
        super(4);
        String id = "deadline-" + number;
        TextField phrase = FieldBox.text(id, form.phraseProperty(), messages.text("task.phrase"));
        var button = new IconButton(BootstrapIcons.X, messages.text("task.remove-deadline"), remove);
        button.setId("remove-" + id);
        button.getStyleClass().addAll("flat", "compact");
        var first = new HBox(
                4,
                phrase,
                day(FieldBox.text(id + "-start", form.startProperty(), messages.text("task.from-day"))),
                Labels.whole(messages.text("task.until"), "note", "muted"),
                day(FieldBox.text(id + "-end", form.endProperty(), messages.text("task.last-day"))),
                button);
        first.setAlignment(Pos.CENTER_LEFT);
        TextField what = FieldBox.text(id + "-what", form.whatProperty(), messages.text("task.what"));
        var fields = new VBox(4, first, what);
        getStyleClass().add("form-row");
        getChildren().addAll(fields, FieldBox.error(form.errorProperty(), checked, first, messages));
    }

    private static TextField day(TextField field) {
        field.setMinWidth(DAY);
        field.setMaxWidth(DAY);
        return field;
    }
}
