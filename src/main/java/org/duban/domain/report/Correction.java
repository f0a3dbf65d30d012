package org.duban.domain.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.IndicatorId;
import org.duban.domain.progress.Actual;
import org.duban.domain.progress.TaskProgress;

/** Takes back of the facts about a task what a report brought before it was opened again. */
final class Correction {

    private Correction() {}

    /**
     * The facts as they are known without what the report formerly said: a day and a value that other accepted reports
     * say too stay as those say, and so does everything that was set otherwise since.
     *
     * @param known the reports on the task
     */
    static TaskProgress of(StatusReport report, Collection<StatusReport> known, TaskProgress before) {
        List<StatusReport> others = known.stream()
                .filter(each -> !each.id().equals(report.id()) && each.lastAccepted().isPresent())
                .sorted(Comparator.comparing(StatusReport::quarter).reversed())
                .toList();
        return report.lastAccepted().map(said -> without(report.quarter(), said, others, before)).orElse(before);
    }

    private static TaskProgress without(Quarter quarter, ReportContent said, List<StatusReport> others, TaskProgress before) {
        TaskProgress after = before;
        for (Map.Entry<DeadlineId, LocalDate> met : said.completed().entrySet()) {
            if (met.getValue().equals(before.completed().get(met.getKey()))) {
                LocalDate other = others.stream()
                        .flatMap(each -> each.lastAccepted().stream())
                        .filter(each -> each.completed().containsKey(met.getKey()))
                        .findFirst()
                        .map(each -> each.completed().get(met.getKey()))
                        .orElse(null);
                after = after.withCompleted(met.getKey(), other);
            }
        }
        for (Map.Entry<IndicatorId, BigDecimal> value : said.values().entrySet()) {
            if (new Actual(quarter.last(), value.getValue()).equals(before.actuals().get(value.getKey()))) {
                Actual other = others.stream()
                        .flatMap(each -> each.lastAccepted().stream()
                                .flatMap(words -> Stream.ofNullable(words.values().get(value.getKey())))
                                .map(measured -> new Actual(each.quarter().last(), measured)))
                        .findFirst()
                        .orElse(null);
                after = after.withActual(value.getKey(), other);
            }
        }
        return after;
    }
}
