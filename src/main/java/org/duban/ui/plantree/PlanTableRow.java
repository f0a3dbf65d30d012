package org.duban.ui.plantree;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.TreeTableRow;
import javafx.scene.layout.Region;
import org.duban.domain.plan.Task;
import org.duban.domain.progress.TaskJudgement;
import org.duban.messages.Messages;
import org.duban.ui.filter.FilteredPlan;
import org.duban.ui.task.Titles;
import org.jspecify.annotations.Nullable;

/** One row: its looks by kind, its words for a screen reader, and dragging. */
final class PlanTableRow extends TreeTableRow<PlanRow> {

    private static final PseudoClass SECTION = PseudoClass.getPseudoClass("section");
    private static final PseudoClass TASK = PseudoClass.getPseudoClass("task");
    private static final PseudoClass DEPARTMENT = PseudoClass.getPseudoClass("department");

    private final FilteredPlan filtered;
    private final Messages messages;

    PlanTableRow(FilteredPlan filtered, Messages messages, @Nullable RowDrag drag) {
        this.filtered = filtered;
        this.messages = messages;
        setDisclosureNode(new Region());
        if (drag != null) {
            drag.install(this);
        }
    }

    @Override
    protected void updateItem(@Nullable PlanRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(SECTION, row instanceof PlanRow.OfSection);
        pseudoClassStateChanged(TASK, row instanceof PlanRow.OfTask);
        pseudoClassStateChanged(DEPARTMENT, row instanceof PlanRow.OfDepartment);
        setAccessibleText(row == null ? null : words(row));
    }

    private String words(PlanRow row) {
        return switch (row) {
            case PlanRow.OfSection(var section) ->
                Titles.of(section) + " " + messages.text("tasks.items", section.tasks().size());
            case PlanRow.OfTask(var task) -> words(task);
            case PlanRow.OfDepartment(var task, var part) -> part.department().name();
        };
    }

    private String words(Task task) {
        TaskJudgement judged = filtered.judgement(task);
        return Stream.of(
                        task.number(),
                        task.shortName(),
                        messages.text("light." + judged.light()),
                        judged.percent() == null ? null : judged.percent() + "%")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
