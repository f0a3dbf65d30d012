package org.duban.domain.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
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
     * Whether it is for this report to say how the task stands: its department's reports count, and none that counts
     * was accepted for a later quarter.
     *
     * @param known the reports on the task
     */
    static boolean speaks(StatusReport report, Task task, Collection<StatusReport> known) {
        return counts(task, report.department())
                && known.stream()
                        .filter(each -> each.quarter().compareTo(report.quarter()) > 0)
                        .noneMatch(each -> each.hasBeenAccepted() && counts(task, each.department()));
    }

    /**
     * The facts once the report is accepted; what it does not speak of stays as it was, and so does what is known of a
     * later quarter or day. What it said before it was opened again, and says no longer, is taken back.
     *
     * @param task  what it is about
     * @param known the reports on the task, with or without this one
     */
    public static TaskProgress of(StatusReport report, Task task, Collection<StatusReport> known, TaskProgress before) {
        boolean speaks = speaks(report, task, known);
        TaskProgress corrected = Correction.of(report, known, before);
        TaskProgress after = speaks ? spoken(report.content(), corrected) : corrected;
        return measured(report, met(report, speaks, after));
    }

    private static TaskProgress spoken(ReportContent content, TaskProgress before) {
        TaskProgress after = before.with(content.state());
        return content.percent() == null ? after : after.withPercent(content.percent());
    }

    /** A deadline is met once: the day that is known stays, unless one who speaks for the task says another. */
    private static TaskProgress met(StatusReport report, boolean speaks, TaskProgress before) {
        TaskProgress after = before;
        for (Map.Entry<DeadlineId, LocalDate> met : report.content().completed().entrySet()) {
            boolean stays = !speaks && before.completed().containsKey(met.getKey());
            after = stays ? after : after.withCompleted(met.getKey(), met.getValue());
        }
        return after;
    }

    private static TaskProgress measured(StatusReport report, TaskProgress before) {
        LocalDate on = report.quarter().last();
        TaskProgress after = before;
        for (Map.Entry<IndicatorId, BigDecimal> value : report.content().values().entrySet()) {
            Actual known = before.actuals().get(value.getKey());
            boolean stays = known != null && known.on().isAfter(on);
            after = stays ? after : after.withActual(value.getKey(), new Actual(on, value.getValue()));
        }
        return after;
    }
}
