package org.duban.domain.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.DepartmentId;
import org.duban.domain.plan.IndicatorId;
import org.duban.domain.plan.Task;
import org.duban.domain.progress.Actual;
import org.duban.domain.progress.TaskProgress;

/** What an accepted report makes of the facts about its task. */
public final class Acceptance {

    private Acceptance() {}

    /**
     * Whether the state and percent of a department's reports are those of the task: of several leading departments only
     * the first one's are; those of the others stand beside them as words.
     */
    public static boolean counts(Task task, DepartmentId department) {
        return task.lead().stream().skip(1).noneMatch(each -> each.id().equals(department));
    }

    /**
     * The facts once the report is accepted; what it does not speak of stays as it was, and what is known of a later
     * quarter is not undone by a report that comes late.
     *
     * @param task what it is about
     * @param all  the reports of the plan
     */
    public static TaskProgress of(StatusReport report, Task task, TaskProgress before, PlanReports all) {
        return counts(task, report.department()) && !isOvertaken(report, task, all)
                ? wholly(report, before)
                : beside(report, before);
    }

    /** Facts stay where an accepted report is opened again, so one that was ever accepted overtakes it. */
    private static boolean isOvertaken(StatusReport report, Task task, PlanReports all) {
        return all.of(task.id()).stream()
                .filter(each -> each.quarter().compareTo(report.quarter()) > 0 && counts(task, each.department()))
                .anyMatch(each -> each.steps().stream().anyMatch(step -> step.act() == ReportStep.Act.ACCEPT));
    }

    private static TaskProgress wholly(StatusReport report, TaskProgress before) {
        ReportContent content = report.content();
        TaskProgress after = before.with(content.state());
        if (content.percent() != null) {
            after = after.withPercent(content.percent());
        }
        for (Map.Entry<DeadlineId, LocalDate> met : content.completed().entrySet()) {
            after = after.withCompleted(met.getKey(), met.getValue());
        }
        return measured(report, after);
    }

    /** A deadline is met once: the day that is known stays. */
    private static TaskProgress beside(StatusReport report, TaskProgress before) {
        TaskProgress after = before;
        for (Map.Entry<DeadlineId, LocalDate> met : report.content().completed().entrySet()) {
            boolean known = before.completed().containsKey(met.getKey());
            after = known ? after : after.withCompleted(met.getKey(), met.getValue());
        }
        return measured(report, after);
    }

    private static TaskProgress measured(StatusReport report, TaskProgress before) {
        TaskProgress after = before;
        LocalDate on = report.quarter().last();
        for (Map.Entry<IndicatorId, BigDecimal> value : report.content().values().entrySet()) {
            Actual known = before.actuals().get(value.getKey());
            boolean later = known != null && known.on().isAfter(on);
            after = later ? after : after.withActual(value.getKey(), new Actual(on, value.getValue()));
        }
        return after;
    }
}
