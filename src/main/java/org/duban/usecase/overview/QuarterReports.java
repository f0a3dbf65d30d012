package org.duban.usecase.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.duban.domain.plan.Department;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportMatrix;
import org.duban.domain.report.ReportTally;
import org.duban.domain.report.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * How far the reports of a quarter have come.
 *
 * @param due   the last day to hand in; null where nobody asked for the quarter
 * @param open  the departments that are not through: 未报, then 已退回, then 待审核, where more is wrong first
 * @param done  those of whom everything that was due is accepted, in the order of the plan
 */
public record QuarterReports(
        Quarter quarter,
        @Nullable LocalDate due,
        boolean closed,
        ReportTally tally,
        List<DepartmentReports> open,
        List<Department> done) {

    private static final Comparator<DepartmentReports> WORST_FIRST = Comparator.comparing((DepartmentReports each) -> each.matter())
            .thenComparing(Comparator.comparingInt((DepartmentReports each) -> each.count()).reversed());

    public QuarterReports {
        open = List.copyOf(open);
        done = List.copyOf(done);
    }

    static QuarterReports of(ReportMatrix matrix, Quarter quarter) {
        ReportingPeriod period = matrix.reports().period(quarter).orElse(null);
        return new QuarterReports(
                quarter,
                period == null ? null : period.due(),
                period != null && !period.isOpen(),
                matrix.total(quarter),
                matrix.rows().stream()
                        .map(row -> DepartmentReports.of(row, quarter))
                        .filter(each -> !each.isDone())
                        .sorted(WORST_FIRST)
                        .toList(),
                matrix.rows().stream()
                        .filter(row -> matrix.tally(row, quarter).isComplete())
                        .map(ReportMatrix.Row::department)
                        .toList());
    }

    /** Whether departments were asked to report on it. */
    public boolean isAsked() {
        return due != null;
    }

    /** The departments that still owe a report, 未报 or 已退回, as 催报名单 has them. */
    public List<DepartmentReports> owing() {
        return open.stream()
                .filter(each -> each.count(DepartmentReports.Matter.MISSING) + each.count(DepartmentReports.Matter.RETURNED) > 0)
                .toList();
    }
}
