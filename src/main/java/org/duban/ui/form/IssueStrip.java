package org.duban.ui.form;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.DirectoryChooser;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Nodes;
import org.duban.usecase.Refusal;
import org.duban.usecase.form.ExistingForms;
import org.jspecify.annotations.Nullable;

/** 下发填报表: a line that asks until when the forms are wanted and where to put them. */
final class IssueStrip extends HBox {

    private final IssueModel model;
    private final FormsOffice office;
    private final Messages messages;
    private final Label question = Labels.whole("");
    private final TextField due = new TextField();
    private final Label folder = Labels.of("");
    private final Label wrong = Labels.of("", "note", "danger-text");

    IssueStrip(IssueModel model, FormsOffice office) {
        super(8);
        this.model = model;
        this.office = office;
        this.messages = office.messages();
        setId("issue-strip");
        due.setId("issue-due");
        due.getStyleClass().add("compact");
        due.setMinWidth(96);
        due.setPrefWidth(96);
        folder.setId("issue-folder");
        folder.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        wrong.setId("issue-wrong");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("issue-strip");
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(model.askingProperty());
        var there = Nodes.shown(this);
        model.askingProperty().when(there).subscribe(this::begin);
        model.meetingProperty().when(there).subscribe(this::show);
        model.wrongProperty().when(there).subscribe(this::say);
        office.preferences().settingsProperty().when(there).subscribe(settings -> showFolder());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void begin(boolean asking) {
        if (asking) {
            question.setText(messages.text("forms.issue-until", quarter()));
            due.setAccessibleText(question.getText());
            due.setText(model.usualDue());
            show(null);
            (model.folder().isPresent() ? lookup("#issue-write") : lookup("#issue-choose")).requestFocus();
        }
    }

    private void show(IssueModel.@Nullable Ready ready) {
        getChildren().setAll(ready == null ? questions() : choices(ready));
    }

    private List<Node> questions() {
        Button write = button("issue-write", "forms.issue-write", () -> model.write(due.getText()));
        write.getStyleClass().add("accent");
        return List.of(
                question,
                due,
                Labels.whole(messages.text("forms.issue-into")),
                folder,
                button("issue-choose", "forms.issue-choose", this::choose),
                write,
                cancel(),
                wrong);
    }

    private List<Node> choices(IssueModel.Ready ready) {
        int there = ready.existing().size();
        int missing = ready.forms().size() - there;
        Button keep = button("issue-keep", "forms.issue-keep", () -> model.write(ExistingForms.KEEP), missing);
        keep.getStyleClass().add("accent");
        Button replace = button("issue-replace", "forms.issue-replace", () -> model.write(ExistingForms.REPLACE), there);
        Label words = Labels.of(messages.text("forms.issue-there", there));
        words.setId("issue-there");
        List<Node> buttons = missing == 0 ? List.of(words, replace, cancel()) : List.of(words, keep, replace, cancel());
        ((Button) buttons.get(1)).requestFocus();
        return buttons;
    }

    private void choose() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("forms.issue-choose-title"));
        model.folder().map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            model.choose(chosen.toPath());
            Objects.requireNonNull(lookup("#issue-write")).requestFocus();
        }
    }

    private void showFolder() {
        String path = model.folder().map(Path::toString).orElseGet(() -> messages.text("forms.issue-no-folder"));
        folder.setText(path);
        folder.setTooltip(new Tooltip(path));
    }

    private void say(@Nullable Refusal why) {
        wrong.setText(why == null ? "" : messages.sentence(why));
        wrong.setTooltip(why == null ? null : new Tooltip(wrong.getText()));
        if (why != null && !why.key().equals("forms-no-folder")) {
            due.requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget().equals(due)) {
            model.write(due.getText());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.close();
            event.consume();
        }
    }

    private String quarter() {
        return messages.text("timeline.quarter." + office.looked().number());
    }

    private Button cancel() {
        return button("issue-cancel", "shell.cancel", model::close);
    }

    private Button button(String id, String key, Runnable action, Object... arguments) {
        var button = new Button(messages.text(key, arguments));
        button.setId(id);
        button.getStyleClass().add("compact");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
