package org.duban.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.IndicatorId;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Role;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.SectionId;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.Actual;
import org.duban.domain.progress.PlanProgress;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.progress.TaskState;
import org.junit.jupiter.api.Test;

class AcceptanceTest {

    private static final Instant WHEN = Instant.parse("2024-10-08T01:00:00Z");
    private static final Quarter Q2 = new Quarter(2024, 2);
    private static final Quarter Q3 = new Quarter(2024, 3);
    private static final DeadlineId DEADLINE = DeadlineId.fresh();
    private static final IndicatorId INDICATOR = IndicatorId.fresh();

    private final Department first = Department.named("医务科");
    private final Department second = Department.named("护理部");
    private final Task task = new Task(
            TaskId.fresh(), "1", "推进专科建设", "专科建设",
            List.of(new Assignment(first, Role.LEAD), new Assignment(second, Role.LEAD)), List.of(), List.of(), List.of());
    private final TaskProgress known = TaskProgress.NONE.with(TaskState.IN_PROGRESS).withPercent(40);

    @Test
    void theFirstLeadingDepartmentSaysStateAndPercent() {
        TaskProgress after = Acceptance.of(report(first, Q3, LocalDate.of(2024, 9, 1)), task, List.of(), known);

        assertThat(after.state()).isEqualTo(TaskState.DONE);
        assertThat(after.percent()).isEqualTo(100);
    }

    @Test
    void anotherLeadingDepartmentDoesNot() {
        TaskProgress after = Acceptance.of(report(second, Q3, LocalDate.of(2024, 9, 1)), task, List.of(), known);

        assertThat(after.state()).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(after.percent()).isEqualTo(40);
    }

    @Test
    void aDeadlineIsMetOnceAndTheFirstDepartmentSaysWhen() {
        TaskProgress byOther = Acceptance.of(report(second, Q3, LocalDate.of(2024, 9, 1)), task, List.of(), known);
        TaskProgress byFirst = Acceptance.of(report(first, Q3, LocalDate.of(2024, 9, 5)), task, List.of(), byOther);
        TaskProgress again = Acceptance.of(report(second, Q3, LocalDate.of(2024, 9, 9)), task, List.of(), byFirst);

        assertThat(byOther.completed()).containsEntry(DEADLINE, LocalDate.of(2024, 9, 1));
        assertThat(again.completed()).containsEntry(DEADLINE, LocalDate.of(2024, 9, 5));
    }

    @Test
    void valuesCountWhoeverMeasuredThem() {
        TaskProgress after = Acceptance.of(report(second, Q3, LocalDate.of(2024, 9, 1)), task, List.of(), known);

        assertThat(after.actuals().get(INDICATOR)).extracting(each -> each.value().intValue()).isEqualTo(3);
    }

    @Test
    void aDepartmentThatLedTheTaskBeforeStillCounts() {
        TaskProgress after = Acceptance.of(report(Department.named("科教科"), Q3, LocalDate.of(2024, 9, 1)), task, List.of(), known);

        assertThat(after.percent()).isEqualTo(100);
    }

    @Test
    void aLateReportOfAnEarlierQuarterLeavesStateAndPercentOfALaterOne() {
        StatusReport later = report(first, Q3, LocalDate.of(2024, 9, 1));
        StatusReport late = report(first, Q2, said(TaskState.IN_PROGRESS, 30));

        TaskProgress after = Acceptance.of(late, task, List.of(later, late), accepted(later, known));

        assertThat(after).isEqualTo(accepted(later, known));
    }

    @Test
    void aLaterQuarterThatIsOpenedAgainStillCounts() {
        StatusReport later = report(first, Q3, LocalDate.of(2024, 9, 1));
        StatusReport late = report(first, Q2, said(TaskState.IN_PROGRESS, 30));

        TaskProgress after = Acceptance.of(late, task, List.of(later.reopened("院办", WHEN)), accepted(later, known));

        assertThat(after.percent()).isEqualTo(100);
    }

    @Test
    void aLaterQuarterOfAnotherLeadingDepartmentDoesNotKeepTheFirstOneFromSpeaking() {
        StatusReport late = report(first, Q2, said(TaskState.IN_PROGRESS, 30));

        TaskProgress after = Acceptance.of(late, task, List.of(report(second, Q3, LocalDate.of(2024, 9, 1))), known);

        assertThat(after.percent()).isEqualTo(30);
    }

    @Test
    void aValueOfALaterDayStays() {
        TaskProgress newer = known.withActual(INDICATOR, new Actual(LocalDate.of(2024, 7, 1), new BigDecimal("5")));
        TaskProgress older = known.withActual(INDICATOR, new Actual(LocalDate.of(2024, 6, 29), new BigDecimal("5")));
        StatusReport late = report(first, Q2, LocalDate.of(2024, 6, 1));

        assertThat(Acceptance.of(late, task, List.of(), newer).actuals()).isEqualTo(newer.actuals());
        assertThat(Acceptance.of(late, task, List.of(), older).actuals())
                .containsEntry(INDICATOR, new Actual(Q2.last(), new BigDecimal("3")));
    }

    @Test
    void aLateReportStillSaysWhenADeadlineWasMet() {
        StatusReport later = report(first, Q3, said(TaskState.IN_PROGRESS, 80));
        StatusReport late = report(first, Q2, LocalDate.of(2024, 6, 1));

        assertThat(Acceptance.of(late, task, List.of(later), accepted(later, known)).completed())
                .containsEntry(DEADLINE, LocalDate.of(2024, 6, 1));
    }

    @Test
    void onlyTheFirstDepartmentsCompletionExemptsTheTaskLater() {
        assertThat(exempt(report(second, Q2, LocalDate.of(2024, 6, 1)))).containsOnly(false);
        assertThat(exempt(report(first, Q2, LocalDate.of(2024, 6, 1)))).hasSize(2).containsOnly(true);
    }

    private List<Boolean> exempt(StatusReport earlier) {
        var heading = new Heading("江城市第一人民医院2024年重点工作", null, 2024, null, null);
        var plan = new Plan(PlanId.fresh(), heading, List.of(), List.of(new Section(SectionId.fresh(), "一", "夯实质量管理", List.of(task))));
        return new Obligations(true)
                .of(plan, PlanProgress.NONE, PlanReports.NONE.with(earlier), Q3).stream().map(Obligation::exempt).toList();
    }

    private TaskProgress accepted(StatusReport report, TaskProgress before) {
        return Acceptance.of(report, task, List.of(), before);
    }

    private static ReportContent said(TaskState state, int percent) {
        return new ReportContent(state, percent, "正常推进", "", "", Map.of(), Map.of(), List.of());
    }

    private StatusReport report(Department who, Quarter quarter, LocalDate met) {
        return report(who, quarter, new ReportContent(
                TaskState.DONE, 100, "完成", "", "", Map.of(DEADLINE, met), Map.of(INDICATOR, new BigDecimal("3")), List.of()));
    }

    private StatusReport report(Department who, Quarter quarter, ReportContent content) {
        return StatusReport.begun(task.id(), quarter, who.id(), content)
                .submitted(who.name(), WHEN)
                .accepted("院办", WHEN, "");
    }
}
