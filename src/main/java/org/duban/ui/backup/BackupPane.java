package org.duban.ui.backup;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Nodes;
import org.duban.usecase.backup.BackupContents;
import org.duban.wording.DayToType;

/** One backup: what it holds, and whether it shall take the place of everything, which is asked here. */
final class BackupPane extends ScrollPane {

    private static final double WIDTH = 400;

    private final RestoreModel model;
    private final Messages messages;
    private final VBox content = new VBox(12);

    BackupPane(RestoreModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("backup-pane");
        content.getStyleClass().add("backup-one");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setFocusTraversable(false);
        getStyleClass().addAll("plain-scroll", "backup-pane");
        model.stageProperty().when(Nodes.shown(this)).subscribe(this::show);
    }

    private void show(Stage stage) {
        switch (stage) {
            case Stage.Nothing nothing -> fill(Labels.wrapped(messages.text("backup.choose-one"), "muted"));
            case Stage.Looking(var name) -> fill(Labels.wrapped(messages.text("backup.looking", name), "muted"));
            case Stage.Looked(var file, var contents) -> {
                fill(title(contents), grid(file.getFileName().toString(), contents), restore());
            }
            case Stage.Asked(var file, var contents) -> ask(file.getFileName().toString(), contents);
            case Stage.Refused(var name, var why) -> fill(
                    Labels.wrapped(name, "block-title"), Labels.wrapped(Told.sentence(why).apply(messages), "danger-text"));
        }
    }

    private void fill(Node... nodes) {
        content.getChildren().setAll(nodes);
        setVvalue(0);
    }

    private Node title(BackupContents contents) {
        return Labels.wrapped(messages.text("backup.of", model.words().time(contents.made())), "block-title");
    }

    private Node grid(String file, BackupContents contents) {
        return new ContentsGrid(contents, file, model.words());
    }

    private Button restore() {
        return button("backup-restore", "backup.restore", model::ask);
    }

    private void ask(String file, BackupContents contents) {
        DayToType wanted = model.day(contents);
        TextField day = dayField(wanted);
        Button go = button("backup-restore-go", "backup.restore-go", model::confirm);
        go.getStyleClass().add("danger");
        var answers = new HBox(8, go, button("backup-restore-cancel", "shell.cancel", model::cancel));
        var asking = new VBox(
                8,
                Labels.wrapped(messages.text("backup.ask", model.words().time(contents.made())), "block-title"),
                Labels.wrapped(messages.text("backup.ask-kept")),
                Labels.wrapped(messages.text("backup.ask-type", wanted.day().toString()), "bold"),
                day,
                problem(wanted),
                answers);
        asking.getStyleClass().add("backup-ask");
        fill(asking, grid(file, contents));
        day.requestFocus();
    }

    private TextField dayField(DayToType wanted) {
        var day = new TextField();
        day.setId("backup-restore-day");
        day.setMaxWidth(160);
        day.setPromptText(wanted.day().toString());
        day.textProperty().bindBidirectional(model.typedProperty());
        day.setOnAction(event -> model.confirm());
        return day;
    }

    /** Said once somebody wants to go on with it; while they type on it is said for what is there then. */
    private Label problem(DayToType wanted) {
        Label problem = Labels.wrapped("", "danger-text");
        problem.setId("backup-restore-problem");
        problem.textProperty().bind(model.typedProperty().map(typed -> wanted.isSaidBy(typed) ? "" : wanted.problem(typed, messages)));
        problem.visibleProperty().bind(model.triedProperty().and(problem.textProperty().isNotEmpty()));
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(messages.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
