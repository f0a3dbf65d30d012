package org.duban.ui.plantree;

import java.util.Optional;
import org.duban.domain.change.Change;
import org.duban.domain.change.PlanEdit;
import org.duban.domain.change.SectionRemoved;
import org.duban.domain.change.TaskRemoved;
import org.duban.domain.change.TaskRevised;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.Task;

/** Turns "delete this row" into changes of a plan. */
final class Removals {

    private final Plan plan;

    Removals(Plan plan) {
        this.plan = plan;
    }

    /** Whether the change takes a row away. */
    static boolean removes(Change change) {
        return change instanceof TaskRemoved || change instanceof SectionRemoved;
    }

    /** The change that takes the row away; empty when the plan does not have it. */
    Optional<PlanEdit> remove(RowKey row) {
        return switch (row) {
            case RowKey.OfSection(var id) -> plan.section(id).map(this::remove);
            case RowKey.OfTask(var id) -> plan.task(id).map(this::remove);
            case RowKey.OfDepartment part -> plan.task(part.task()).map(task -> without(task, part));
        };
    }

    private PlanEdit remove(Section section) {
        return new SectionRemoved(plan.id(), plan.sections().indexOf(section), section);
    }

    private PlanEdit remove(Task task) {
        var spot = new Moves(plan).spotOf(task.id()).orElseThrow();
        return new TaskRemoved(plan.id(), spot, task);
    }

    private PlanEdit without(Task task, RowKey.OfDepartment part) {
        var rest = task.assignments().stream()
                .filter(each -> !each.department().id().equals(part.department()) || each.role() != part.role())
                .toList();
        var after = new Task(
                task.id(), task.number(), task.text(), task.shortName(), rest, task.deadlines(), task.indicators(), task.recurrences());
        return new TaskRevised(plan.id(), task, after);
    }
}
