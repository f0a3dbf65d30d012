package org.duban.ui.shell;

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
    }

    private void show(Closing.Stage stage) {
        boolean asking = stage == Closing.Stage.ASKING;
        setVisible(asking);
        getChildren().clear();
        if (asking) {
            Button retry = Strip.answer("closing-retry", messages.text("shell.closing-retry"), closing::retry);
            getChildren().add(strip(retry));
            retry.requestFocus();
        }
    }

    private void saveElsewhere() {
        new BackupChooser(messages, getScene().getWindow()).saveUnsaved(rescue.proposedName()).ifPresent(rescue::save);
    }

    private Strip strip(Button retry) {
        var words = new Label(messages.text("shell.closing-question"));
        words.getStyleClass().add("bold");
        words.setMinWidth(0);
        Button elsewhere = Strip.answer("closing-elsewhere", messages.text("unsaved.save"), this::saveElsewhere);
        Button leave = Strip.answer("closing-leave", messages.text("shell.closing-leave"), closing::leave);
        leave.getStyleClass().add("danger");
        Button stay = Strip.answer("closing-stay", messages.text("shell.closing-stay"), closing::stay);
        return new Strip(new Node[] {words}, new Node[] {retry, elsewhere, leave, stay});
    }
}
