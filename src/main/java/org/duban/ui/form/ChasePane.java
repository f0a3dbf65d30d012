package org.duban.ui.form;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.duban.messages.Messages;
import org.duban.domain.report.OwedReport;
import org.duban.domain.report.Standing;
import org.duban.ui.control.EmptyState;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Nodes;
import org.duban.ui.export.SaveDialog;
import org.duban.usecase.chase.ChaseList;
import org.duban.usecase.chase.ChaseWords;
import org.duban.usecase.form.FormSheet;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** 催报名单 in place of the form: who owes what, to be copied or written as Excel. */
final class ChasePane extends VBox {

    private final ChaseModel model;
    private final Messages messages;
    private final Label summary = Labels.of("", "muted");
    private final Label note = Labels.of("", "muted");
    private final Button copy;
    private final Button export;
    private final VBox lines = new VBox();

    /** What a workbook ends with. */
    private enum Format {
        XLSX
    }

    ChasePane(ChaseModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.copy = button("chase-copy", "forms.chase-copy", BootstrapIcons.FILES, model::copy);
        this.export = button("chase-export", "forms.chase-export", BootstrapIcons.DOWNLOAD, this::export);
        copy.getStyleClass().add("accent");
        setId("chase");
        getStyleClass().add("collect-pane");
        summary.setId("chase-summary");
        note.setId("chase-note");
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("collect-list", "edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var head = new HBox(12, Labels.whole(messages.text("forms.chase"), "block-title"), summary);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("collect-head");
        var close = button("chase-close", "forms.close", null, model::close);
        var foot = new HBox(8, note, Labels.gap(), close, export, copy);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("report-foot");
        getChildren().addAll(head, scroll, foot);
        focusedProperty().subscribe((before, now) -> {
            if (now) {
                (copy.isVisible() ? copy : close).requestFocus();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.shownProperty().when(Nodes.shown(this)).subscribe(this::show);
    }

    private void show(ChaseModel.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        ChaseList list = shown.list();
        boolean some = list != null && !list.debtors().isEmpty();
        for (Node each : List.of(copy, export)) {
            each.setVisible(some);
            each.setManaged(some);
        }
        note.setText(shown.copied());
        summary.setText(list == null ? "" : summary(list));
        if (list == null) {
            String why = shown.why() == null ? "" : messages.sentence(shown.why());
            lines.getChildren().setAll(new EmptyState(BootstrapIcons.BELL, messages.text("forms.chase-none"), why));
        } else if (!some) {
            lines.getChildren().setAll(new EmptyState(
                    BootstrapIcons.CHECK2_CIRCLE, messages.text("forms.chase-all-in"), ChaseWords.until(list)));
        } else {
            lines.getChildren().setAll(list.debtors().stream().map(this::debtor).toList());
        }
    }

    private String summary(ChaseList list) {
        return messages.text("forms.chase-summary", list.debtors().size(), list.count(), ChaseWords.until(list));
    }

    private Node debtor(ChaseList.Debtor debtor) {
        var reports = new VBox(2);
        debtor.owed().forEach(owed -> reports.getChildren().add(report(owed)));
        HBox.setHgrow(reports, Priority.ALWAYS);
        Label name = Labels.of(debtor.department().name(), "bold");
        name.setMinWidth(120);
        name.setMaxWidth(120);
        var one = button("chase-copy-one", "forms.chase-copy-one", BootstrapIcons.FILES, () -> model.copy(debtor));
        one.getStyleClass().add("in-row");
        one.setAccessibleText(messages.text("forms.chase-copy-for", debtor.department().name()));
        var line = new HBox(8, name, reports, one);
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("chase-line");
        return line;
    }

    private static Node report(OwedReport owed) {
        String number = owed.task().number() == null ? "" : owed.task().number() + " ";
        Label task = Labels.of(number + owed.task().shortName(), "row-task");
        boolean returned = owed.standing() == Standing.RETURNED;
        Label standing = Labels.of(ChaseWords.standing(owed), "note", returned ? "warning-text" : "danger-text");
        task.setMinWidth(220);
        task.setPrefWidth(220);
        return new HBox(8, task, standing);
    }

    private void export() {
        ChaseModel.Shown shown = model.shownProperty().get();
        if (shown != null && shown.list() != null) {
            String name = FormSheet.words(shown.list().quarter()) + "催报名单";
            Optional<Path> file = new SaveDialog(messages.text("forms.chase-export"), messages.text("timeline.format.XLSX"), Format.XLSX)
                    .ask(getScene().getWindow(), name);
            file.ifPresent(model::write);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
            model.copy();
            event.consume();
        }
    }

    private Button button(String id, String key, @Nullable BootstrapIcons icon, Runnable action) {
        var button = new Button(messages.text(key), icon == null ? null : new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
