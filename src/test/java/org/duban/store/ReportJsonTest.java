package org.duban.store;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.domain.change.ProgressRevised;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.DepartmentId;
import org.duban.domain.plan.IndicatorId;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.Actual;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.progress.TaskState;
import org.duban.domain.progress.TrafficLight;
import org.duban.domain.report.Closing;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportContent;
import org.duban.domain.report.StatusReport;
import org.junit.jupiter.api.Test;

/**
 * Java lays its maps out otherwise each time it starts. What a journal does again on another day must be written as it was
 * written at first, or a store that is whole passes for one that is not.
 */
class ReportJsonTest {

    private static final LocalDate DAY = LocalDate.of(2024, 9, 30);
    private static final List<UUID> NAMES =
            Stream.generate(UUID::randomUUID).limit(12).sorted(Comparator.reverseOrder()).toList();

    private final ChangeJson changes = new ChangeJson();
    private final ReportJson reports = new ReportJson(changes);

    @Test
    void deadlinesAndValuesOfAReportAreWrittenInOneOrder() {
        Map<DeadlineId, LocalDate> completed = NAMES.stream().collect(toMap(DeadlineId::new, name -> DAY));
        Map<IndicatorId, BigDecimal> values = NAMES.stream().collect(toMap(IndicatorId::new, name -> BigDecimal.TEN));
        var content = new ReportContent(TaskState.IN_PROGRESS, 60, "", "", "", completed, values, List.of());
        var task = new TaskId(UUID.randomUUID());

        String text = reports.write(
                StatusReport.begun(task, new Quarter(2024, 3), new DepartmentId(UUID.randomUUID()), content));

        assertThat(text.substring(text.indexOf("completed"), text.indexOf("values"))).satisfies(ReportJsonTest::isInOrder);
        assertThat(text.substring(text.indexOf("values"))).satisfies(ReportJsonTest::isInOrder);
    }

    @Test
    void factsAboutATaskAreWrittenInOneOrder() {
        Map<DeadlineId, LocalDate> completed = NAMES.stream().collect(toMap(DeadlineId::new, name -> DAY));
        Map<IndicatorId, Actual> actuals =
                NAMES.stream().collect(toMap(IndicatorId::new, name -> new Actual(DAY, BigDecimal.ONE)));
        var after = new TaskProgress(TaskState.IN_PROGRESS, 60, completed, actuals);

        String text = changes.write(new ProgressRevised(
                new PlanId(UUID.randomUUID()), new TaskId(UUID.randomUUID()), TaskProgress.NONE, after));

        String known = text.substring(text.indexOf("after"));
        assertThat(known.substring(0, known.indexOf("actuals"))).satisfies(ReportJsonTest::isInOrder);
        assertThat(known.substring(known.indexOf("actuals"))).satisfies(ReportJsonTest::isInOrder);
    }

    @Test
    void theLightsOfAClosedQuarterAreWrittenInOneOrder() {
        var all = EnumSet.allOf(TrafficLight.class);

        String text = reports.write(new Closing(List.of(), all.stream().collect(toMap(identity(), TrafficLight::ordinal))));

        assertThat(all.stream().map(light -> text.indexOf('"' + light.name() + '"'))).doesNotContain(-1).isSorted();
    }

    private static void isInOrder(String text) {
        assertThat(NAMES.reversed().stream().map(name -> text.indexOf(name.toString()))).doesNotContain(-1).isSorted();
    }
}
