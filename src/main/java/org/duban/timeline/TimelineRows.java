package org.duban.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.Promises;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.Task;
import org.duban.domain.progress.DeadlineJudgement;
import org.duban.domain.progress.PlanJudgement;
import org.duban.domain.progress.Rollup;
import org.duban.domain.progress.TaskJudgement;
import org.duban.domain.progress.TrafficLight;

/** The rows of the timeline in the order of the tree. */
public final class TimelineRows {

    private static final Comparator<DeadlineJudgement> BY_DAY = Comparator.comparing(each -> each.deadline().end());

    private final PlanJudgement judgement;
    private final Predicate<TimelineRow.Id> open;
    private final boolean showDone;
    private final List<TimelineRow> rows = new ArrayList<>();

    private TimelineRows(PlanJudgement judgement, Predicate<TimelineRow.Id> open, boolean showDone) {
        this.judgement = judgement;
        this.open = open;
        this.showDone = showDone;
    }

    /**
     * The rows: sections, below open ones their tasks, below open ones of several deadlines a row for each by its day.
     *
     * @param shown     the sections with the tasks that the filter lets through
     * @param judgement of every one of these tasks
     * @param open      which rows show what stands below them
     * @param showDone  whether what is completed is listed: tasks, and deadlines with a row of their own; a section of which
     *                  nothing else is left is not listed then
     */
    public static List<TimelineRow> of(
            List<Section> shown, PlanJudgement judgement, Predicate<TimelineRow.Id> open, boolean showDone) {
        var rows = new TimelineRows(judgement, open, showDone);
        shown.forEach(rows::add);
        return List.copyOf(rows.rows);
    }

    private void add(Section section) {
        List<TaskJudgement> tasks =
                section.tasks().stream().map(each -> judgement.of(each.id())).toList();
        List<TaskJudgement> listed = tasks.stream().filter(each -> isListed(each.light())).toList();
        if (listed.isEmpty() && !tasks.isEmpty()) {
            return;
        }
        boolean unfolded = open.test(new TimelineRow.Id.OfSection(section.id()));
        rows.add(new TimelineRow.OfSection(section, Rollup.of(tasks), unfolded));
        if (unfolded) {
            listed.forEach(this::add);
        }
    }

    private void add(TaskJudgement judged) {
        Task task = judged.task();
        Map<DeadlineId, String> promises = Promises.of(task);
        int waiting = judgement.waiting(task.id());
        if (judged.deadlines().size() == 1) {
            Deadline only = judged.deadlines().getFirst().deadline();
            rows.add(new TimelineRow.OfTask(judged, false, promises.getOrDefault(only.id(), target(task)), waiting));
            return;
        }
        boolean unfolded = open.test(new TimelineRow.Id.OfTask(task.id()));
        rows.add(new TimelineRow.OfTask(judged, unfolded, "", waiting));
        if (unfolded) {
            judged.deadlines().stream()
                    .filter(each -> isListed(each.light()))
                    .sorted(BY_DAY)
                    .map(each -> new TimelineRow.OfDeadline(judged, each, what(each, task, promises)))
                    .forEach(rows::add);
        }
    }

    private static String what(DeadlineJudgement judged, Task task, Map<DeadlineId, String> promises) {
        return promises.getOrDefault(judged.deadline().id(), task.shortName());
    }

    /** What a task is measured by, where its deadline says nothing. */
    private static String target(Task task) {
        return task.indicators().isEmpty() ? "" : task.indicators().getFirst().text();
    }

    private boolean isListed(TrafficLight light) {
        return showDone || light != TrafficLight.DONE;
    }
}
