package org.duban.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.DeadlineId;
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
import org.duban.domain.progress.TrafficLight;
import org.junit.jupiter.api.Test;

class ClosingTest {

    private static final Instant WHEN = Instant.parse("2024-10-08T01:00:00Z");
    private static final Quarter Q3 = new Quarter(2024, 3);
    private static final Obligations FIRST = new Obligations(false);

    private final Department medical = Department.named("医务科");
    private final Department nursing = Department.named("护理部");
    private final List<Task> tasks = IntStream.rangeClosed(1, 3).mapToObj(each -> task(each, medical)).toList();
    private final PlanReports reports = PlanReports.NONE
            .with(ReportingPeriod.open(Q3, 5))
            .with(accepted(tasks.getFirst(), 60))
            .with(draft(tasks.get(1), 30));
    private final PlanProgress facts =
            PlanProgress.NONE.with(tasks.getFirst().id(), TaskProgress.NONE.with(TaskState.IN_PROGRESS).withPercent(60));

    @Test
    void eachReportOwedIsARowWithItsStageAndTheFactsAndLightOfTheDay() {
        assertThat(closing(LocalDate.of(2024, 10, 10)).rows())
                .extracting(row -> row.task().id(), ClosedRow::stage, ClosedRow::state, ClosedRow::percent, ClosedRow::light)
                .containsExactly(
                        tuple(tasks.get(0).id(), ReportStage.ACCEPTED, TaskState.IN_PROGRESS, 60, TrafficLight.ON_TRACK),
                        tuple(tasks.get(1).id(), ReportStage.DRAFT, TaskState.NOT_STARTED, null, TrafficLight.ON_TRACK),
                        tuple(tasks.get(2).id(), null, TaskState.NOT_STARTED, null, TrafficLight.ON_TRACK));
    }

    @Test
    void theLightIsThatOfTheDayOfClosing() {
        assertThat(closing(LocalDate.of(2025, 1, 2)).rows()).extracting(ClosedRow::light).containsOnly(TrafficLight.OVERDUE);
    }

    @Test
    void aTaskThatIsExemptIsWrittenDownAsExempt() {
        var done = PlanProgress.NONE.with(
                tasks.getFirst().id(),
                TaskProgress.NONE.withCompleted(tasks.getFirst().deadlines().getFirst().id(), LocalDate.of(2024, 5, 1)));
        Closing closing = Closing.of(plan(tasks), FIRST.of(plan(tasks), done, reports, Q3), Q3, done, reports, policy(LocalDate.of(2024, 10, 10)));

        assertThat(closing.rows()).extracting(ClosedRow::exempt).containsExactly(true, false, false);
        assertThat(closing.row(tasks.getFirst().id(), medical.id())).isEmpty();
    }

    @Test
    void aTaskThatIsCompletedLaterAsOfAnEarlierDayIsStillMissing() {
        var later = facts.with(
                tasks.get(2).id(), TaskProgress.NONE.withCompleted(tasks.get(2).deadlines().getFirst().id(), LocalDate.of(2024, 5, 1)));

        assertThat(total(plan(tasks), later)).isEqualTo(total(plan(tasks), facts));
    }

    @Test
    void aTaskThatGoesToAnotherDepartmentLaterStaysWithTheOneThatOwedIt() {
        Task moved = new Task(
                tasks.get(2).id(), "3", "推进第3项工作", "第3项工作", List.of(new Assignment(nursing, Role.LEAD)),
                tasks.get(2).deadlines(), List.of(), List.of());
        List<Task> later = List.of(tasks.get(0), tasks.get(1), moved);

        assertThat(FIRST.of(plan(later), facts, closed(), Q3)).extracting(Obligation::department).containsOnly(medical);
    }

