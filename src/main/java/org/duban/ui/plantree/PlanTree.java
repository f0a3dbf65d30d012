package org.duban.ui.plantree;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.ui.filter.FilteredPlan;
import org.duban.ui.filter.PlanFilter;
import org.duban.ui.task.Editing;
import org.duban.ui.task.Subject;
import org.duban.ui.workspace.Notice;
import org.jspecify.annotations.Nullable;

/** What the tree-table shows: the rows that the filter lets through, which of them are open, and the selected one. */
public final class PlanTree {

    private final Editing editing;
    private final FilteredPlan filtered;
    private final Expansion expansion = new Expansion();
    private final ReadOnlyObjectWrapper<List<Section>> shown = new ReadOnlyObjectWrapper<>(this, "shown", List.of());
    private final ObjectProperty<@Nullable RowKey> selected = new SimpleObjectProperty<>(this, "selected");
    private final ReadOnlyIntegerWrapper expansions = new ReadOnlyIntegerWrapper(this, "expansions");
    private @Nullable TaskId pinned;

    public PlanTree(Editing editing, FilteredPlan filtered) {
        this.editing = editing;
        this.filtered = filtered;
        editing.planProperty().subscribe(plan -> refresh());
        filtered.filterProperty().subscribe((before, after) -> applyFilter(after));
        filtered.judgementProperty().subscribe((before, after) -> keepSelected());
        selected.subscribe(this::tellSelected);
        editing.subjectProperty().subscribe(this::follow);
        editing.workspace().selectedTaskProperty().subscribe(this::follow);
        editing.workspace().noticeProperty().subscribe(this::follow);
    }

    /** Which tasks are shown, here and on every other screen. */
    public ObjectProperty<PlanFilter> filterProperty() {
        return filtered.filterProperty();
    }

    /** The open plan behind the rows: the filter, and how the tasks stand today. */
    public FilteredPlan filtered() {
        return filtered;
    }

    /** The sections shown, each with those of its tasks that are shown. */
    public ReadOnlyObjectProperty<List<Section>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The selected row; null while none is. */
    public ObjectProperty<@Nullable RowKey> selectedProperty() {
        return selected;
    }

    /** The tasks shown, in their order. */
    public Stream<Task> shownTasks() {
        return shown.get().stream().flatMap(section -> section.tasks().stream());
    }

    /** The plan with only the tasks shown, and of those being added none. */
    public Plan shownPlan(Plan plan) {
        return plan.withSections(filtered.matching(plan, null));
    }

    /** Whether the row is open. */
    public boolean isExpanded(RowKey row) {
        return expansion.isExpanded(row);
    }

    /** Remembers that a row was opened or closed in the table. */
    void expanded(RowKey row, boolean open) {
        expansion.setExpanded(row, open);
    }

    /** Opens or closes a row. */
    public void setExpanded(RowKey row, boolean open) {
        expansion.setExpanded(row, open);
        expansions.set(expansions.get() + 1);
    }

    /** How often rows were opened or closed from outside the table, which then has to be drawn anew. */
    ReadOnlyIntegerProperty expansionsProperty() {
        return expansions.getReadOnlyProperty();
    }

    /** 全部展开/收起: every section open, then every task, then everything closed. */
    public void stepExpansion() {
        expansion.step(shown.get());
        expansions.set(expansions.get() + 1);
    }

    /** Selects the task shown above or below the selected one, by -1 or 1. */
    public void selectBy(int steps) {
        List<TaskId> tasks = shownTasks().map(Task::id).toList();
        RowKey from = selected.get();
        int at = from == null ? -1 : from.ofTask().map(tasks::indexOf).orElseGet(() -> beforeFirstOf(from, tasks));
        int next = at + steps;
        if (0 <= next && next < tasks.size()) {
            reveal(new RowKey.OfTask(tasks.get(next)));
        }
    }

    /** Selects a row and makes sure that it is shown: past the filter and with the rows above it open. */
    public void reveal(RowKey row) {
        row.ofTask().ifPresent(this::makeVisible);
        selected.set(row);
    }

    private int beforeFirstOf(RowKey section, List<TaskId> tasks) {
        return shown.get().stream()
                .filter(each -> new RowKey.OfSection(each.id()).equals(section))
                .flatMap(each -> each.tasks().stream())
                .findFirst()
                .map(first -> tasks.indexOf(first.id()) - 1)
                .orElse(-1);
    }

    private void makeVisible(TaskId task) {
        if (!isShown(task)) {
            pinned = task;
            refresh();
        }
        sectionOf(task)
                .map(section -> new RowKey.OfSection(section.id()))
                .filter(row -> !isExpanded(row))
                .ifPresent(row -> setExpanded(row, true));
    }

    private Optional<Section> sectionOf(TaskId task) {
        return Optional.ofNullable(editing.planProperty().get()).flatMap(plan -> plan.sectionOf(task));
    }

    /** A task whose light just changed under the filter stays where it was, until something else is filtered. */
    private void keepSelected() {
        RowKey row = selected.get();
        if (row != null) {
            row.ofTask().filter(this::isShown).ifPresent(task -> pinned = task);
        }
        refresh();
    }

    private boolean isShown(TaskId task) {
        return shownTasks().anyMatch(each -> each.id().equals(task));
    }

    private void applyFilter(PlanFilter after) {
        pinned = null;
        expansion.setFiltering(!after.isEmpty());
        refresh();
    }

    private void refresh() {
        Plan plan = editing.planProperty().get();
        shown.set(plan == null ? List.of() : filtered.matching(plan, pinned));
    }

    private void tellSelected(@Nullable RowKey row) {
        editing.subjectProperty().set(row == null ? null : row.subject());
        editing.workspace()
                .selectedTaskProperty()
                .set(row == null ? null : row.ofTask().orElse(null));
    }

    private void follow(@Nullable Subject subject) {
        RowKey row = selected.get();
        if (subject == null) {
            selected.set(null);
        } else if (row == null || !row.subject().equals(subject)) {
            reveal(RowKey.of(subject));
        }
    }

    private void follow(@Nullable TaskId task) {
        if (task != null && sectionOf(task).isPresent()) {
            follow(new Subject.OfTask(task));
        }
    }

    private void follow(@Nullable Notice notice) {
        Plan plan = editing.planProperty().get();
        if (notice == null || plan == null || !notice.change().plan().equals(plan.id()) || staysPut(notice)) {
            return;
        }
        new ChangedRow(plan).of(notice).ifPresent(this::reveal);
    }

    /** What was just typed leaves the selection where the person has taken it meanwhile. */
    private boolean staysPut(Notice notice) {
        return notice.act() == Notice.Act.MADE && !Removals.removes(notice.change());
    }
}
