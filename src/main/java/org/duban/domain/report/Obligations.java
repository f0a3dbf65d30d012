package org.duban.domain.report;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.DepartmentId;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.PlanProgress;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.progress.TaskState;

/**
 * Who owes which reports. Every task is reported on in every quarter until it is completed; then it is 免报.
 *
 * @param everyLead whether all leading departments report, or the first one alone
 */
public record Obligations(boolean everyLead) {

    /**
     * What the plan's departments owe for the quarter, in the order of the plan; tasks without a lead owe nothing. A
     * quarter that was closed stays as it was owed then.
     */
    public List<Obligation> of(Plan plan, PlanProgress facts, PlanReports reports, Quarter quarter) {
        return reports.period(quarter)
                .map(ReportingPeriod::closed)
                .map(closed -> closed.obligations(plan))
                .orElseGet(() -> owedNow(plan, facts, reports, quarter));
    }

    /** Whether it is for this department, of those that lead the task, to report on it. */
    public boolean isReporting(Task task, DepartmentId department) {
        return reporting(task).anyMatch(each -> each.id().equals(department));
    }

    private Stream<Department> reporting(Task task) {
        return task.lead().stream().limit(everyLead ? Long.MAX_VALUE : 1);
    }

    private List<Obligation> owedNow(Plan plan, PlanProgress facts, PlanReports reports, Quarter quarter) {
        Map<DepartmentId, Department> known = plan.tasks()
                .flatMap(task -> task.assignments().stream())
                .map(Assignment::department)
                .collect(toMap(Department::id, identity(), (one, same) -> one));
        Map<TaskId, List<StatusReport>> reported = reports.byTask();
        return plan.tasks()
                .flatMap(task -> of(task, facts.of(task.id()), reported.getOrDefault(task.id(), List.of()), quarter, known))
                .toList();
    }

    private Stream<Obligation> of(
            Task task, TaskProgress facts, List<StatusReport> all, Quarter quarter, Map<DepartmentId, Department> known) {
        boolean exempt = isCompletedBefore(quarter.first(), task, facts) || isReportedDoneBefore(quarter, task, all);
        List<StatusReport> now = all.stream().filter(each -> each.quarter().equals(quarter)).toList();
        return reporting(task, now, known).map(each -> new Obligation(task, each, exempt));
    }

    /**
     * A report that the office has stands, whoever owes one now. Where it speaks for the task, as that of the department
     * which led it before, those that lead now owe none of their own for the quarter, unless they have begun one.
     */
    private Stream<Department> reporting(Task task, List<StatusReport> now, Map<DepartmentId, Department> known) {
        List<Department> leads = reporting(task).toList();
        Set<DepartmentId> ids = leads.stream().map(Department::id).collect(toSet());
        List<Department> others = now.stream()
                .filter(each -> Standing.of(each.stage()).isReported() && !ids.contains(each.department()))
                .flatMap(each -> Stream.ofNullable(known.get(each.department())))
                .toList();
        boolean relieved = others.stream().anyMatch(each -> Acceptance.counts(task, each.id()));
        boolean begun = now.stream().map(StatusReport::department).anyMatch(ids::contains);
        return Stream.concat(relieved && !begun ? Stream.of() : leads.stream(), others.stream());
    }

    private static boolean isCompletedBefore(LocalDate day, Task task, TaskProgress facts) {
        List<Deadline> deadlines = task.deadlines();
        return !deadlines.isEmpty()
                && deadlines.stream().allMatch(each ->
                        facts.completedOn(each).filter(on -> on.isBefore(day)).isPresent());
    }

    private static boolean isReportedDoneBefore(Quarter quarter, Task task, List<StatusReport> all) {
        return all.stream()
                .filter(each -> each.quarter().compareTo(quarter) < 0)
                .filter(each -> Acceptance.counts(task, each.department()))
                .anyMatch(each -> each.stage() == ReportStage.ACCEPTED && each.content().state() == TaskState.DONE);
    }
}
