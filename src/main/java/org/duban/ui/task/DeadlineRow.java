package org.duban.ui.task;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duban.domain.plan.Deadline;
import org.duban.domain.progress.DeadlineJudgement;
import org.duban.domain.progress.TrafficLight;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.duban.ui.control.LightSign;
import org.duban.ui.control.Tag;

/** One 完成时限: a tick for 标记完成, its light, what is to be done, phrase, last day, and days left or the day it was met. */
final class DeadlineRow extends VBox {

    private static final double DATE = 54;
    private static final double END = 68;

    private final Messages messages;
    private final Dates dates;
    private final CheckBox tick = new CheckBox();
    private final StackPane sign = new StackPane();
    private final Label left = Labels.whole("", "note", "muted");
    private final DayField completed;

    /**
     * @param number tells it from the others, for ids
     * @param what   what is to be done by then
     * @param facts  its task's
     */
    DeadlineRow(int number, Deadline deadline, String what, TaskFacts facts, Wording words) {
        this.messages = words.messages();
        this.dates = words.dates();
        FactField day = facts.completedOn(deadline.id());
        completed = new DayField("completed-" + number, day, on -> messages.text("task.completed-on", words.day(on)), messages, facts.isEditable());
        tick.setId("complete-" + number);
        tick.setMinWidth(USE_PREF_SIZE);
        tick.setOnAction(event -> facts.setCompleted(deadline.id(), tick.isSelected()));
        Label name = Labels.of(what);
        name.setTooltip(new Tooltip(what));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label guessed = Labels.whole(deadline.guessed() ? messages.text("task.guessed") : "", "note", "muted");
        guessed.setManaged(deadline.guessed());
        Label date = Labels.whole(words.day(deadline.end()), "note", "muted");
        date.setPrefWidth(DATE);
        date.setAlignment(Pos.CENTER_RIGHT);
        var end = new StackPane(left, completed);
        end.setAlignment(Pos.CENTER_RIGHT);
        left.setMinWidth(END);
        left.setAlignment(Pos.CENTER_RIGHT);
        completed.setMinWidth(END);
        end.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(5, sign, name, guessed, new Tag(Tag.Kind.GREY, messages.text("task.quoted", deadline.phrase())), date, end);
        if (facts.isEditable()) {
            row.getChildren().addFirst(tick);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("detail-row");
        getChildren().addAll(row, FactInput.error(day, messages));
        getChildren().getLast().getStyleClass().add("row-error");
    }

    /** Shows how the deadline stands now. */
    void show(DeadlineJudgement judged) {
        boolean met = judged.completedOn() != null;
        String act = messages.text(met ? "task.reopen" : "task.mark-completed");
        tick.setSelected(met);
        tick.setTooltip(new Tooltip(act));
        tick.setAccessibleText(act + " " + judged.deadline().phrase());
        sign.getChildren().setAll(new LightSign(judged.light()));
        completed.setVisible(met);
        completed.setManaged(met);
        left.setVisible(!met);
        left.setManaged(!met);
        left.setText(judged.isOpen() ? dates.left(judged.deadline().end()) : messages.text("light." + judged.light()));
        boolean late = judged.light() == TrafficLight.OVERDUE;
        left.getStyleClass().removeAll("muted", "danger-text");
        left.getStyleClass().add(late ? "danger-text" : "muted");
    }
}
