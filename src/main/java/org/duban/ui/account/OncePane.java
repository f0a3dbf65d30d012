package org.duban.ui.account;

import java.util.Optional;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.jspecify.annotations.Nullable;

/** A secret that is shown this once: it can be printed and copied, and goes away when somebody says that they have it. */
final class OncePane extends VBox {

    private static final double PRINTED = 14;

    private final Messages messages;
    private final String words;
    private final Label note = Labels.wrapped("", "muted");

    /**
     * @param key   {@code account.<key>}, {@code -why} and {@code -noted} are its title, what it is for, and the button
     * @param shown what is to be seen
     * @param words the same to be copied and printed
     * @param noted is called when somebody has it
     */
    OncePane(String key, Node shown, String words, Messages messages, Runnable noted) {
        super(16);
        this.messages = messages;
        this.words = words;
        setId(key);
        note.setId("once-note");
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        var done = button("once-noted", "account." + key + "-noted", noted);
        done.getStyleClass().add("accent");
        var buttons = new HBox(
                8,
                button("once-print", "account.print", this::print),
                button("once-copy", "account.copy", this::copy),
                Labels.gap(),
                done);
        getStyleClass().add("once-pane");
        getChildren().addAll(
                Labels.whole(messages.text("account." + key), "page-title"),
                Labels.wrapped(messages.text("account." + key + "-why")),
                shown,
                note,
                buttons);
    }

    /** Reminds whoever wants to go elsewhere. */
    void remind() {
        say("account.once-first", "danger-text");
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
        say("account.copied", "muted");
    }

    private void print() {
        Optional<PrinterJob> job = Optional.ofNullable(job());
        if (job.isEmpty()) {
            say("refusal.no-printer", "danger-text");
        } else if (job.get().showPrintDialog(getScene().getWindow())) {
            boolean printed = job.get().printPage(paper()) && job.get().endJob();
            say(printed ? "account.printed" : "account.not-printed", printed ? "muted" : "danger-text");
        }
    }

    /** Without a display there is no dialog, and JavaFX would print at once, unasked. */
    private static @Nullable PrinterJob job() {
        return Boolean.getBoolean("java.awt.headless") ? null : PrinterJob.createPrinterJob();
    }

    private Text paper() {
        var text = new Text(0, PRINTED, words);
        text.setFont(Font.font(Font.getDefault().getFamily(), PRINTED));
        return text;
    }

    private void say(String key, String style) {
        note.setText(messages.text(key));
        note.getStyleClass().removeAll("danger-text", "muted");
        note.getStyleClass().add(style);
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(messages.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
