package org.duban.usecase;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.domain.change.Change;
import org.duban.domain.change.PeriodRevised;
import org.duban.domain.change.ReportRevised;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.DepartmentId;
import org.duban.domain.plan.IndicatorId;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Task;
import org.duban.domain.progress.LightLimits;
import org.duban.domain.progress.LightPolicy;
import org.duban.domain.progress.PlanProgress;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.progress.TaskState;
import org.duban.domain.report.Acceptance;
import org.duban.domain.report.Closing;
import org.duban.domain.report.Obligation;
import org.duban.domain.report.PlanReports;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportContent;
import org.duban.domain.report.ReportStage;
import org.duban.domain.report.ReportingPeriod;
import org.duban.domain.report.ReportingRules;
import org.duban.domain.report.StatusReport;
import org.jspecify.annotations.Nullable;

/**
 * Reports on a plan that name its tasks by their numbers, as {@link NumberedFacts} do, by the first leading department of
 * each. Deadlines met and values go along from the facts.
 *
 * @param year    the plan's; about a plan of another year nothing is reported
 * @param periods in their order
 */
public record NumberedReports(int year, List<Period> periods, List<OfTask> reports) {

    /** Nothing is reported. */
    public static final NumberedReports NONE = new NumberedReports(0, List.of(), List.of());

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final int DAYS_TO_WRITE = 9;
    private static final String OFFICE = "王敏";

    /**
     * A quarter that was asked for.
     *
     * @param closedOn null where it is open
     */
    public record Period(Quarter quarter, LocalDate due, @Nullable LocalDate closedOn) {}

    /**
     * What is reported about one task.
     *
     * @param number  the task's, as printed
     * @param stage   handed in at least
     * @param comment said where it was returned
     */
    public record OfTask(Quarter quarter, String number, ReportStage stage, TaskState state, int percent, Words words, String comment) {}

    /** 进展情况, 存在问题 and 下一步措施. */
    public record Words(String progress, String issues, String nextSteps) {}

    public NumberedReports {
        periods = List.copyOf(periods);
        reports = List.copyOf(reports);
    }

    /** The changes that make these reports known about a plan of which nothing was reported yet. */
    List<Change> about(Plan plan, NumberedFacts facts) {
        var changes = new ArrayList<Change>();
        PlanProgress last = PlanProgress.NONE;
        for (var known : facts.about(plan)) {
            last = last.with(known.task(), known.after());
        }
        PlanProgress then = PlanProgress.NONE;
        PlanReports told = PlanReports.NONE;
        for (Period period : plan.heading().year() == year ? periods : List.<Period>of()) {
            var open = new ReportingPeriod(period.quarter(), period.due(), null);
            changes.add(new PeriodRevised(plan.id(), period.quarter(), null, open));
            for (StatusReport each : written(plan, period.quarter(), last)) {
                told = told.with(each);
                changes.add(new ReportRevised(plan.id(), null, each));
                then = each.stage() == ReportStage.ACCEPTED ? accepted(plan, each, told, then) : then;
            }
            if (period.closedOn() != null) {
                var policy = new LightPolicy(LightLimits.STANDARD, year, period.closedOn());
                List<Obligation> owed = ReportingRules.STANDARD.obligations().of(plan, then, told, period.quarter());
                Closing known = Closing.of(plan, owed, period.quarter(), then, told, policy);
                changes.add(new PeriodRevised(plan.id(), period.quarter(), open, open.closedOver(known)));
            }
        }
        return changes;
    }

    private static PlanProgress accepted(Plan plan, StatusReport report, PlanReports told, PlanProgress before) {
        Task task = plan.task(report.task()).orElseThrow();
        return before.with(task.id(), Acceptance.of(report, task, told.of(task.id()), before.of(task.id())));
    }

    private List<StatusReport> written(Plan plan, Quarter quarter, PlanProgress facts) {
        var written = new ArrayList<StatusReport>();
        for (OfTask each : reports) {
            if (each.quarter().equals(quarter)) {
                plan.tasks()
                        .filter(task -> each.number().equals(task.number()) && !task.lead().isEmpty())
                        .limit(1)
                        .map(task -> report(each, task, facts.of(task.id())))
                        .forEach(written::add);
            }
        }
        return written;
    }

    private static StatusReport report(OfTask told, Task task, TaskProgress facts) {
        DepartmentId department = task.lead().getFirst().id();
        String who = task.lead().getFirst().name();
        Instant handedIn = at(told.quarter().last().plusDays(DAYS_TO_WRITE), LocalTime.of(16, 5));
        Instant decided = at(told.quarter().last().plusDays(DAYS_TO_WRITE + 1), LocalTime.of(9, 12));
        StatusReport begun = StatusReport.begun(task.id(), told.quarter(), department, content(told, task, facts));
        StatusReport report = begun.submitted(who, handedIn);
        return switch (told.stage()) {
            case DRAFT -> begun;
            case SUBMITTED -> report;
            case RETURNED -> report.returned(OFFICE, decided, told.comment());
            case ACCEPTED -> report.accepted(OFFICE, decided, "");
        };
    }

    private static ReportContent content(OfTask told, Task task, TaskProgress facts) {
        Quarter quarter = told.quarter();
        Map<DeadlineId, LocalDate> completed = new HashMap<>(facts.completed());
        completed.values().removeIf(day -> day.isBefore(quarter.first()) || day.isAfter(quarter.last()));
        Map<IndicatorId, BigDecimal> values = new HashMap<>();
        task.indicators().forEach(each -> facts.actual(each)
                .filter(actual -> !actual.on().isBefore(quarter.last().minusDays(DAYS_TO_WRITE + 1L)))
                .filter(actual -> actual.on().isBefore(quarter.next().last()))
                .ifPresent(actual -> values.put(each.id(), actual.value())));
        Words words = told.words();
        return new ReportContent(
                told.state(), told.percent(), words.progress(), words.issues(), words.nextSteps(), completed, values, List.of());
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).toInstant(CHINA);
    }
}
