package org.duban.usecase.overview;

import java.util.Map;
import org.duban.domain.progress.TrafficLight;
import org.duban.domain.report.Closing;
import org.duban.domain.report.PlanReports;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * The lights of the quarter before as they were when it was closed.
 *
 * @param counts null where it was not closed
 */
record LightsBefore(@Nullable Map<TrafficLight, Integer> counts) {

    static LightsBefore of(PlanReports reports, Quarter quarter) {
        return new LightsBefore(reports.period(quarter.previous())
                .map(ReportingPeriod::closed)
                .map(Closing::lights)
                .orElse(null));
    }

    LightCount compared(TrafficLight light, int now) {
        return new LightCount(light, now, counts == null ? null : now - counts.getOrDefault(light, 0));
    }
}
