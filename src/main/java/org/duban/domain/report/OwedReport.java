package org.duban.domain.report;

import org.duban.domain.plan.Department;
import org.duban.domain.plan.Task;
import org.jspecify.annotations.Nullable;

/**
 * A report that is owed in a quarter, and what there is of it.
 *
 * @param report null while nobody began it
 */
public record OwedReport(Obligation owed, Quarter quarter, @Nullable StatusReport report) {

    /** What it is about. */
    public Task task() {
        return owed.task();
    }

    /** Who owes it. */
    public Department department() {
        return owed.department();
    }

    /** What names it among the reports of the plan. */
    public PlanReports.Key key() {
        return new PlanReports.Key(task().id(), quarter, department().id());
    }

    /** Where it stands; one that exists counts even where it would be 免报. */
    public Standing standing() {
        if (report != null) {
            return Standing.of(report.stage());
        }
        return owed.exempt() ? Standing.EXEMPT : Standing.MISSING;
    }
}
