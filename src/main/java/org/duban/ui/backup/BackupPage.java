package org.duban.ui.backup;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Nodes;
import org.duban.ui.export.ExportStrip;
import org.duban.ui.screen.SettingsPage;
import org.duban.usecase.backup.BackupStamp;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** 备份: how they stand, the backups there are, what one holds, and restoring it. For the office alone. */
public final class BackupPage implements SettingsPage {

    /** The id of the page. */
    public static final String ID = "backup";

    private final BackupRoom room;
    private final BackupModel model;
    private final RestoreModel restore;
    private final Messages messages;
    private final StandingPane standing;
    private final BackupTable table;
    private final VBox node;

    public BackupPage(BackupRoom room, Messages messages) {
        this.room = room;
        this.model = room.backups();
        this.restore = room.restore();
        this.messages = messages;
        this.standing = new StandingPane(model, messages);
        this.table = new BackupTable(model, messages);
        table.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        var body = new HBox(table, new BackupPane(restore, messages));
        this.node = new VBox(head(), new ExportStrip(model.copies(), messages), standing, body);
        HBox.setHgrow(table, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        node.setId("backups");
        node.getStyleClass().add("backup-page");
        node.getStylesheets().add(Objects.requireNonNull(BackupPage.class.getResource("/org/duban/ui/backup.css")).toExternalForm());
        Nodes.shown(node).subscribe(this::shown);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return messages.text("backup.title");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    @Override
    public boolean escape() {
        if (restore.cancel()) {
            table.requestFocus();
            return true;
        }
        return standing.escape();
    }

    @Override
    public boolean keepEdits() {
        return standing.keep();
    }

    private void shown(boolean isShown) {
        if (isShown) {
            model.refresh();
        }
    }

    private void chosen(@Nullable BackupStamp stamp) {
        if (stamp != null) {
            restore.look(stamp);
        }
    }

    private Node head() {
        var now = button("now", BootstrapIcons.CLOUD_CHECK, model::makeNow);
        now.getStyleClass().add("accent");
        var head = new HBox(
                8,
                Labels.whole(messages.text("backup.title"), "page-title"),
                Labels.gap(),
                button("from-file", BootstrapIcons.CLOCK_HISTORY, this::fromFile),
                button("copy", BootstrapIcons.DOWNLOAD, this::copy),
                now);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("backup-head");
        return head;
    }

    private Button button(String name, Ikon icon, Runnable action) {
        var button = new Button(messages.text("backup." + name), new FontIcon(icon));
        button.setId("backup-" + name);
        button.setTooltip(new Tooltip(messages.text("backup." + name + "-tip")));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void fromFile() {
        table.getSelectionModel().clearSelection();
        chooser().open().ifPresent(room::open);
    }

    private void copy() {
        String name = messages.text("backup.copy-name", model.words().day(model.clock().instant()));
        chooser().saveCopy(name).ifPresent(model::saveCopy);
    }

    private BackupChooser chooser() {
        return new BackupChooser(messages, node.getScene().getWindow());
    }
}
