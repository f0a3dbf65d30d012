package org.duban.domain.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Task;
import org.duban.domain.progress.PlanProgress;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.progress.TaskState;

/**
 * Who owes which reports. Every task is reported on in every quarter until it is completed; then it is 免报.
 *
 * @param everyLead whether all leading departments report, or the first one alone
 */
public record Obligations(boolean everyLead) {

    /** What the plan's departments owe for the quarter, in the order of the plan; tasks without a lead owe nothing. */
    public List<Obligation> of(Plan plan, PlanProgress facts, PlanReports reports, Quarter quarter) {
        return plan.tasks()
                .flatMap(task -> reporting(task)
                        .map(each -> new Obligation(task, each, isExempt(task, facts.of(task.id()), reports, quarter))))
                .toList();
    }

    private Stream<Department> reporting(Task task) {
        return everyLead ? task.lead().stream() : task.lead().stream().limit(1);
    }

    private static boolean isExempt(Task task, TaskProgress facts, PlanReports reports, Quarter quarter) {
        return isCompletedBefore(quarter.first(), task, facts) || isReportedDoneBefore(quarter, task, reports);
    }

    private static boolean isCompletedBefore(LocalDate day, Task task, TaskProgress facts) {
        List<Deadline> deadlines = task.deadlines();
        return !deadlines.isEmpty()
                && deadlines.stream().allMatch(each ->
                        facts.completedOn(each).filter(on -> on.isBefore(day)).isPresent());
    }

    private static boolean isReportedDoneBefore(Quarter quarter, Task task, PlanReports reports) {
        return reports.of(task.id()).stream()
                .filter(each -> each.quarter().compareTo(quarter) < 0)
                .anyMatch(each -> each.stage() == ReportStage.ACCEPTED && each.content().state() == TaskState.DONE);
    }
}
