package org.duban.domain.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.IndicatorId;
import org.duban.domain.progress.Actual;
import org.duban.domain.progress.TaskProgress;

/** What an accepted report makes of the facts about its task. */
public final class Acceptance {

    private Acceptance() {}

    /** The facts once the report is accepted; what it does not speak of stays as it was. */
    public static TaskProgress of(StatusReport report, TaskProgress before) {
        ReportContent content = report.content();
        TaskProgress after = before.with(content.state());
        if (content.percent() != null) {
            after = after.withPercent(content.percent());
        }
        for (Map.Entry<DeadlineId, LocalDate> met : content.completed().entrySet()) {
            after = after.withCompleted(met.getKey(), met.getValue());
        }
        for (Map.Entry<IndicatorId, BigDecimal> value : content.values().entrySet()) {
            after = after.withActual(value.getKey(), new Actual(report.quarter().last(), value.getValue()));
        }
        return after;
    }
}
