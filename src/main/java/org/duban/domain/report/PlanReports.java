package org.duban.domain.report;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.duban.domain.plan.DepartmentId;
import org.duban.domain.plan.TaskId;

/**
 * The reports of a plan, at most one for each task, quarter and department, and the quarters asked for.
 *
 * @param tasks the reports on each task that there are any of
 */
public record PlanReports(Map<TaskId, Map<Key, StatusReport>> tasks, Map<Quarter, ReportingPeriod> periods) {

    /** No quarter was asked for yet. */
    public static final PlanReports NONE = new PlanReports(Map.of(), Map.of());

    private static final Comparator<StatusReport> OLDEST = Comparator.comparing(StatusReport::quarter);

    /** What a report is about, and whose it is. */
    public record Key(TaskId task, Quarter quarter, DepartmentId department) {

        /** That of the report. */
        static Key of(StatusReport report) {
            return new Key(report.task(), report.quarter(), report.department());
        }
    }

    public PlanReports {
        var kept = new HashMap<>(tasks);
        kept.values().removeIf(Map::isEmpty);
        kept.replaceAll((task, reports) -> Map.copyOf(reports));
        tasks = Map.copyOf(kept);
        periods = Map.copyOf(periods);
    }

    /** These reports, no two of them about the same, in these periods. */
    public static PlanReports of(Collection<StatusReport> reports, Map<Quarter, ReportingPeriod> periods) {
        return new PlanReports(
                reports.stream().collect(groupingBy(StatusReport::task, toMap(Key::of, identity()))), periods);
    }

    /** Every report. */
    public Stream<StatusReport> all() {
        return tasks.values().stream().flatMap(each -> each.values().stream());
    }

    /** The report, if somebody began it. */
    public Optional<StatusReport> of(TaskId task, Quarter quarter, DepartmentId department) {
        return Optional.ofNullable(on(task).get(new Key(task, quarter, department)));
    }

    /** The reports on a task, the oldest quarter first. */
    public List<StatusReport> of(TaskId task) {
        return on(task).values().stream().sorted(OLDEST).toList();
    }

    /** The reports on each task that there are any of, the oldest quarter first. */
    public Map<TaskId, List<StatusReport>> byTask() {
        return all().sorted(OLDEST).collect(groupingBy(StatusReport::task));
    }

    /** The period of the quarter, if it was asked for. */
    public Optional<ReportingPeriod> period(Quarter quarter) {
        return Optional.ofNullable(periods.get(quarter));
    }

    /** Whether the quarter is closed; one that nobody asked for is not. */
    public boolean isClosed(Quarter quarter) {
        return period(quarter).filter(period -> !period.isOpen()).isPresent();
    }

    /** Whether the report waits for review: it is handed in, and its quarter is not closed. */
    public boolean waits(StatusReport report) {
        return report.stage() == ReportStage.SUBMITTED && !isClosed(report.quarter());
    }

    /** The same periods with the reports on one task alone. */
    public PlanReports about(TaskId task) {
        return new PlanReports(Map.of(task, on(task)), periods);
    }

    /** The same with the reports of these tasks as they stand there. */
    public PlanReports with(Map<TaskId, PlanReports> others) {
        var changed = new HashMap<>(tasks);
        others.forEach((task, there) -> changed.put(task, there.on(task)));
        return new PlanReports(changed, periods);
    }

    /** The same with this report in place of the one about the same. */
    public PlanReports with(StatusReport report) {
        return with(report.task(), on -> on.put(Key.of(report), report));
    }

    /** The same without this report. */
    public PlanReports without(StatusReport report) {
        return with(report.task(), on -> on.remove(Key.of(report)));
    }

    private PlanReports with(TaskId task, Consumer<Map<Key, StatusReport>> how) {
        var on = new HashMap<>(on(task));
        how.accept(on);
        var changed = new HashMap<>(tasks);
        changed.put(task, on);
        return new PlanReports(changed, periods);
    }

    private Map<Key, StatusReport> on(TaskId task) {
        return tasks.getOrDefault(task, Map.of());
    }

    /** The same without the period of the quarter. */
    public PlanReports without(Quarter quarter) {
        var changed = new HashMap<>(periods);
        changed.remove(quarter);
        return new PlanReports(tasks, changed);
    }

    /** The same with this period in place of that of its quarter. */
    public PlanReports with(ReportingPeriod period) {
        var changed = new HashMap<>(periods);
        changed.put(period.quarter(), period);
        return new PlanReports(tasks, changed);
    }
}
