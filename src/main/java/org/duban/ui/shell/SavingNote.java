package org.duban.ui.shell;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.duban.messages.Messages;
import org.duban.ui.backup.BackupChooser;
import org.duban.ui.backup.RescueModel;
import org.duban.ui.workspace.SaveState;
import org.duban.ui.workspace.Workspace;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** ✓ 已保存 10:32; in red, with 重试 and 另存到U盘, when the disk did not take a change. */
final class SavingNote extends HBox {

    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final Label words = new Label();
    private final Hyperlink retry;
    private final Hyperlink elsewhere;
    private final FontIcon icon = new FontIcon(BootstrapIcons.CHECK2);
    private final StatusWords status;

    SavingNote(Workspace workspace, RescueModel rescue, Messages messages, StatusWords status) {
        super(8);
        this.status = status;
        this.retry = link("save-retry", messages.text("shell.retry"), workspace::retrySaving);
        this.elsewhere = link("save-elsewhere", messages.text("unsaved.save"), () -> ask(rescue, messages));
        words.setId("save-state");
        words.setGraphic(icon);
        words.setGraphicTextGap(4);
        managedProperty().bind(words.textProperty().isNotEmpty());
        visibleProperty().bind(managedProperty());
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("saving-note");
        getChildren().addAll(words, retry, elsewhere);
        workspace.saveStateProperty().subscribe(this::show);
    }

    private static Hyperlink link(String id, String words, Runnable action) {
        var link = new Hyperlink(words);
        link.setId(id);
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(event -> action.run());
        link.managedProperty().bind(link.visibleProperty());
        return link;
    }

    private void ask(RescueModel rescue, Messages messages) {
        new BackupChooser(messages, getScene().getWindow()).saveUnsaved(rescue.proposedName()).ifPresent(rescue::save);
    }

    private void show(SaveState state) {
        boolean failed = state instanceof SaveState.Failed;
        words.setText(status.of(state));
        words.setMinWidth(failed ? 0 : USE_PREF_SIZE);
        icon.setIconCode(icon(state));
        retry.setVisible(failed);
        elsewhere.setVisible(failed);
        pseudoClassStateChanged(FAILED, failed);
    }

    private static BootstrapIcons icon(SaveState state) {
        return switch (state) {
            case SaveState.Saving saving -> BootstrapIcons.ARROW_REPEAT;
            case SaveState.Failed failed -> BootstrapIcons.X_SQUARE_FILL;
            case SaveState.Untouched untouched -> BootstrapIcons.CHECK2;
            case SaveState.Saved saved -> BootstrapIcons.CHECK2;
        };
    }
}