    @Test
    void aTaskAddedLaterOwesNothing() {
        List<Task> later = Stream.concat(tasks.stream(), Stream.of(task(4, nursing))).toList();

        assertThat(total(plan(later), facts).due()).isEqualTo(3);
        assertThat(total(plan(later), facts)).isEqualTo(total(plan(tasks), facts));
    }

    @Test
    void aTaskAndADepartmentThatAreGoneKeepTheirRowsUnderTheirNames() {
        Plan later = plan(List.of(task(4, nursing)));

        assertThat(total(later, facts)).isEqualTo(total(plan(tasks), facts));
        assertThat(FIRST.of(later, facts, closed(), Q3))
                .extracting(each -> each.task().shortName(), each -> each.department().name())
                .contains(tuple(tasks.getFirst().shortName(), "医务科"));
    }

    @Test
    void everyTaskIsCountedByItsLight() {
        assertThat(closing(LocalDate.of(2025, 1, 2)).lights()).containsEntry(TrafficLight.OVERDUE, 3);
    }

    @Test
    void everyLeadReportingFromNowOnAltersNoClosedQuarter() {
        assertThat(new Obligations(true).of(plan(tasks), facts, closed(), Q3)).hasSize(3);
    }

    @Test
    void whatWaitsInAClosedQuarterIsNotCalledFor() {
        PlanReports waiting = reports.without(draft(tasks.get(1), 30)).with(draft(tasks.get(1), 30).submitted("医务科", WHEN));
        Closing closing = Closing.of(plan(tasks), FIRST.of(plan(tasks), facts, waiting, Q3), Q3, facts, waiting, policy(LocalDate.of(2024, 10, 10)));
        PlanReports after = waiting.with(ReportingPeriod.open(Q3, 5).closedOver(closing));

        assertThat(ReportMatrix.of(FIRST, plan(tasks), facts, waiting).count(each -> each.standing() == Standing.WAITING)).isEqualTo(1);
        assertThat(ReportMatrix.of(FIRST, plan(tasks), facts, after).count(each -> each.standing() == Standing.WAITING)).isZero();
        assertThat(ReportMatrix.of(FIRST, plan(tasks), facts, after).total(Q3).count(Standing.WAITING)).isEqualTo(1);
    }

    private ReportTally total(Plan plan, PlanProgress now) {
        return ReportMatrix.of(FIRST, plan, now, closed()).total(Q3);
    }

    private PlanReports closed() {
        return reports.with(ReportingPeriod.open(Q3, 5).closedOver(closing(LocalDate.of(2024, 10, 10))));
    }

    private Closing closing(LocalDate day) {
        return Closing.of(plan(tasks), FIRST.of(plan(tasks), facts, reports, Q3), Q3, facts, reports, policy(day));
    }

    private static LightPolicy policy(LocalDate day) {
        return new LightPolicy(new LightLimits(30, 100), 2024, day);
    }

    private static Plan plan(List<Task> tasks) {
        var heading = new Heading("江城市第一人民医院2024年重点工作", null, 2024, null, null);
        return new Plan(PlanId.fresh(), heading, List.of(), List.of(new Section(SectionId.fresh(), "一", "夯实质量管理", tasks)));
    }

    private StatusReport draft(Task task, int percent) {
        var content = new ReportContent(TaskState.IN_PROGRESS, percent, "正常推进", "", "", Map.of(), Map.of(), List.of());
        return StatusReport.begun(task.id(), Q3, medical.id(), content);
    }

    private StatusReport accepted(Task task, int percent) {
        return draft(task, percent).submitted("医务科", WHEN).accepted("院办", WHEN, "");
    }

    private static Task task(int number, Department lead) {
        var deadline = new Deadline(DeadlineId.fresh(), "年内", null, LocalDate.of(2024, 12, 31), false, null);
        return new Task(
                TaskId.fresh(), "" + number, "推进第" + number + "项工作", "第" + number + "项工作",
                List.of(new Assignment(lead, Role.LEAD)), List.of(deadline), List.of(), List.of());
    }
}
