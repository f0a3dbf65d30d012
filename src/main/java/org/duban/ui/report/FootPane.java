package org.duban.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.duban.domain.report.ClosedRow;
import org.duban.domain.report.OwedReport;
import org.duban.domain.report.ReportStep.Act;
import org.duban.domain.report.Standing;
import org.duban.domain.report.StatusReport;
import org.duban.ui.control.KeyCap;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Nodes;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be done with the report as it stands: 审核意见 with 退回 and 审核通过, 交报, 重新打开. */
final class FootPane extends HBox {

    private final ReportsModel model;
    private final ReportWords words;
    private final TextField comment = new TextField();
    private final VBox commentBox;

    FootPane(ReportsModel model, ReportWords words) {
        super(8);
        this.model = model;
        this.words = words;
        comment.setId("report-comment");
        comment.setPromptText(words.text("reporting.comment"));
        comment.setAccessibleText(words.text("reporting.comment"));
        comment.textProperty().bindBidirectional(model.acts().commentProperty());
        var error = Labels.of("", "note", "danger-text");
        error.setId("report-comment-error");
        error.managedProperty().bind(error.visibleProperty());
        commentBox = new VBox(2, comment, error);
        commentBox.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(commentBox, Priority.ALWAYS);
        model.acts().commentErrorProperty().when(Nodes.shown(this)).subscribe(key -> {
            error.setVisible(key != null);
            error.setText(key == null ? "" : words.text(key));
        });
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("report-foot");
        model.matrix().matrixProperty().when(Nodes.shown(this)).subscribe(now -> show());
        model.matrix().chosenProperty().when(Nodes.shown(this)).subscribe(now -> show());
    }

    /** 退回; without a comment the focus goes where it is to be written. */
    void giveBack() {
        if (!model.acts().giveBack() && model.acts().possible().contains(Act.RETURN)) {
            comment.requestFocus();
        }
    }

    private void show() {
        Set<Act> possible = model.acts().possible();
        List<Node> parts = new ArrayList<>();
        if (possible.contains(Act.ACCEPT)) {
            parts.add(commentBox);
            parts.add(phrases());
        } else {
            var note = Labels.of(note(), "muted");
            note.setId("report-note");
            note.setTooltip(new Tooltip(note.getText()));
            parts.addAll(List.of(note, Labels.gap()));
        }
        if (possible.contains(Act.WITHDRAW)) {
            parts.add(plain("report-withdraw", Act.WITHDRAW, model.acts()::withdraw));
        }
        if (possible.contains(Act.ACCEPT)) {
            parts.add(button("report-return", Act.RETURN, BootstrapIcons.ARROW_RETURN_LEFT, "Ctrl+B", this::giveBack));
            parts.add(accent(button("report-accept", Act.ACCEPT, BootstrapIcons.CHECK2, "Ctrl+Enter", model.acts()::accept)));
        }
        if (possible.contains(Act.SUBMIT)) {
            parts.add(draft());
            parts.add(accent(button("report-submit", Act.SUBMIT, BootstrapIcons.UPLOAD, "Ctrl+Enter", model.acts()::submit)));
        }
        if (possible.contains(Act.REOPEN)) {
            parts.add(plain("report-reopen", Act.REOPEN, model.acts()::reopen));
        }
        getChildren().setAll(parts);
    }

    private String note() {
        if (!model.entry().isOpen()) {
            String closed = words.text("reporting.note.closed", words.quarter(model.matrix().quarterProperty().get()));
            return model.closing().then().map(this::then).map(each -> closed + each).orElse(closed);
        }
        OwedReport owed = model.matrix().chosen().orElse(null);
        StatusReport report = owed == null ? null : owed.report();
        if (report != null && owed != null && owed.standing() == Standing.RETURNED) {
            return words.text("reporting.note.RETURNED", report.steps().getLast().comment());
        }
        Standing standing = owed == null ? Standing.MISSING : owed.standing();
        if (owed != null && !model.matrix().isOfOffice() && !(model.entry().isTheirs() && standing != Standing.ACCEPTED)) {
            return words.text("reporting.note.others-" + standing, owed.department().name());
        }
        return words.text("reporting.note." + (standing == Standing.MISSING ? Standing.DRAFT : standing));
    }

    private String then(ClosedRow row) {
        String state = words.text("state." + row.state());
        String light = words.text("light." + row.light());
        return row.percent() == null
                ? words.text("reporting.note.then", state, light)
                : words.text("reporting.note.then-percent", state, row.percent(), light);
    }

    private Button draft() {
        var button = new Button(words.text("reporting.draft"));
        button.setId("report-draft");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> model.entry().keep());
        return button;
    }

    private MenuButton phrases() {
        var menu = new MenuButton(words.text("reporting.phrases"));
        menu.setId("report-phrases");
        menu.setMinWidth(USE_PREF_SIZE);
        for (int number = 1; number <= 3; number++) {
            String phrase = words.text("reporting.phrase." + number);
            var item = new MenuItem(phrase);
            item.setId("report-phrase-" + number);
            item.setOnAction(event -> {
                comment.setText(comment.getText().isBlank() ? phrase : comment.getText() + "；" + phrase);
                comment.requestFocus();
                comment.end();
            });
            menu.getItems().add(item);
        }
        return menu;
    }

    private Button plain(String id, Act act, Runnable action) {
        var button = new Button(words.text("reporting.act." + act));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Button button(String id, Act act, BootstrapIcons icon, String key, Runnable action) {
        var content = new HBox(6, new FontIcon(icon), Labels.whole(words.text("reporting.act." + act)), new KeyCap(key));
        content.setAlignment(Pos.CENTER);
        var button = new Button(null, content);
        button.setId(id);
        button.setAccessibleText(words.text("reporting.act." + act));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Button accent(Button button) {
        button.getStyleClass().add("accent");
        return button;
    }
}
