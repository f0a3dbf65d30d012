package org.duban.ui.plantree;

import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import javafx.scene.layout.HBox;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.Task;
import org.duban.domain.progress.TaskJudgement;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Tag;
import org.duban.ui.filter.FilteredPlan;
import org.duban.ui.task.Dates;
import org.jspecify.annotations.Nullable;

/** The 完成时限 of a task: phrase and date of the next open one, and how many there are. */
final class DeadlineCell extends TreeTableCell<PlanRow, PlanRow> {

    private static final String GUESSED = "*";

    private final FilteredPlan filtered;
    private final Dates dates;
    private final Messages messages;
    private final IntSupplier planYear;

    DeadlineCell(FilteredPlan filtered, Dates dates, Messages messages, IntSupplier planYear) {
        this.filtered = filtered;
        this.dates = dates;
        this.messages = messages;
        this.planYear = planYear;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable PlanRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(null);
        setTooltip(null);
        if (!empty && row instanceof PlanRow.OfTask(var task)) {
            show(task, filtered.judgement(task));
        }
    }

    private void show(Task task, TaskJudgement judged) {
        Deadline next = judged.next().deadline();
        Label phrase = Labels.of(next.phrase() + (next.guessed() ? GUESSED : ""));
        if (judged.isWholeYear()) {
            phrase.getStyleClass().add("muted");
        }
        var box = new HBox(4, phrase);
        if (task.deadlines().size() > 1) {
            box.getChildren().add(new Tag(Tag.Kind.GREY, messages.text("task.count", task.deadlines().size())));
        }
        box.getChildren()
                .addAll(Labels.gap(), Labels.whole(Dates.inShort(next.end(), planYear.getAsInt()), "note", "muted"));
        box.setAlignment(Pos.CENTER_LEFT);
        setGraphic(box);
        setTooltip(new Tooltip(judged.deadlines().stream().map(each -> line(each.deadline())).collect(Collectors.joining("\n"))));
    }

    private String line(Deadline deadline) {
        String words = messages.text("task.quoted", deadline.phrase()) + " "
                + dates.inWords(deadline.end(), planYear.getAsInt());
        String guessed = deadline.guessed() ? messages.text("task.guessed") : "";
        return deadline.what() == null ? words + guessed : words + guessed + " " + deadline.what();
    }
}
