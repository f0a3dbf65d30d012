package org.duban.ui.shell;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.duban.messages.Messages;
import org.duban.ui.backup.BackupChooser;
import org.duban.ui.backup.RescueModel;

/** Asks what to do when the window is to be closed and something is not on the disk. */
final class ClosingStrip extends StackPane {

    private final Closing closing;
    private final RescueModel rescue;
    private final Messages messages;

    ClosingStrip(Closing closing, RescueModel rescue, Messages messages) {
        this.closing = closing;
        this.rescue = rescue;
        this.messages = messages;
        managedProperty().bind(visibleProperty());
        closing.stageProperty().subscribe(this::show);
        rescue.keptProperty().subscribe(() -> show(closing.stageProperty().get()));
    }

    private void show(Closing.Stage stage) {
        boolean asking = stage == Closing.Stage.ASKING;
        setVisible(asking);
        getChildren().clear();
        if (asking) {
            Path kept = rescue.keptIn();
            Button first = kept == null ? answer("closing-retry", closing::retry) : answer("closing-go", closing::leave);
            getChildren().add(kept == null ? undecided(first) : safe(first, kept));
            first.requestFocus();
        }
    }

    private void saveElsewhere() {
        new BackupChooser(messages, getScene().getWindow()).saveUnsaved(rescue.proposedName()).ifPresent(rescue::save);
    }

    private Strip undecided(Button retry) {
        Button elsewhere = Strip.answer("closing-elsewhere", messages.text("unsaved.save"), this::saveElsewhere);
        Button leave = answer("closing-leave", closing::leave);
        leave.getStyleClass().add("danger");
        return new Strip(words(messages.text("shell.closing-question")), new Node[] {retry, elsewhere, leave, stay()});
    }

    /** Everything that is not saved lies elsewhere: whoever closes now loses nothing. */
    private Strip safe(Button close, Path kept) {
        String words = messages.text("shell.closing-safe", String.valueOf(kept.getFileName()));
        return new Strip(words(words), new Node[] {close, answer("closing-retry", closing::retry), stay()}).calm();
    }

    private static Node[] words(String said) {
        var words = new Label(said);
        words.getStyleClass().add("bold");
        words.setMinWidth(0);
        return new Node[] {words};
    }

    private Button stay() {
        return answer("closing-stay", closing::stay);
    }

    private Button answer(String name, Runnable action) {
        return Strip.answer(name, messages.text("shell." + name), action);
    }
}
