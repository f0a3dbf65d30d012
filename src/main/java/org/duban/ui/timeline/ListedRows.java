package org.duban.ui.timeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.PlanJudgement;
import org.duban.timeline.TimelineRow;
import org.duban.timeline.TimelineRows;
import org.duban.ui.filter.FilteredPlan;
import org.jspecify.annotations.Nullable;

/** Makes the rows: those that the filter lets through, and one that is kept although it no longer does. */
final class ListedRows {

    private final ObservableValue<@Nullable Plan> plan;
    private final FilteredPlan filtered;
    private final Predicate<TimelineRow.Id> open;

    ListedRows(ObservableValue<@Nullable Plan> plan, FilteredPlan filtered, Predicate<TimelineRow.Id> open) {
        this.plan = plan;
        this.filtered = filtered;
        this.open = open;
    }

    /** The task that a row is about; none of a section. */
    static Optional<TaskId> taskOf(TimelineRow.Id row) {
        return switch (row) {
            case TimelineRow.Id.OfSection section -> Optional.empty();
            case TimelineRow.Id.OfTask(TaskId task) -> Optional.of(task);
            case TimelineRow.Id.OfDeadline(TaskId task, var deadline) -> Optional.of(task);
        };
    }

    /**
     * The rows of now; empty while sections and judgement, which change one after the other, do not belong together.
     *
     * @param kept the row that is listed in any case, null for none
     */
    Optional<List<TimelineRow>> now(boolean showDone, TimelineRow.@Nullable Id kept) {
        TaskId task = kept == null ? null : taskOf(kept).orElse(null);
        List<Section> sections = sections(task);
        PlanJudgement judgement = filtered.judgementProperty().get();
        if (!areTogether(sections, judgement)) {
            return Optional.empty();
        }
        List<TimelineRow> all = TimelineRows.of(sections, judgement, open, true);
        if (showDone) {
            return Optional.of(all);
        }
        Set<TimelineRow.Id> listed = TimelineRows.of(sections, judgement, open, false).stream()
                .map(TimelineRow::id)
                .collect(Collectors.toSet());
        return Optional.of(all.stream()
                .filter(row -> listed.contains(row.id()) || row.id().equals(kept) || isAbove(row, task))
                .toList());
    }

    private List<Section> sections(@Nullable TaskId task) {
        Plan now = plan.getValue();
        return now == null || task == null ? filtered.shownProperty().get() : filtered.matching(now, task);
    }

    private static boolean areTogether(List<Section> sections, PlanJudgement judgement) {
        return sections.stream()
                .flatMap(section -> section.tasks().stream())
                .allMatch(task -> judgement.find(task.id()).filter(each -> each.task().equals(task)).isPresent());
    }

    private static boolean isAbove(TimelineRow row, @Nullable TaskId kept) {
        return switch (row) {
            case TimelineRow.OfSection(Section section, var rollup, boolean open) ->
                section.tasks().stream().anyMatch(task -> task.id().equals(kept));
            case TimelineRow.OfTask task -> task.task().task().id().equals(kept);
            case TimelineRow.OfDeadline deadline -> false;
        };
    }
}
