package org.duban.usecase.chase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.duban.domain.account.AccountRole;
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
import org.duban.domain.progress.TaskState;
import org.duban.domain.report.Closing;
import org.duban.domain.report.Obligations;
import org.duban.domain.report.PlanReports;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportContent;
import org.duban.domain.report.ReportingPeriod;
import org.duban.domain.report.StatusReport;
import org.duban.usecase.Account;
import org.duban.usecase.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChaseReportsTest {

    private static final Quarter QUARTER = new Quarter(2024, 3);
    private static final LocalDate DUE = LocalDate.of(2024, 10, 15);
    private static final Instant WHEN = Instant.parse("2024-10-08T01:00:00Z");
    private static final Account OFFICE = Account.office("王敏");

    private final Department medical = Department.named("医务科");
    private final Department nursing = Department.named("护理部");
    private final List<Task> tasks = List.of(task(1, medical), task(2, nursing), task(3, medical), task(4, medical));

    /** The stages of the four reports (D S R A, - for none): the departments chased, and what each owes. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "---- | 医务科：未报3项（1 第1项工作、3 第3项工作、4 第4项工作） / 护理部：未报1项（2 第2项工作）",
        "ASDR | 医务科：未报1项（3 第3项工作），退回1项（4 第4项工作）",
        "SDSA | 护理部：未报1项（2 第2项工作）",
        "SSSA | ''",
    })
    void whoOwesAReportIsChased(String stages, String lines) {
        List<String> chased = list(stages, DUE).debtors().stream()
                .map(each -> each.department().name() + "：" + ChaseWords.owed(each))
                .toList();
        assertThat(String.join(" / ", chased)).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource({"2024-10-10, 5, 还剩5天", "2024-10-15, 0, 今天截止", "2024-10-18, -3, 已逾期3天"})
    void theDaysLeftAreCountedToTheLastDay(LocalDate on, long days, String words) {
        ChaseList list = list("----", on);
        assertThat(list.daysLeft()).isEqualTo(days);
        assertThat(ChaseWords.until(list)).isEqualTo("10月15日截止，" + words);
    }

    @Test
    void oneMessageNamesAllDepartments() {
        assertThat(ChaseWords.all(list("S--R", LocalDate.of(2024, 10, 10))))
                .isEqualTo("""
                        【催报】2024年三季度重点工作填报10月15日截止，还剩5天。以下2个科室还有3项未报齐，请尽快报院长办公室：
                        1. 医务科：未报1项（3 第3项工作），退回1项（4 第4项工作）
                        2. 护理部：未报1项（2 第2项工作）""");
    }

    @Test
    void aDepartmentIsToldWhatTheOfficeMissed() {
        ChaseList list = list("SSDR", DUE);
        assertThat(ChaseWords.to(list.debtors().getFirst(), list))
                .isEqualTo("""
                        医务科：2024年三季度重点工作填报10月15日截止，今天截止，还有2项未报齐，请尽快报院长办公室。
                        · 3 第3项工作（未报，已有草稿）
                        · 4 第4项工作（已退回：缺佐证材料）""");
    }

    @Test
    void whereNobodyOwesAnythingThatIsSaid() {
        assertThat(ChaseWords.all(list("AAAA", DUE))).isEqualTo("2024年三季度重点工作填报已全部报齐。");
    }

    @Test
    void oneDepartmentMayBeTakenOutOfTheList() {
        ChaseList list = list("----", DUE);
        assertThat(list.only(nursing.id()).debtors()).extracting(ChaseList.Debtor::department).containsExactly(nursing);
        assertThat(list.only(nursing.id()).count()).isEqualTo(1);
        assertThat(list.count()).isEqualTo(4);
    }

    @Test
    void aQuarterThatWasNotAskedForHasNobodyToChase() {
        PlanBook book = book(PlanReports.NONE);
        assertThatThrownBy(() -> chase(OFFICE, book, DUE))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("chase-not-asked"));
    }

    @Test
    void aClosedQuarterHasNobodyToChase() {
        var period = new ReportingPeriod(QUARTER, DUE, null).closedOver(new Closing(List.of(), Map.of()));
        PlanBook book = book(PlanReports.NONE.with(period));
        assertThatThrownBy(() -> chase(OFFICE, book, DUE))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("quarter-closed"));
    }

    @ParameterizedTest
    @EnumSource(value = AccountRole.class, names = "OFFICE", mode = EnumSource.Mode.EXCLUDE)
    void onlyTheOfficeChases(AccountRole role) {
        PlanBook book = book(asked("----"));
        var other = new Account("李强", role, role == AccountRole.DEPARTMENT ? medical.id() : null, null);
        assertThatThrownBy(() -> chase(other, book, DUE))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("not-permitted"));
    }

    private ChaseList list(String stages, LocalDate on) {
        return chase(OFFICE, book(asked(stages)), on);
    }

    private static ChaseList chase(Account acting, PlanBook book, LocalDate on) {
        return new ChaseReports(new Obligations(false)).of(acting, book, QUARTER, on);
    }

    private PlanBook book(PlanReports reports) {
        var section = new Section(SectionId.fresh(), "一", "夯实质量管理", tasks);
        var heading = new Heading("江城市第一人民医院2024年重点工作", null, 2024, null, null);
        var plan = new Plan(PlanId.fresh(), heading, List.of(), List.of(section));
        return new PlanBook(plan, Source.none(), PlanProgress.NONE, reports);
    }

    private PlanReports asked(String stages) {
        var all = new ArrayList<StatusReport>();
        IntStream.range(0, stages.length())
                .filter(each -> stages.charAt(each) != '-')
                .forEach(each -> all.add(report(tasks.get(each), stages.charAt(each))));
        PlanReports reports = PlanReports.NONE.with(new ReportingPeriod(QUARTER, DUE, null));
        for (StatusReport each : all) {
            reports = reports.with(each);
        }
        return reports;
    }

    private StatusReport report(Task task, char stage) {
        var content = new ReportContent(TaskState.IN_PROGRESS, 50, "正常推进", "", "", Map.of(), Map.of(), List.of());
        StatusReport draft = StatusReport.begun(task.id(), QUARTER, task.lead().getFirst().id(), content);
        return switch (stage) {
            case 'D' -> draft;
            case 'S' -> draft.submitted("医务科", WHEN);
            case 'R' -> draft.submitted("医务科", WHEN).returned("院办", WHEN, "缺佐证材料");
            default -> draft.submitted("医务科", WHEN).accepted("院办", WHEN, "");
        };
    }

    private static Task task(int number, Department lead) {
        var leads = List.of(new Assignment(lead, Role.LEAD));
        String name = "第" + number + "项工作";
        return new Task(TaskId.fresh(), "" + number, "推进" + name, name, leads, List.of(), List.of(), List.of());
    }
}
