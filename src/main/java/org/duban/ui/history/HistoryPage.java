package org.duban.ui.history;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Nodes;
import org.duban.ui.export.ExportStrip;
import org.duban.ui.export.SaveDialog;
import org.duban.ui.screen.SettingsPage;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** 操作记录: everything that was done, to be searched, read, exported and verified. For the office alone. */
public final class HistoryPage implements SettingsPage {

    /** The format that is exported. */
    private enum Format {
        XLSX
    }

    private final HistoryModel model;
    private final Messages messages;
    private final HistoryBar bar;
    private final EntryTable table;
    private final VBox node;

    public HistoryPage(HistoryModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.bar = new HistoryBar(model, messages);
        this.table = new EntryTable(model, messages);
        var entry = new EntryPane(messages);
        table.getSelectionModel().selectedItemProperty().subscribe(entry::show);
        var list = new VBox(table, foot());
        var body = new HBox(list, entry);
        this.node = new VBox(head(), bar, new VerifyStrip(model, messages), new ExportStrip(model.files(), messages), body);
        HBox.setHgrow(list, Priority.ALWAYS);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        node.getStyleClass().add("history-page");
        node.getStylesheets().add(Objects.requireNonNull(HistoryPage.class.getResource("/org/duban/ui/history.css")).toExternalForm());
        Nodes.shown(node).subscribe(this::shown);
    }

    @Override
    public String id() {
        return "history";
    }

    @Override
    public String title() {
        return messages.text("history.title");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus() {
        bar.words().requestFocus();
        bar.words().selectAll();
    }

    @Override
    public boolean escape() {
        return bar.clear();
    }

    /** What happened meanwhile is there each time the page is shown. */
    private void shown(boolean isShown) {
        if (isShown) {
            model.search();
        }
    }

    private Node head() {
        var head = new HBox(
                8,
                Labels.whole(messages.text("history.title"), "page-title"),
                Labels.gap(),
                button("verify", new FontIcon(BootstrapIcons.SHIELD_CHECK), model::verify),
                button("export", new FontIcon(BootstrapIcons.DOWNLOAD), this::export));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("history-head");
        return head;
    }

    private Button button(String name, FontIcon icon, Runnable action) {
        var button = new Button(messages.text("history." + name), icon);
        button.setId("history-" + name);
        button.setTooltip(new Tooltip(messages.text("history." + name + "-tip")));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void export() {
        new SaveDialog(messages.text("history.export"), messages.text("tasks.export.XLSX"), Format.XLSX)
                .ask(node.getScene().getWindow(), messages.text("history.title"))
                .ifPresent(model::export);
    }

    private Node foot() {
        Label count = Labels.whole("", "note", "muted");
        count.setId("history-count");
        var older = new Button(messages.text("history.older"));
        older.setId("history-older");
        older.getStyleClass().addAll("flat", "in-row");
        older.setOnAction(event -> model.showMore());
        older.visibleProperty().bind(model.moreProperty());
        model.entries().subscribe(() -> count.setText(messages.text("history.shown", model.entries().size())));
        model.moreProperty().subscribe(more -> count.setText(messages.text("history.shown", model.entries().size())));
        var foot = new HBox(12, count, older);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("history-foot");
        return foot;
    }
}
