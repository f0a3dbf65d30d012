package org.duban.usecase.overview;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.stream.Stream;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.PlanJudgement;
import org.duban.domain.progress.TaskJudgement;
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

    static LightsBefore of(PlanReports reports, Quarter quarter, PlanJudgement now) {
        return new LightsBefore(reports.period(quarter.previous())
                .map(ReportingPeriod::closed)
                .map(closing -> counted(closing, now))
                .orElse(null));
    }

    LightCount compared(TrafficLight light, int now) {
        return new LightCount(light, now, counts == null ? null : now - counts.getOrDefault(light, 0L).intValue());
    }

    /** A task that several departments report on is counted once; one that owed no report any more was 已完成. */
    private static Map<TrafficLight, Long> counted(Closing closing, PlanJudgement now) {
        Map<TaskId, TrafficLight> then = closing.rows().stream()
                .collect(toMap(ClosedRow::task, ClosedRow::light, (one, same) -> one));
        Stream<TrafficLight> exempt = now.tasks().stream()
                .filter(each -> !then.containsKey(each.task().id()))
                .map(TaskJudgement::light)
                .filter(TrafficLight.DONE::equals);
        return Stream.concat(then.values().stream(), exempt).collect(groupingBy(each -> each, counting()));
    }
}
