package org.duban.ui.history;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.duban.wording.history.EntryText;
import org.duban.wording.history.FieldWords;
import org.jspecify.annotations.Nullable;

/** One entry: who did what and when, then each field as it was and as it is since. */
final class EntryPane extends ScrollPane {

    private static final double WIDTH = 336;

    private final Messages messages;
    private final VBox content = new VBox(8);

    EntryPane(Messages messages) {
        this.messages = messages;
        setId("history-entry");
        content.getStyleClass().add("history-entry");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setAccessibleText(messages.text("history.entry"));
        getStyleClass().addAll("plain-scroll", "history-pane");
        show(null);
    }

    void show(@Nullable EntryText text) {
        content.getChildren().clear();
        setVvalue(0);
        if (text == null) {
            content.getChildren().add(Labels.wrapped(messages.text("history.choose"), "muted"));
            return;
        }
        content.getChildren()
                .addAll(
                        Labels.wrapped(text.what(), "block-title"),
                        Labels.wrapped(messages.text("history.head", text.entry().number(), text.time(), text.who()), "note", "muted"));
        if (text.fields().isEmpty()) {
            content.getChildren().add(Labels.wrapped(messages.text("history.no-fields"), "muted"));
        }
        text.fields().forEach(each -> content.getChildren().add(field(each)));
    }

    private Node field(FieldWords field) {
        var box = new VBox(2, Labels.wrapped(field.name(), "note", "muted"));
        if (!field.before().isEmpty()) {
            box.getChildren().add(value("before", field.before(), field.after().isEmpty() ? "history-gone" : "history-before"));
        }
        if (!field.after().isEmpty()) {
            box.getChildren().add(value("after", field.after(), "history-after"));
        }
        box.getStyleClass().add("history-field");
        return box;
    }

    private Label value(String which, String words, String style) {
        Label label = Labels.wrapped(messages.text("history." + which, words), style);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
