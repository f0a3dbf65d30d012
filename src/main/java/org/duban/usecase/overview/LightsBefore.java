package org.duban.usecase.overview;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Map;
import java.util.stream.Collectors;
import org.duban.domain.progress.TrafficLight;
import org.duban.domain.report.ClosedRow;
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
record LightsBefore(@Nullable Map<TrafficLight, Long> counts) {

    static LightsBefore of(PlanReports reports, Quarter quarter) {
        return new LightsBefore(reports.period(quarter.previous())
                .map(ReportingPeriod::closed)
                .map(LightsBefore::counted)
                .orElse(null));
    }

    LightCount compared(TrafficLight light, int now) {
        return new LightCount(light, now, counts == null ? null : now - counts.getOrDefault(light, 0L).intValue());
    }

    /** A task that several departments report on is counted once. */
    private static Map<TrafficLight, Long> counted(Closing closing) {
        return closing.rows().stream()
                .collect(Collectors.toMap(ClosedRow::task, ClosedRow::light, (a, b) -> a))
                .values()
                .stream()
                .collect(groupingBy(each -> each, counting()));
    }
}
