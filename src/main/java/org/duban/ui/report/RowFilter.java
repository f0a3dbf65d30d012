package org.duban.ui.report;

import java.util.List;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportMatrix;
import org.duban.domain.report.Standing;

/** Which departments the matrix shows. */
public enum RowFilter {
    /** 全部. */
    ALL,
    /** 未报. */
    MISSING,
    /** 退回. */
    RETURNED,
    /** 待审. */
    WAITING;

    /** The departments it lets through, for that quarter; one that was not asked for misses nothing. */
    List<ReportMatrix.Row> rows(ReportMatrix matrix, Quarter quarter) {
        return switch (this) {
            case ALL -> matrix.rows();
            case MISSING -> matrix.isAsked(quarter) ? matrix.having(quarter, Standing::isMissing) : List.of();
            case RETURNED -> matrix.having(quarter, each -> each == Standing.RETURNED);
            case WAITING -> matrix.having(quarter, each -> each == Standing.WAITING);
        };
    }
}
