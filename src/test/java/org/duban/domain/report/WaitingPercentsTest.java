package org.duban.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Role;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.SectionId;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.LightLimits;
import org.duban.domain.progress.LightPolicy;
import org.duban.domain.progress.PlanProgress;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.progress.TaskState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitingPercentsTest {

    private static final Instant WHEN = Instant.parse("2024-10-08T01:00:00Z");
    private static final Quarter Q2 = new Quarter(2024, 2);
    private static final Quarter Q3 = new Quarter(2024, 3);

    private final Department first = Department.named("医务科");
    private final Department second = Department.named("护理部");
    private final Task task = new Task(
            TaskId.fresh(), "1", "推进专科建设", "专科建设",
            List.of(new Assignment(first, Role.LEAD), new Assignment(second, Role.LEAD)), List.of(), List.of(), List.of());
    private final Plan plan = new Plan(
            PlanId.fresh(),
            new Heading("江城市第一人民医院2024年重点工作", null, 2024, null, null),
            List.of(),
            List.of(new Section(SectionId.fresh(), "一", "夯实质量管理", List.of(task))));
    private final PlanReports asked = PlanReports.NONE.with(ReportingPeriod.open(Q2, 5)).with(ReportingPeriod.open(Q3, 5));

    @Test
    void whatWasHandedInWaitsUntilItIsAccepted() {
        assertThat(waiting(asked.with(draft(first, Q3, 72)))).isEmpty();
        assertThat(waiting(asked.with(handedIn(first, Q3, 72)))).containsExactly(Map.entry(task.id(), 72));
        assertThat(waiting(asked.with(handedIn(first, Q3, 72).accepted("院办", WHEN, "")))).isEmpty();
    }

    @Test
    void theLatestQuarterSpeaksForTheTask() {
        assertThat(waiting(asked.with(handedIn(first, Q3, 72)).with(handedIn(first, Q2, 48)))).containsValue(72);
    }

    @Test
    void anEarlierQuarterWaitsForNothingOnceALaterOneWasAccepted() {
        StatusReport later = handedIn(first, Q3, 72).accepted("院办", WHEN, "");

        assertThat(waiting(asked.with(handedIn(first, Q2, 90)).with(later))).isEmpty();
    }

    @Test
    void ofSeveralLeadingDepartmentsTheFirstOneSpeaks() {
        assertThat(waiting(asked.with(handedIn(second, Q3, 90)))).isEmpty();
    }

    @Test
    void aReportWithoutAPercentLetsNoneWait() {
        assertThat(waiting(asked.with(handedIn(first, Q3, null)))).isEmpty();
    }

    @Test
    void nothingWaitsInAQuarterThatIsClosed() {
        PlanReports closed = asked.with(handedIn(first, Q3, 72)).with(ReportingPeriod.open(Q3, 5).closedOver(new Closing(List.of(), Map.of())));

        assertThat(waiting(closed)).isEmpty();
    }

    /** Accepted, waiting: the points between them. */
    @ParameterizedTest
    @CsvSource({"48, 72, 24", "72, 48, 0", "72, 72, 0", ", 30, 30"})
    void theHatchIsWhatWaitsBeyondWhatWasAccepted(@Nullable Integer accepted, int reported, int points) {
        var facts = PlanProgress.NONE.with(task.id(), TaskProgress.NONE.with(TaskState.IN_PROGRESS).withPercent(accepted));
        var judged = new LightPolicy(LightLimits.STANDARD, 2024, LocalDate.of(2024, 10, 10)).judge(plan, facts);

        assertThat(judged.waiting(task.id())).isZero();
        assertThat(judged.withWaiting(waiting(asked.with(handedIn(first, Q3, reported)))).waiting(task.id())).isEqualTo(points);
    }

    private Map<TaskId, Integer> waiting(PlanReports reports) {
        return WaitingPercents.of(plan, reports);
    }

    private StatusReport handedIn(Department who, Quarter quarter, @Nullable Integer percent) {
        return draft(who, quarter, percent).submitted(who.name(), WHEN);
    }

    private StatusReport draft(Department who, Quarter quarter, @Nullable Integer percent) {
        var content = new ReportContent(TaskState.IN_PROGRESS, percent, "正常推进", "", "", Map.of(), Map.of(), List.of());
        return StatusReport.begun(task.id(), quarter, who.id(), content);
    }
}
