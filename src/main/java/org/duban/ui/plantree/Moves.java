package org.duban.ui.plantree;

import java.util.List;
import java.util.Optional;
import org.duban.domain.change.PlanEdit;
import org.duban.domain.change.SectionMoved;
import org.duban.domain.change.Spot;
import org.duban.domain.change.TaskMoved;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.SectionId;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;

/** Turns "put this row before or after that one" into changes of a plan. */
final class Moves {

    private final Plan plan;

    Moves(Plan plan) {
        this.plan = plan;
    }

    /** The change that puts a row before or after another; empty when nothing would change or it cannot be. */
    Optional<PlanEdit> move(RowKey row, RowKey target, boolean after) {
        return switch (row) {
            case RowKey.OfTask(var task) -> spot(target, after).flatMap(to -> moveTask(task, to));
            case RowKey.OfSection(var section) -> sectionOf(target).flatMap(to -> moveSection(section, to, after));
            case RowKey.OfDepartment department -> Optional.empty();
        };
    }

    /** Where a task stands. */
    Optional<Spot> spotOf(TaskId task) {
        return plan.sectionOf(task).map(section -> new Spot(section.id(), ids(section).indexOf(task)));
    }

    /** The spot before or after a row; after a section's row is its beginning, before it the end of the one above. */
    private Optional<Spot> spot(RowKey target, boolean after) {
        if (target instanceof RowKey.OfSection(var id)) {
            return plan.section(id).map(section -> after ? new Spot(id, 0) : endOfTheOneAbove(section));
        }
        return target.ofTask()
                .flatMap(this::spotOf)
                .map(spot -> new Spot(spot.section(), spot.position() + (after ? 1 : 0)));
    }

    private Spot endOfTheOneAbove(Section section) {
        int position = plan.sections().indexOf(section);
        if (position == 0) {
            return new Spot(section.id(), 0);
        }
        Section above = plan.sections().get(position - 1);
        return new Spot(above.id(), above.tasks().size());
    }

    private Optional<PlanEdit> moveTask(TaskId task, Spot to) {
        return spotOf(task)
                .map(from -> new TaskMoved(plan.id(), task, from, taken(from, to)))
                .filter(move -> !move.from().equals(move.to()))
                .map(move -> move);
    }

    /** The target counted after the task was taken out. */
    private static Spot taken(Spot from, Spot to) {
        boolean shifts = from.section().equals(to.section()) && from.position() < to.position();
        return shifts ? new Spot(to.section(), to.position() - 1) : to;
    }

    private Optional<PlanEdit> moveSection(SectionId section, Section target, boolean after) {
        Optional<Integer> from = plan.section(section).map(each -> plan.sections().indexOf(each));
        int wanted = plan.sections().indexOf(target) + (after ? 1 : 0);
        return from.map(old -> new SectionMoved(plan.id(), section, old, old < wanted ? wanted - 1 : wanted))
                .filter(move -> move.from() != move.to())
                .map(move -> move);
    }

    private Optional<Section> sectionOf(RowKey row) {
        return switch (row) {
            case RowKey.OfSection(var section) -> plan.section(section);
            case RowKey.OfTask(var task) -> plan.sectionOf(task);
            case RowKey.OfDepartment(var task, var department, var role) -> plan.sectionOf(task);
        };
    }

    private static List<TaskId> ids(Section section) {
        return section.tasks().stream().map(Task::id).toList();
    }
}
