package org.duban.ui.review;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.duban.messages.Messages;
import org.duban.ui.control.IconButton;
import org.duban.ui.control.Labels;
import org.duban.ui.task.DeadlineForm;
import org.duban.ui.task.FieldBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** One 完成时限 in a row: the phrase 即 the first day 至 the last one, and what is to be done. */
final class DeadlineRow extends VBox {

    private static final double PHRASE = 108;
    private static final double DAY = 100;

    DeadlineRow(
            int number, DeadlineForm form, BooleanProperty checked, Messages messages, Runnable remove, Node add) {
        super(4);
        String id = "review-deadline-" + number;
        var button = new IconButton(BootstrapIcons.X, messages.text("task.remove-deadline"), remove);
        button.setId("remove-" + id);
        button.getStyleClass().addAll("flat", "compact");
        TextField what = FieldBox.text(id + "-what", form.whatProperty(), messages.text("task.what"));
        what.setMinWidth(60);
        var row = new HBox(
                6,
                sized(FieldBox.text(id, form.phraseProperty(), messages.text("task.phrase")), PHRASE),
                Labels.whole(messages.text("review.that-is"), "muted"),
                sized(FieldBox.text(id + "-start", form.startProperty(), messages.text("task.from-day")), DAY),
                Labels.whole(messages.text("task.until"), "muted"),
                sized(FieldBox.text(id + "-end", form.endProperty(), messages.text("task.last-day")), DAY),
                what,
                button,
                add);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(row, FieldBox.error(form.errorProperty(), checked, row, messages));
    }

    private static TextField sized(TextField field, double width) {
        field.setMinWidth(width);
        field.setMaxWidth(width);
        return field;
    }
}
