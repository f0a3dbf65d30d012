package org.duban.ui.timeline;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.messages.Messages;
import org.duban.ui.control.KeyCap;
import org.duban.ui.control.Labels;
import org.duban.ui.control.LightSign;
import org.duban.ui.control.Nodes;
import org.duban.ui.control.Tag;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** The deadline of the selected row in words, and what can be done about it. */
final class FootBar extends HBox {

    private final TimelineModel model;
    private final Messages messages;
    private final RowWords words;
    private final Button open;
    private final Button mark;

    FootBar(TimelineModel model, Messages messages, Consumer<TaskId> open) {
        super(8);
        this.model = model;
        this.messages = messages;
        this.words = new RowWords(messages, model::year);
        this.open = openButton(open);
        this.mark = markButton();
        setId("timeline-foot");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("timeline-foot");
        model.rowsProperty().when(Nodes.shown(this)).subscribe(rows -> show());
        model.selectedProperty().when(Nodes.shown(this)).subscribe(id -> show());
    }

    /** Puts the focus on its first button. */
    void focusInside() {
        open.requestFocus();
    }

    private void show() {
        @Nullable ChosenDeadline chosen = model.chosen().orElse(null);
        if (chosen == null) {
            getChildren().setAll(Labels.of(messages.text("timeline.nothing-selected"), "muted"));
            return;
        }
        mark.setText(messages.text(chosen.isDone() ? "timeline.reopen" : "timeline.mark"));
        getChildren().setAll(number(chosen.task().task()), name(chosen), separator(), new LightSign(chosen.deadline().light()));
        getChildren().add(tipped(new Sentence(words.sentence(chosen))));
        String aside = words.aside(chosen);
        if (!aside.isEmpty()) {
            getChildren().addAll(separator(), tipped(Labels.of(aside, "muted")));
        }
        getChildren().add(Labels.gap());
        if (model.hasGuesses()) {
            getChildren().add(guessed());
        }
        getChildren().add(open);
        if (model.isOfOffice()) {
            getChildren().add(mark);
        }
    }

    private Label guessed() {
        Label guessed = Labels.whole(messages.text("paper.guessed"), "note", "muted");
        guessed.setId("foot-guessed");
        return guessed;
    }

    private static Node number(Task task) {
        var number = new Tag(Tag.Kind.GREY, Objects.requireNonNullElse(task.number(), ""));
        number.setVisible(task.number() != null);
        number.setManaged(task.number() != null);
        return number;
    }

    private static Label name(ChosenDeadline chosen) {
        Label name = Labels.whole(chosen.task().task().shortName(), "bold");
        name.setId("foot-name");
        return name;
    }

    private static Label tipped(Label label) {
        label.setTooltip(new Tooltip(label.getText()));
        return label;
    }

    /** It keeps its room before what stands behind it. */
    private static final class Sentence extends Label {

        private static final double ROOM = 480;

        Sentence(String words) {
            super(words);
            setId("foot-sentence");
        }

        @Override
        protected double computeMinWidth(double height) {
            return Math.min(ROOM, computePrefWidth(height));
        }
    }

    private static Region separator() {
        var line = new Region();
        line.getStyleClass().add("foot-line");
        return line;
    }

    private Button openButton(Consumer<TaskId> open) {
        var content = new HBox(6, Labels.whole(messages.text("timeline.open-task")), new KeyCap("Enter"));
        content.setAlignment(Pos.CENTER);
        var button = new Button(null, content);
        button.setId("open-task");
        button.setAccessibleText(messages.text("timeline.open-task"));
        button.getStyleClass().add("in-row");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> model.chosen().ifPresent(chosen -> open.accept(chosen.task().task().id())));
        return button;
    }

    private Button markButton() {
        var button = new Button(null, new FontIcon(BootstrapIcons.CHECK2));
        button.setId("mark-done");
        button.setTooltip(new Tooltip(messages.text("timeline.mark-tip")));
        button.getStyleClass().add("in-row");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> model.markOrReopen());
        return button;
    }
}
