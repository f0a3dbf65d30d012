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
     * The facts once the report is accepted; what it does not speak of stays as it was.
     *
     * @param task what it is about
     */
    public static TaskProgress of(StatusReport report, Task task, TaskProgress before) {
        return counts(task, report.department()) ? wholly(report, before) : beside(report, before);
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
        for (Map.Entry<IndicatorId, BigDecimal> value : report.content().values().entrySet()) {
            after = after.withActual(value.getKey(), new Actual(report.quarter().last(), value.getValue()));
        }
        return after;
    }
}
