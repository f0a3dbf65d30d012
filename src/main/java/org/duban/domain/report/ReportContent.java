package org.duban.domain.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.IndicatorId;
import org.duban.domain.progress.TaskState;
import org.jspecify.annotations.Nullable;

/**
 * What a department says about a task at the end of a quarter.
 *
 * @param percent   完成比例, 0 to 100; null while it is not filled in
 * @param progress  进展情况
 * @param issues    存在问题
 * @param nextSteps 下一步措施
 * @param completed deadlines met, each with its day
 * @param values    of the task's indicators at the end of the quarter
 */
public record ReportContent(
        TaskState state,
        @Nullable Integer percent,
        String progress,
        String issues,
        String nextSteps,
        Map<DeadlineId, LocalDate> completed,
        Map<IndicatorId, BigDecimal> values,
        List<Evidence> evidence) {

    /** Nothing is filled in. */
    public static final ReportContent EMPTY =
            new ReportContent(TaskState.NOT_STARTED, null, "", "", "", Map.of(), Map.of(), List.of());

    public ReportContent {
        if (percent != null && (percent < 0 || percent > 100)) {
            throw new IllegalArgumentException("a percent is from 0 to 100");
        }
        completed = Map.copyOf(completed);
        values = Map.copyOf(values);
        evidence = List.copyOf(evidence);
    }

    /** The same with other 佐证材料. */
    public ReportContent with(List<Evidence> other) {
        return new ReportContent(state, percent, progress, issues, nextSteps, completed, values, other);
    }
}
