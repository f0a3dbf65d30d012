package org.duban.ui.task;

import java.util.Objects;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.progress.TaskState;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.duban.ui.control.PercentBar;
import org.jspecify.annotations.Nullable;

/** 进展: 状态 to be chosen, 完成比例 to be typed, with its bar. */
final class ProgressRow extends VBox {

    private static final double STATE = 100;
    private static final double PERCENT = 48;
    private static final double BAR = 200;

    private final ComboBox<TaskState> state = new ComboBox<>();
    private final Label stateRead = Labels.whole("");
    private final PercentBar bar = new PercentBar(BAR);
    private boolean showing;

    ProgressRow(TaskFacts facts, Messages messages) {
        state.setId("state");
        state.setAccessibleText(messages.text("task.state"));
        state.getStyleClass().add("in-row");
        state.getItems().setAll(TaskState.values());
        state.setConverter(new States(messages));
        state.setMinWidth(STATE);
        state.valueProperty().subscribe((before, chosen) -> {
            if (!showing && chosen != null) {
                facts.setState(chosen);
            }
        });
        stateRead.setId("state-read");
        stateRead.setMinWidth(STATE);
        stateRead.textProperty().bind(state.valueProperty().map(new States(messages)::toString));
        Label percentRead = Labels.whole("");
        percentRead.setId("percent-read");
        percentRead.textProperty().bind(facts.percent().typedProperty().map(typed -> typed.isEmpty() ? "—" : typed + "%"));
        var percent = new FactInput("percent", facts.percent(), PERCENT, messages.text("task.percent"));
        percent.setAlignment(Pos.CENTER_RIGHT);
        var typed = new HBox(6, percent, Labels.whole("%", "note"));
        typed.setAlignment(Pos.CENTER_LEFT);
        typed.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        var row = new HBox(
                6,
                Labels.whole(messages.text("task.state"), "note", "muted"),
                facts.isEditable() ? state : stateRead,
                Labels.whole(messages.text("task.percent"), "note", "muted", "percent-label"),
                facts.isEditable() ? typed : percentRead,
                bar);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("progress-row");
        Label error = FactInput.error(facts.percent(), messages);
        error.paddingProperty().bind(typed.layoutXProperty().map(x -> new Insets(0, 0, 2, x.doubleValue())));
        getChildren().addAll(row, error);
    }

    /** Shows the facts as they are now. */
    void show(TaskProgress facts) {
        showing = true;
        state.setValue(facts.state());
        showing = false;
        bar.setPercent(Objects.requireNonNullElse(facts.percent(), 0));
    }

    private static final class States extends StringConverter<TaskState> {

        private final Messages messages;

        States(Messages messages) {
            this.messages = messages;
        }

        @Override
        public String toString(@Nullable TaskState state) {
            return state == null ? "" : messages.text("state." + state);
        }

        @Override
        public TaskState fromString(String name) {
            throw new UnsupportedOperationException("nobody types a state");
        }
    }
}
