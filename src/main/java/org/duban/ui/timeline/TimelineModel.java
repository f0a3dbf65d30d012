package org.duban.ui.timeline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.PlanJudgement;
import org.duban.timeline.TimeRange;
import org.duban.timeline.TimelineRow;
import org.duban.ui.filter.FilteredPlan;
import org.duban.ui.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** Everything the screen 时间轴 shows, without the screen; it stays when the screen is built anew. */
public final class TimelineModel {

    private final Workspace workspace;
    private final FilteredPlan filtered;
    private final Completion completion;
    private final TimeWindow window;
    private final OpenRows open = new OpenRows();
    private final ReadOnlyObjectWrapper<List<TimelineRow>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ObjectProperty<TimelineRow.@Nullable Id> selected = new SimpleObjectProperty<>(this, "selected");
    private final BooleanProperty showDone = new SimpleBooleanProperty(this, "showDone", true);
    private final BooleanProperty wholeYear = new SimpleBooleanProperty(this, "wholeYear");
    private final ListedRows listed;
    private TimelineRow.@Nullable Id kept;
    private @Nullable Plan shownPlan;

    /**
     * @param filtered the tasks that every screen shows
     */
    public TimelineModel(Workspace workspace, FilteredPlan filtered, Completion completion) {
        this.workspace = workspace;
        this.filtered = filtered;
        this.completion = completion;
        this.listed = new ListedRows(workspace.planProperty(), filtered, open);
        this.window = new TimeWindow(range(), filtered.todayProperty().get());
        filtered.judgementProperty().subscribe(judgement -> judged());
        filtered.shownProperty().subscribe((before, after) -> refresh());
        filtered.filterProperty().subscribe((before, after) -> keep(null));
        showDone.subscribe((before, after) -> keep(null));
        selected.subscribe(this::tellSelected);
        workspace.selectedTaskProperty().subscribe(this::follow);
    }

    /** The rows shown, in the order of the plan. */
    public ReadOnlyObjectProperty<List<TimelineRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The selected row, shown or not; null while none is. */
    public ObjectProperty<TimelineRow.@Nullable Id> selectedProperty() {
        return selected;
    }

    /** Whether what is completed has rows too. */
    public BooleanProperty showDoneProperty() {
        return showDone;
    }

    /** Whether a plan without any deadline is shown nevertheless, every task over the whole year. */
    public BooleanProperty wholeYearProperty() {
        return wholeYear;
    }

    /** The tasks and their lights. */
    public FilteredPlan filtered() {
        return filtered;
    }

    /** The plan that is open; null while none is. */
    public ReadOnlyObjectProperty<@Nullable Plan> planProperty() {
        return workspace.planProperty();
    }

    /** The plan's year; this one while there is no plan. */
    public int year() {
        Plan plan = workspace.planProperty().get();
        return plan == null ? filtered.todayProperty().get().getYear() : plan.heading().year();
    }

    /** Which days are seen. */
    TimeWindow window() {
        return window;
    }

    /** The selected row where it is shown. */
    public Optional<TimelineRow> selectedRow() {
        TimelineRow.Id id = selected.get();
        return rows.get().stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** The deadline that the selected row is about: its own, or of a task the next one; none of a section. */
    public Optional<ChosenDeadline> chosen() {
        return selectedRow().flatMap(ChosenDeadline::of);
    }

    /** Whether whoever acts now is of the office, and may do more than look. */
    public boolean isOfOffice() {
        return completion.isAllowed();
    }

    /** 标记完成, or 重新打开 where it is completed. */
    public void markOrReopen() {
        chosen().ifPresent(completion::toggle);
    }

    /** Opens or closes a row; true where that changed anything. */
    public boolean setOpen(TimelineRow.Id row, boolean wanted) {
        boolean changed = open.set(row, wanted);
        if (changed) {
            refresh();
        }
        return changed;
    }

    /** Opens a closed row, closes an open one; nothing for a row without others below. */
    public void toggle(TimelineRow row) {
        if (hasRowsBelow(row)) {
            setOpen(row.id(), !open.test(row.id()));
        }
    }

    /** Closes the selected row; where there is nothing to close selects the one above it in the tree. */
    public void closeOrLeave() {
        selectedRow().ifPresent(row -> {
            if (!hasRowsBelow(row) || !setOpen(row.id(), false)) {
                parent(row).ifPresent(selected::set);
            }
        });
    }

    /** Opens the selected row. */
    public void open() {
        selectedRow().ifPresent(row -> setOpen(row.id(), true));
    }

    /** Whether the plan has tasks and none of them names a deadline. */
    public boolean isWithoutDeadlines() {
        PlanJudgement judgement = filtered.judgementProperty().get();
        return !judgement.tasks().isEmpty() && judgement.rollup().deadlines() == 0;
    }

    /** Takes a row away that was only kept because it was selected, once another one is. */
    void letGo() {
        if (kept != null && !kept.equals(selected.get())) {
            keep(null);
        }
    }

    /** Whether any deadline shown is one that the program took for the day that the text left open. */
    public boolean hasGuesses() {
        return rows.get().stream()
                .flatMap(row -> row instanceof TimelineRow.OfTask task ? task.task().deadlines().stream() : Stream.empty())
                .anyMatch(each -> each.deadline().guessed());
    }

    private static boolean hasRowsBelow(TimelineRow row) {
        return switch (row) {
            case TimelineRow.OfSection section -> true;
            case TimelineRow.OfTask task -> task.isSummary();
            case TimelineRow.OfDeadline deadline -> false;
        };
    }

    private Optional<TimelineRow.Id> parent(TimelineRow row) {
        return switch (row.id()) {
            case TimelineRow.Id.OfSection section -> Optional.empty();
            case TimelineRow.Id.OfTask(TaskId task) -> sectionOf(task).map(section -> new TimelineRow.Id.OfSection(section.id()));
            case TimelineRow.Id.OfDeadline(TaskId task, var deadline) -> Optional.of(new TimelineRow.Id.OfTask(task));
        };
    }

    private Optional<Section> sectionOf(TaskId task) {
        return Optional.ofNullable(workspace.planProperty().get()).flatMap(plan -> plan.sectionOf(task));
    }

    private TimeRange range() {
        return TimeRange.of(year(), filtered.judgementProperty().get());
    }

    private void judged() {
        Plan plan = workspace.planProperty().get();
        window.follow(range(), filtered.todayProperty().get());
        if (shownPlan == null || plan == null || !shownPlan.id().equals(plan.id())) {
            window.begin();
            wholeYear.set(false);
        }
        shownPlan = plan;
        selectedRow().map(TimelineRow::id).ifPresent(row -> kept = row);
        refresh();
    }

    /** A row that the filter no longer lets through stays where it was, until something else is filtered or selected. */
    private void keep(TimelineRow.@Nullable Id row) {
        kept = row;
        refresh();
    }

    private void refresh() {
        open.setFiltering(!filtered.filterProperty().get().isEmpty());
        listed.now(showDone.get(), kept).ifPresent(rows::set);
    }

    private void tellSelected(TimelineRow.@Nullable Id row) {
        workspace.selectedTaskProperty().set(row == null ? null : ListedRows.taskOf(row).orElse(null));
    }

    private void follow(@Nullable TaskId task) {
        TimelineRow.Id now = selected.get();
        if (task != null && (now == null || !Objects.equals(ListedRows.taskOf(now).orElse(null), task))) {
            sectionOf(task).ifPresent(section -> setOpen(new TimelineRow.Id.OfSection(section.id()), true));
            var row = new TimelineRow.Id.OfTask(task);
            keep(row);
            selected.set(row);
        }
    }
}
