package org.duban.domain.report;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.DepartmentId;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Role;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.LightPolicy;
import org.duban.domain.progress.PlanProgress;
import org.duban.domain.progress.Rollup;
import org.duban.domain.progress.TaskJudgement;
import org.duban.domain.progress.TrafficLight;

/**
 * What was known when a quarter was closed.
 *
 * @param rows   one for each report owed or 免报, in the order of the plan
 * @param lights how many tasks had which light; none is zero
 */
public record Closing(List<ClosedRow> rows, Map<TrafficLight, Integer> lights) {

    public Closing {
        rows = List.copyOf(rows);
        lights = Map.copyOf(lights);
    }

    /**
     * What is known now.
     *
     * @param owed   for the quarter, in the order of the plan
     * @param policy of the day on which the quarter is closed
     */
    public static Closing of(
            Plan plan, List<Obligation> owed, Quarter quarter, PlanProgress facts, PlanReports reports, LightPolicy policy) {
        Rollup all = policy.judge(plan, facts).rollup();
        var lights = new EnumMap<TrafficLight, Integer>(TrafficLight.class);
        for (TrafficLight light : TrafficLight.values()) {
            lights.put(light, all.count(light));
        }
        return new Closing(
                owed.stream().map(each -> row(each, quarter, facts, reports, policy)).toList(), lights);
    }

    /** How the report stood; empty where the department owed none. */
    public Optional<ClosedRow> row(TaskId task, DepartmentId department) {
        return rows.stream()
                .filter(each -> !each.exempt() && each.isAbout(task, department))
                .findFirst();
    }

    /** What was owed then; tasks and departments that the plan still has are called as they are now. */
    List<Obligation> obligations(Plan plan) {
        Map<TaskId, Task> tasks = plan.tasks().collect(toMap(Task::id, identity()));
        Map<DepartmentId, Department> departments = plan.tasks()
                .flatMap(task -> task.assignments().stream())
                .map(Assignment::department)
                .collect(toMap(Department::id, identity(), (one, same) -> one));
        return rows.stream()
                .map(row -> {
                    Department department = departments.getOrDefault(row.department().id(), row.department());
                    Task task = tasks.getOrDefault(row.task().id(), gone(row.task(), department));
                    return new Obligation(task, department, row.exempt());
                })
                .toList();
    }

    private static Task gone(ClosedRow.ClosedTask task, Department department) {
        return new Task(
                task.id(),
                task.number(),
                task.shortName(),
                task.shortName(),
                List.of(new Assignment(department, Role.LEAD)),
                List.of(),
                List.of(),
                List.of());
    }

    private static ClosedRow row(
            Obligation owed, Quarter quarter, PlanProgress facts, PlanReports reports, LightPolicy policy) {
        Task task = owed.task();
        TaskJudgement judged = policy.judge(task, facts.of(task.id()));
        return new ClosedRow(
                new ClosedRow.ClosedTask(task.id(), task.number(), task.shortName()),
                owed.department(),
                owed.exempt(),
                reports.of(task.id(), quarter, owed.department().id()).map(StatusReport::stage).orElse(null),
                facts.of(task.id()).state(),
                judged.percent(),
                judged.light());
    }
}
