package org.duban.ui.intake;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.duban.messages.Messages;
import org.duban.ui.control.KeyCap;
import org.duban.ui.control.Labels;

/** 粘贴文字: a place for the words of a plan where there is no file that can be read. */
final class PastePage extends VBox {

    private final IntakeModel model;
    private final TextArea words = new TextArea();

    PastePage(IntakeModel model, Messages messages) {
        this.model = model;
        words.setId("pasted-words");
        words.setWrapText(true);
        words.setPromptText(messages.text("intake.paste-prompt"));
        words.setAccessibleText(messages.text("intake.paste"));
        VBox.setVgrow(words, Priority.ALWAYS);
        Button read = button("paste-read", messages.text("intake.read-pasted"), "Ctrl+Enter", this::read);
        read.getStyleClass().add("accent");
        read.disableProperty().bind(words.textProperty().map(String::isBlank));
        var head = new HBox(
                12,
                Labels.whole(messages.text("intake.paste"), "page-title"),
                Labels.of(messages.text("intake.paste-lead"), "muted"),
                Labels.gap(),
                button("paste-cancel", messages.text("intake.cancel"), "Esc", this::leave),
                read);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("paste-head");
        var sheet = new VBox(words);
        sheet.getStyleClass().add("paste-sheet");
        VBox.setVgrow(sheet, Priority.ALWAYS);
        setId("paste-page");
        getStyleClass().add("paste-page");
        getChildren().addAll(head, sheet);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Puts the focus into the empty page, with what was copied in it already if that looks like a text. */
    void begin() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (words.getText().isEmpty() && clipboard.hasString() && clipboard.getString().contains("\n")) {
            words.setText(clipboard.getString());
        }
        words.requestFocus();
    }

    private void read() {
        model.openWords(words.getText());
    }

    private void leave() {
        model.pastingProperty().set(false);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            read();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
        }
    }

    private static Button button(String id, String words, String keys, Runnable action) {
        var content = new HBox(6, Labels.whole(words), new KeyCap(keys));
        content.setAlignment(Pos.CENTER);
        var button = new Button(null, content);
        button.setId(id);
        button.setAccessibleText(words);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
