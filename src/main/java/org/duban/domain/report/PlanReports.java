package org.duban.domain.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duban.domain.plan.DepartmentId;
import org.duban.domain.plan.TaskId;

/** The reports of a plan, at most one for each task, quarter and department, and the quarters asked for. */
public record PlanReports(Map<Key, StatusReport> reports, Map<Quarter, ReportingPeriod> periods) {

    /** No quarter was asked for yet. */
    public static final PlanReports NONE = new PlanReports(Map.of(), Map.of());

    /** What a report is about, and whose it is. */
    public record Key(TaskId task, Quarter quarter, DepartmentId department) {

        /** That of the report. */
        static Key of(StatusReport report) {
            return new Key(report.task(), report.quarter(), report.department());
        }
    }

    public PlanReports {
        reports = Map.copyOf(reports);
        periods = Map.copyOf(periods);
    }

    /** The report, if somebody began it. */
    public Optional<StatusReport> of(TaskId task, Quarter quarter, DepartmentId department) {
        return Optional.ofNullable(reports.get(new Key(task, quarter, department)));
    }

    /** The reports on a task, the oldest quarter first. */
    public List<StatusReport> of(TaskId task) {
        return reports.values().stream()
                .filter(each -> each.task().equals(task))
                .sorted(Comparator.comparing(StatusReport::quarter))
                .toList();
    }

    /** The reports on each task that there are any of, the oldest quarter first. */
    public Map<TaskId, List<StatusReport>> byTask() {
        return reports.values().stream()
                .sorted(Comparator.comparing(StatusReport::quarter))
                .collect(Collectors.groupingBy(StatusReport::task));
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

    /** The same with this report in place of the one about the same. */
    public PlanReports with(StatusReport report) {
        var changed = new HashMap<>(reports);
        changed.put(Key.of(report), report);
        return new PlanReports(changed, periods);
    }

    /** The same without this report. */
    public PlanReports without(StatusReport report) {
        var changed = new HashMap<>(reports);
        changed.remove(Key.of(report));
        return new PlanReports(changed, periods);
    }

    /** The same without the period of the quarter. */
    public PlanReports without(Quarter quarter) {
        var changed = new HashMap<>(periods);
        changed.remove(quarter);
        return new PlanReports(reports, changed);
    }

    /** The same with this period in place of that of its quarter. */
    public PlanReports with(ReportingPeriod period) {
        var changed = new HashMap<>(periods);
        changed.put(period.quarter(), period);
        return new PlanReports(reports, changed);
    }
}
