package org.duban.domain.report;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.DepartmentId;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.LightPolicy;
import org.duban.domain.progress.PlanProgress;
import org.duban.domain.progress.TaskProgress;

/** What was known when a quarter was closed: a row for each report owed, in the order of the plan. */
public record Closing(List<ClosedRow> rows) {

    public Closing {
        rows = List.copyOf(rows);
    }

    /**
     * What is known now about the reports owed.
     *
     * @param owed   for the quarter; what is 免报 is left out
     * @param policy of the day on which the quarter is closed
     */
    public static Closing of(List<Obligation> owed, Quarter quarter, PlanProgress facts, PlanReports reports, LightPolicy policy) {
        return new Closing(owed.stream()
                .filter(each -> !each.exempt())
                .map(each -> row(each, quarter, facts.of(each.task().id()), reports, policy))
                .toList());
    }

    /** How the report stood; empty where the department owed none. */
    public Optional<ClosedRow> row(TaskId task, DepartmentId department) {
        return rows.stream()
                .filter(each -> each.task().equals(task) && each.department().equals(department))
                .findFirst();
    }

    /**
     * What was owed then by tasks and departments that the plan still has; a task that owed nothing is 免报, whatever it
     * owes now.
     */
    List<Obligation> obligations(Plan plan, List<Obligation> now) {
        Map<DepartmentId, Department> known = plan.tasks()
                .flatMap(task -> task.assignments().stream())
                .map(Assignment::department)
                .collect(toMap(Department::id, identity(), (one, same) -> one));
        Map<TaskId, List<ClosedRow>> then = rows.stream().collect(groupingBy(ClosedRow::task));
        Map<TaskId, List<Obligation>> owing = now.stream().collect(groupingBy(each -> each.task().id()));
        return plan.tasks()
                .flatMap(task -> then.containsKey(task.id())
                        ? then.get(task.id()).stream().flatMap(row -> owed(task, known, row))
                        : owing.getOrDefault(task.id(), List.of()).stream().map(Closing::exempt))
                .toList();
    }

    private static Stream<Obligation> owed(Task task, Map<DepartmentId, Department> known, ClosedRow row) {
        Department department = known.get(row.department());
        return department == null ? Stream.of() : Stream.of(new Obligation(task, department, false));
    }

    private static Obligation exempt(Obligation owed) {
        return new Obligation(owed.task(), owed.department(), true);
    }

    private static ClosedRow row(
            Obligation owed, Quarter quarter, TaskProgress facts, PlanReports reports, LightPolicy policy) {
        Task task = owed.task();
        DepartmentId department = owed.department().id();
        ReportStage stage = reports.of(task.id(), quarter, department).map(StatusReport::stage).orElse(null);
        var judged = policy.judge(task, facts);
        return new ClosedRow(task.id(), department, stage, facts.state(), judged.percent(), judged.light());
    }
}
