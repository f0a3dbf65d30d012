package org.duban.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.duban.domain.change.PlanBook;
import org.duban.domain.change.ProgressRevised;
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
import org.duban.domain.plan.Source;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.Actual;
import org.duban.domain.progress.PlanProgress;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.progress.TaskState;
import org.duban.domain.report.PlanReports;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportContent;
import org.duban.domain.report.StatusReport;
import org.junit.jupiter.api.Test;

class ReportingTest {

    private static final Account OFFICE = Account.office("王敏");
    private static final Quarter Q2 = new Quarter(2024, 2);
    private static final Quarter Q3 = new Quarter(2024, 3);
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final DeadlineId DEADLINE = DeadlineId.fresh();
    private static final IndicatorId INDICATOR = IndicatorId.fresh();

    private final Department medical = Department.named("医务科");
    private final Task task = new Task(
            TaskId.fresh(), "1", "推进专科建设", "专科建设", List.of(new Assignment(medical, Role.LEAD)), List.of(), List.of(), List.of());
    private final Reporting reporting = new Reporting(Clock.fixed(Instant.parse("2024-10-08T01:00:00Z"), ZoneOffset.UTC));
    private PlanBook book = new PlanBook(plan(), Source.none(), PlanProgress.NONE, PlanReports.NONE);

    @Test
    void aQuarterAcceptedLateLeavesWhatALaterOneSaid() {
        accept(Q3, said(80));
        accept(Q2, said(30));

        assertThat(facts().percent()).isEqualTo(80);
    }

    @Test
    void aCorrectionTakesBackWhatTheReportSaidBefore() {
        accept(Q3, met(Map.of(DEADLINE, DAY), Map.of(INDICATOR, BigDecimal.ONE)));

        correct(Q3, said(60));

        assertThat(facts()).isEqualTo(TaskProgress.NONE.with(TaskState.IN_PROGRESS).withPercent(60));
    }

    @Test
    void untilTheCorrectionIsAcceptedTheFactsStay() {
        accept(Q3, met(Map.of(DEADLINE, DAY), Map.of()));
        TaskProgress before = facts();

        reopen(Q3);

        assertThat(facts()).isEqualTo(before);
    }

    @Test
    void aCorrectionLeavesWhatAnotherQuarterSaid() {
        accept(Q2, met(Map.of(DEADLINE, DAY), Map.of(INDICATOR, BigDecimal.ONE)));
        accept(Q3, met(Map.of(DEADLINE, DAY.plusDays(9)), Map.of(INDICATOR, BigDecimal.TWO)));

        correct(Q3, said(60));

        assertThat(facts().completed()).containsEntry(DEADLINE, DAY);
        assertThat(facts().actuals()).containsEntry(INDICATOR, new Actual(Q2.last(), BigDecimal.ONE));
    }

    @Test
    void aCorrectionLeavesWhatSomebodySetOtherwiseSince() {
        accept(Q3, met(Map.of(DEADLINE, DAY), Map.of()));
        TaskProgress other = facts().withCompleted(DEADLINE, DAY.plusDays(3));
        book = book.after(new ProgressRevised(book.plan().id(), task.id(), facts(), other));

        correct(Q3, said(60));

        assertThat(facts().completed()).containsEntry(DEADLINE, DAY.plusDays(3));
    }

    private void correct(Quarter quarter, ReportContent said) {
        reopen(quarter);
        book = book.after(reporting.giveBack(book, report(quarter), "请更正", OFFICE));
        accept(quarter, said);
    }

    private void reopen(Quarter quarter) {
        book = book.after(reporting.reopen(book, report(quarter), OFFICE));
    }

    private static ReportContent met(Map<DeadlineId, LocalDate> completed, Map<IndicatorId, BigDecimal> values) {
        return new ReportContent(TaskState.IN_PROGRESS, 50, "正常推进", "", "", completed, values, List.of());
    }

    private void accept(Quarter quarter, ReportContent said) {
        write(quarter, said);
        book = book.after(reporting.submit(book, report(quarter), OFFICE));
        book = book.after(reporting.accept(book, report(quarter), "", OFFICE));
    }

    private void write(Quarter quarter, ReportContent said) {
        book = book.after(reporting.write(book, task.id(), quarter, medical.id(), said, OFFICE));
    }

    private StatusReport report(Quarter quarter) {
        return book.reports().of(task.id(), quarter, medical.id()).orElseThrow();
    }

    private TaskProgress facts() {
        return book.progress().of(task.id());
    }

    private Plan plan() {
        var heading = new Heading("江城市第一人民医院2024年重点工作", null, 2024, null, null);
        return new Plan(PlanId.fresh(), heading, List.of(), List.of(new Section(SectionId.fresh(), "一", "夯实质量管理", List.of(task))));
    }

    private static ReportContent said(int percent) {
        return new ReportContent(TaskState.IN_PROGRESS, percent, "正常推进", "", "", Map.of(), Map.of(), List.of());
    }
}
