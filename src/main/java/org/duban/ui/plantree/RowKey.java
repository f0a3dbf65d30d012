package org.duban.ui.plantree;

import java.util.Optional;
import org.duban.domain.plan.DepartmentId;
import org.duban.domain.plan.Role;
import org.duban.domain.plan.SectionId;
import org.duban.domain.plan.TaskId;
import org.duban.ui.task.Subject;

/** Names a row of the tree-table, the same through edits, filters and undo. */
public sealed interface RowKey {

    /** A section's row. */
    record OfSection(SectionId section) implements RowKey {}

    /** A task's row. */
    record OfTask(TaskId task) implements RowKey {}

    /** The row of a department's part in a task. */
    record OfDepartment(TaskId task, DepartmentId department, Role role) implements RowKey {}

    /** What the pane shows for the row. */
    default Subject subject() {
        return switch (this) {
            case OfSection(var section) -> new Subject.OfSection(section);
            case OfTask(var task) -> new Subject.OfTask(task);
            case OfDepartment(var task, var department, var role) -> new Subject.OfTask(task);
        };
    }

    /** The task of the row, or of the row above it. */
    default Optional<TaskId> ofTask() {
        return subject() instanceof Subject.OfTask(var task) ? Optional.of(task) : Optional.empty();
    }

    /** The row of what the pane shows. */
    static RowKey of(Subject subject) {
        return switch (subject) {
            case Subject.OfSection(var section) -> new OfSection(section);
            case Subject.OfTask(var task) -> new OfTask(task);
        };
    }
}
