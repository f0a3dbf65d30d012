package org.duban.ui.plantree;

import java.util.List;
import java.util.stream.Stream;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.Task;

/** A row of the tree-table. */
public sealed interface PlanRow {

    /** What names the row. */
    RowKey key();

    /** The rows below it. */
    List<PlanRow> children();

    /** The row and the rows below it. */
    default Stream<PlanRow> withChildren() {
        return Stream.concat(Stream.of(this), children().stream());
    }

    /** A section with those of its tasks that are shown. */
    record OfSection(Section section) implements PlanRow {

        @Override
        public RowKey key() {
            return new RowKey.OfSection(section.id());
        }

        @Override
        public List<PlanRow> children() {
            return section.tasks().stream().<PlanRow>map(OfTask::new).toList();
        }
    }

    /** A task. */
    record OfTask(Task task) implements PlanRow {

        @Override
        public RowKey key() {
            return new RowKey.OfTask(task.id());
        }

        @Override
        public List<PlanRow> children() {
            return task.assignments().stream()
                    .<PlanRow>map(each -> new OfDepartment(task, each))
                    .toList();
        }
    }

    /** A department's part in a task. */
    record OfDepartment(Task task, Assignment assignment) implements PlanRow {

        @Override
        public RowKey key() {
            return new RowKey.OfDepartment(task.id(), assignment.department().id(), assignment.role());
        }

        @Override
        public List<PlanRow> children() {
            return List.of();
        }
    }
}
