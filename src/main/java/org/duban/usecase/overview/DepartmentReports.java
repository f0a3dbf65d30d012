package org.duban.usecase.overview;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.duban.domain.plan.Department;
import org.duban.domain.report.OwedReport;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportMatrix;
import org.duban.domain.report.Standing;

/**
 * What one department owes in a quarter.
 *
 * @param owed in the order of the plan, without what is 免报
 */
public record DepartmentReports(Department department, List<OwedReport> owed) {

    /** What is still to be done about a report, the most urgent first. */
    public enum Matter {
        /** 未报: the department is to hand it in. */
        MISSING,
        /** 已退回: the department is to write it anew. */
        RETURNED,
        /** 待审核: the office is to look at it. */
        WAITING,
        /** Nothing. */
        NONE;

        /** What is to be done about a report that stands there. */
        public static Matter of(Standing standing) {
            return switch (standing) {
                case MISSING, DRAFT -> MISSING;
                case RETURNED -> RETURNED;
                case WAITING -> WAITING;
                case ACCEPTED, EXEMPT -> NONE;
            };
        }
    }

    public DepartmentReports {
        owed = List.copyOf(owed);
    }

    static DepartmentReports of(ReportMatrix.Row row, Quarter quarter) {
        return new DepartmentReports(
                row.department(),
                row.of(quarter).stream().filter(each -> each.standing() != Standing.EXEMPT).toList());
    }

    /** The most urgent matter. */
    public Matter matter() {
        return Arrays.stream(Matter.values()).filter(each -> count(each) > 0).findFirst().orElse(Matter.NONE);
    }

    /** How many reports are of the most urgent matter. */
    public int count() {
        return count(matter());
    }

    /** How many reports are of that matter. */
    public int count(Matter matter) {
        return (int) owed.stream().filter(each -> Matter.of(each.standing()) == matter).count();
    }

    /** The first report of that matter. */
    public Optional<OwedReport> first(Matter matter) {
        return owed.stream().filter(each -> Matter.of(each.standing()) == matter).findFirst();
    }

    /** Whether nothing is to be done any more. */
    public boolean isDone() {
        return matter() == Matter.NONE;
    }
}
