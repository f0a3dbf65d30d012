package org.duban.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.duban.domain.change.PlanBook;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Role;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.SectionId;
import org.duban.domain.plan.Source;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.PlanProgress;
import org.duban.domain.report.PlanReports;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportContent;
import org.duban.domain.report.ReportStage;
import org.duban.domain.report.StatusReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewReportsTest {

    private static final Instant WHEN = Instant.parse("2024-10-08T01:00:00Z");
    private static final Account OFFICE = Account.office("王敏");
    private static final Quarter Q3 = new Quarter(2024, 3);

    private final Department medical = Department.named("医务科");
    private final Task first = task("1");
    private final Task alone = task("2");
    private final Task second = task("1");
    private final PlanBook book = book();

    @Test
    void aNumberOfSeveralTasksIsRefusedWithThem() {
        assertThatThrownBy(() -> review(Set.of(), Set.of("1"), false))
                .isInstanceOfSatisfying(Refusal.class, why -> {
                    assertThat(why.key()).isEqualTo("task-of-several");
                    assertThat(why.arguments()).containsExactly("1", "一/1、二/1", "一/1");
                });
    }

    @Test
    void theSectionsNumberSaysWhichOneIsMeant() {
        PlanBook after = review(Set.of("二/1"), Set.of("一/1"), false);

        assertThat(List.of(first, alone, second)).extracting(each -> stage(after, each))
                .containsExactly(ReportStage.ACCEPTED, ReportStage.SUBMITTED, ReportStage.RETURNED);
    }

    @Test
    void theRestIsAcceptedBesideWhatIsReturned() {
        PlanBook after = review(Set.of("2"), Set.of(), true);

        assertThat(List.of(first, alone, second)).extracting(each -> stage(after, each))
                .containsExactly(ReportStage.ACCEPTED, ReportStage.RETURNED, ReportStage.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource({"2, 2, accepted-and-returned", "2, 一/2, accepted-and-returned", "2, 9, unknown-task"})
    void numbersThatContradictOrMeanNothingAreRefused(String returned, String accepted, String key) {
        assertThatThrownBy(() -> review(Set.of(returned), Set.of(accepted), false))
                .isInstanceOfSatisfying(Refusal.class, why -> assertThat(why.key()).isEqualTo(key));
    }

    private PlanBook review(Set<String> returned, Set<String> accepted, boolean rest) {
        var reporting = new Reporting(Clock.fixed(WHEN, ZoneOffset.UTC));
        var decision = new ReviewReports.Decision(returned, accepted, rest);
        return book.after(Objects.requireNonNull(new ReviewReports(reporting).of(OFFICE, book, Q3, decision, "缺数据")));
    }

    private ReportStage stage(PlanBook after, Task task) {
        return after.reports().of(task.id(), Q3, medical.id()).orElseThrow().stage();
    }

    private PlanBook book() {
        var heading = new Heading("江城市第一人民医院2024年重点工作", null, 2024, null, null);
        var one = new Section(SectionId.fresh(), "一", "夯实质量管理", List.of(first, alone));
        var two = new Section(SectionId.fresh(), "二", "改善就医体验", List.of(second));
        PlanReports reports = PlanReports.NONE;
        for (Task task : List.of(first, alone, second)) {
            reports = reports.with(StatusReport.begun(task.id(), Q3, medical.id(), ReportContent.EMPTY).submitted("李强", WHEN));
        }
        return new PlanBook(new Plan(PlanId.fresh(), heading, List.of(), List.of(one, two)), Source.none(), PlanProgress.NONE, reports);
    }

    private Task task(String number) {
        return new Task(
                TaskId.fresh(), number, "改造急诊大厅", "急诊大厅", List.of(new Assignment(medical, Role.LEAD)), List.of(), List.of(), List.of());
    }
}
