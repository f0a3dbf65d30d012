package org.duban.ui.plantree;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.duban.domain.change.SectionAdded;
import org.duban.domain.change.Spot;
import org.duban.domain.change.TaskAdded;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.SectionId;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.ui.task.Editing;
import org.duban.ui.task.Form;
import org.duban.ui.task.Titles;
import org.duban.ui.workspace.Recording;
import org.jspecify.annotations.Nullable;

/** What can be done to rows: add, delete, put elsewhere. Every change can be undone. */
public final class RowActions {

    private final PlanTree tree;
    private final Editing editing;
    private final Recording recording;
    private @Nullable NewNames taskAfterSection;

    /** What rows say that are being added, until they have words of their own. */
    public record NewNames(String task, String section) {}

    public RowActions(PlanTree tree, Editing editing, Recording recording) {
        this.tree = tree;
        this.editing = editing;
        this.recording = recording;
        editing.formProperty().subscribe((before, after) -> continueWithTask(before, after));
    }

    /**
     * Begins a task below the selected one, or at the end of the selected section; a plan without sections asks for
     * a section first.
     */
    public void addTask(NewNames names) {
        ifKept(plan -> {
            if (plan.sections().isEmpty()) {
                beginSection(plan, names);
                taskAfterSection = names;
            } else {
                editing.add(new TaskAdded(plan.id(), below(plan), emptyTask(plan, names.task())));
            }
        });
    }

    /** Begins a section below the selected one. */
    public void addSection(NewNames names) {
        ifKept(plan -> beginSection(plan, names));
    }

    /** Deletes the selected row; a row that is only being added is dropped. */
    public void remove() {
        RowKey row = tree.selectedProperty().get();
        Plan plan = stored();
        if (row == null || plan == null || !editing.isAllowed()) {
            return;
        }
        if (editing.isDraft(row.subject())) {
            editing.drop();
        } else {
            new Removals(plan).remove(row).ifPresent(editing.workspace()::carryOut);
        }
    }

    /** 标记完成 of the selected task's next open deadline, as of today; the whole year where it names none. */
    public void completeNext() {
        ifKept(plan -> Optional.ofNullable(tree.selectedProperty().get())
                .flatMap(RowKey::ofTask)
                .flatMap(plan::task)
                .map(task -> tree.filtered().judgement(task))
                .filter(judged -> judged.next().isOpen())
                .ifPresent(judged ->
                        recording.markCompleted(judged.task().id(), judged.next().deadline().id())));
    }

    /** Puts the selected row one place up or down among the rows shown, also into the next section. */
    public void moveBy(int steps) {
        RowKey row = tree.selectedProperty().get();
        if (row == null) {
            return;
        }
        List<RowKey> order = row instanceof RowKey.OfSection ? sectionRows() : taskAndSectionRows();
        int target = order.indexOf(row) + steps;
        if (order.contains(row) && 0 <= target && target < order.size()) {
            move(row, order.get(target), steps > 0);
        }
    }

    /** Puts a row before or after another one. */
    public void move(RowKey row, RowKey target, boolean after) {
        ifKept(plan -> {
            new Moves(plan).move(row, target, after).ifPresent(editing.workspace()::carryOut);
            tree.reveal(row);
        });
    }

    private void ifKept(Consumer<Plan> action) {
        if (editing.isAllowed() && editing.keep()) {
            Optional.ofNullable(stored()).ifPresent(action);
        }
    }

    private @Nullable Plan stored() {
        return editing.workspace().planProperty().get();
    }

    private void beginSection(Plan plan, NewNames names) {
        taskAfterSection = null;
        int position = sectionOfSelected(plan)
                .map(each -> plan.sections().indexOf(each) + 1)
                .orElse(plan.sections().size());
        String number = Titles.chinese(plan.sections().size() + 1);
        editing.add(new SectionAdded(
                plan.id(), position, new Section(SectionId.fresh(), number, names.section(), List.of())));
    }

    /** After the section that an empty plan asked for comes the task that was wanted. */
    private void continueWithTask(@Nullable Form before, @Nullable Form after) {
        NewNames names = taskAfterSection;
        if (before == null || after != null || names == null) {
            return;
        }
        taskAfterSection = null;
        Plan plan = stored();
        if (plan != null && !plan.sections().isEmpty()) {
            addTask(names);
        }
    }

    private Spot below(Plan plan) {
        RowKey row = tree.selectedProperty().get();
        Optional<Spot> task = row == null ? Optional.empty() : row.ofTask().flatMap(new Moves(plan)::spotOf);
        Section section = sectionOfSelected(plan).orElse(plan.sections().getLast());
        return task.map(each -> new Spot(each.section(), each.position() + 1))
                .orElse(new Spot(section.id(), section.tasks().size()));
    }

    private Optional<Section> sectionOfSelected(Plan plan) {
        return switch (tree.selectedProperty().get()) {
            case RowKey.OfSection(var section) -> plan.section(section);
            case RowKey.OfTask(var task) -> plan.sectionOf(task);
            case RowKey.OfDepartment(var task, var department, var role) -> plan.sectionOf(task);
            case null -> Optional.empty();
        };
    }

    private static Task emptyTask(Plan plan, String placeholder) {
        return new Task(TaskId.fresh(), nextNumber(plan), placeholder, placeholder, List.of(), List.of(), List.of(), List.of());
    }

    private static String nextNumber(Plan plan) {
        int highest = plan.tasks()
                .map(Task::number)
                .filter(Objects::nonNull)
                .filter(number -> number.matches("\\d{1,6}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        return Integer.toString(highest + 1);
    }

    private List<RowKey> sectionRows() {
        return tree.shownProperty().get().stream()
                .<RowKey>map(each -> new RowKey.OfSection(each.id()))
                .toList();
    }

    private List<RowKey> taskAndSectionRows() {
        return tree.shownProperty().get().stream()
                .flatMap(section -> new PlanRow.OfSection(section).withChildren())
                .map(PlanRow::key)
                .toList();
    }
}
