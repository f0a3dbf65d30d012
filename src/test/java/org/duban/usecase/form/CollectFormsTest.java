package org.duban.usecase.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.duban.domain.account.AccountRole;
import org.duban.domain.change.Change;
import org.duban.domain.change.PlanBook;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Departments;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Indicator;
import org.duban.domain.plan.IndicatorId;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Role;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.SectionId;
import org.duban.domain.plan.Source;
import org.duban.domain.plan.Target;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.PlanProgress;
import org.duban.domain.progress.TaskState;
import org.duban.domain.report.Closing;
import org.duban.domain.report.Evidence;
import org.duban.domain.report.PlanReports;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportContent;
import org.duban.domain.report.ReportingPeriod;
import org.duban.domain.report.ReportingRules;
import org.duban.domain.report.StatusReport;
import org.duban.usecase.Account;
import org.duban.usecase.Refusal;
import org.duban.usecase.Reporting;
import org.duban.usecase.form.Collected.Outcome;
import org.duban.usecase.form.FileChoice.RowChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a form while the plan and its reports go on beside it. */
class CollectFormsTest {

    private static final Quarter QUARTER = new Quarter(2024, 3);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-02T02:00:00Z"), ZoneOffset.UTC);
    private static final Account OFFICE = Account.office("王敏");
    private static final Path FILE = Path.of("表.xlsx");
    private static final ReportContent HALF = content(TaskState.IN_PROGRESS, 50, "过半");

    private final Department nursing = Department.named("护理部");
    private final Department estates = Department.named("后勤保障部");
    private final Deadline june = new Deadline(DeadlineId.fresh(), "上半年", null, LocalDate.of(2024, 6, 30), false, null);
    private final Indicator rate = new Indicator(
            IndicatorId.fresh(),
            "优质护理覆盖率",
            new Target(Target.Comparator.AT_LEAST, new BigDecimal("95"), null, "%"),
            "优质护理覆盖率95%以上");
    private final Task wards = task("1", "推进优质护理示范病房建设", nursing);
    private final PlanBook book = book(List.of(wards), ReportingPeriod.open(QUARTER, 5));
    private final Reporting reporting = new Reporting(CLOCK);

    @Test
    void marksComeBackAsTheyWentOut() throws FormMarks.Damaged {
        FormMarks marks = form(book).marks();
        assertThat(FormMarks.of(marks.lines())).isEqualTo(marks);
    }

    @Test
    void aDepartmentThatNobodyKnowsIsToldSo() {
        Collected collected = collect(book, new Departments(List.of(estates)), filled(book, HALF));
        assertThat(refusal(collected)).isEqualTo("form-department-unknown");
        assertThat(collected.change()).isNull();
    }

    @Test
    void aClosedQuarterTakesNoForm() {
        PlanBook closed = book(List.of(wards), ReportingPeriod.open(QUARTER, 5).closedOver(new Closing(List.of(), Map.of())));
        assertThat(refusal(collect(closed, filled(book, HALF)))).isEqualTo("form-quarter-closed");
    }

    @Test
    void aTaskThatWasStruckIsToldSo() {
        PlanBook later = book(List.of(task("9", "另一项任务", nursing)), ReportingPeriod.open(QUARTER, 5));
        assertThat(kinds(collect(later, filled(book, HALF)))).containsExactly(FormFinding.Kind.TASK_GONE);
    }

    @Test
    void aTaskThatAnotherDepartmentLeadsNowIsToldSo() {
        Task moved = wards.withAssignments(List.of(new Assignment(estates, Role.LEAD)));
        PlanBook later = book(List.of(moved), ReportingPeriod.open(QUARTER, 5));
        assertThat(kinds(collect(later, filled(book, HALF)))).containsExactly(FormFinding.Kind.TASK_GONE);
    }

    @Test
    void daysAndValuesBecomePartOfTheReport() {
        var facts = new FilledFacts(
                Map.of(june.id(), LocalDate.of(2024, 7, 2)), Map.of(rate.id(), new BigDecimal("96.5")), Map.of(), List.of());
        PlanBook after = after(collect(book, filled(book, HALF, facts)));
        assertThat(report(after).content().completed()).containsEntry(june.id(), LocalDate.of(2024, 7, 2));
        assertThat(report(after).content().values()).containsEntry(rate.id(), new BigDecimal("96.5"));
    }

    @Test
    void daysAloneAreNoReport() {
        var facts = new FilledFacts(Map.of(june.id(), LocalDate.of(2024, 7, 2)), Map.of(), Map.of(), List.of());
        Collected collected = collect(book, filled(book, ReportContent.EMPTY, facts));
        assertThat(kinds(collected)).containsExactly(FormFinding.Kind.STATE_MISSING);
    }

    @ParameterizedTest
    @CsvSource({"'',true", "%,true", "％,true", "万,false", "成,false", "例,false"})
    void behindANumberStandsItsIndicatorsUnitOrNothing(String unit, boolean taken) {
        var cell = new FactCell(new CellPlace("时限和指标", "G3"), "96.5" + unit, unit);
        var facts = new FilledFacts(
                Map.of(), Map.of(rate.id(), new BigDecimal("96.5")), Map.of(rate.id().value(), cell), List.of());
        Collected collected = collect(book, filled(book, HALF, facts));
        assertThat(collected.count(Outcome.TAKEN)).isEqualTo(taken ? 1 : 0);
        assertThat(kinds(collected)).isEqualTo(taken ? List.of() : List.of(FormFinding.Kind.VALUE_UNREAD));
    }

    @Test
    void aValueThatOnlyGainsAZeroIsNoNewWord() {
        PlanBook taken = after(collect(book, filled(book, HALF, value("96.5"))));
        assertThat(collect(taken, filled(book, HALF, value("96.50"))).count(Outcome.UNCHANGED)).isEqualTo(1);
    }

    @Test
    void evidenceStaysWithTheReport() {
        var evidence = List.of(new Evidence("照片.jpg", "0".repeat(64), 10));
        var draft = new ReportContent(TaskState.IN_PROGRESS, 40, "在建", "", "", Map.of(), Map.of(), evidence);
        PlanBook drafted = book.after(reporting.write(book, wards.id(), QUARTER, nursing.id(), draft, Account.office("王敏")));
        PlanBook after = after(drafted, collect(drafted, filled(drafted, HALF)));
        assertThat(report(after).content().evidence()).isEqualTo(evidence);
        assertThat(report(after).content().percent()).isEqualTo(50);
    }

    @Test
    void aDraftWrittenSinceTheFormWasMadeIsShownBesideIt() {
        ReportContent other = content(TaskState.IN_PROGRESS, 40, "在建");
        PlanBook drafted = book.after(reporting.write(book, wards.id(), QUARTER, nursing.id(), other, Account.office("王敏")));
        Collected.Row row = collect(drafted, filled(book, HALF)).files().getFirst().rows().getFirst();
        assertThat(row.outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(Objects.requireNonNull(row.stored()).content()).isEqualTo(other);
        assertThat(row.said().percent()).isEqualTo(50);
    }

    @Test
    void theOldFormOverwritesNoReportThatWasCorrectedAfterItsReturn() {
        FilledForm old = filled(book, HALF);
        PlanBook corrected = written(sentBack(after(collect(book, old))), content(TaskState.IN_PROGRESS, 60, "补齐数据"));
        Collected.Row row = collect(corrected, old).files().getFirst().rows().getFirst();
        assertThat(row.outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(Objects.requireNonNull(row.stored()).content().percent()).isEqualTo(60);
        FilledForm third = filled(book, content(TaskState.IN_PROGRESS, 70, "第三种说法"));
        assertThat(collect(corrected, third).count(Outcome.CONFLICT)).isEqualTo(1);
    }

    @Test
    void theOldFormAloneIsNoAnswerToAReturn() {
        FilledForm old = filled(book, HALF);
        PlanBook returned = sentBack(after(collect(book, old)));
        assertThat(collect(returned, old).count(Outcome.UNCHANGED)).isEqualTo(1);
        FilledForm second = filled(book, content(TaskState.IN_PROGRESS, 60, "补齐数据"));
        PlanBook returnedAgain = sentBack(after(returned, collect(returned, second)));
        assertThat(collect(returnedAgain, old).count(Outcome.CONFLICT)).isEqualTo(1);
    }

    @Test
    void aFormFilledInAnewAnswersAReturn() {
        PlanBook returned = sentBack(after(collect(book, filled(book, HALF))));
        ReportContent answer = content(TaskState.IN_PROGRESS, 60, "补齐数据");
        assertThat(collect(returned, filled(book, answer)).count(Outcome.TAKEN)).isEqualTo(1);
        PlanBook drafted = written(returned, answer);
        assertThat(collect(drafted, filled(drafted, answer)).count(Outcome.TAKEN)).isEqualTo(1);
    }

    @Test
    void aValueTypedBesideABlankRowIsNotLostWithoutAWord() {
        PlanBook taken = after(collect(book, filled(book, HALF, value("96.5"))));
        assertThat(kinds(collect(taken, filled(taken, ReportContent.EMPTY, value("12")))))
                .containsExactly(FormFinding.Kind.STATE_MISSING);
        Collected same = collect(taken, filled(taken, ReportContent.EMPTY, value("96.50")));
        assertThat(same.count(Outcome.EMPTY)).isEqualTo(1);
    }

    @Test
    void aFormOfAnotherQuarterIsLeftUntilSomebodySaysWhichItIs() {
        Quarter second = new Quarter(2024, 2);
        PlanBook both = new PlanBook(
                book.plan(), Source.none(), PlanProgress.NONE, book.reports().with(ReportingPeriod.open(second, 5)));
        FormChoices wanted = FormChoices.USUAL.only(second);
        assertThat(refusal(collect(both, wanted, filled(book, HALF)))).isEqualTo("form-other-quarter");
        PlanBook asSecond = after(both, collect(both, wanted.with(FILE, FileChoice.NONE.as(second)), filled(book, HALF)));
        assertThat(asSecond.reports().of(wards.id(), second, nursing.id())).isPresent();
        PlanBook asThird = after(both, collect(both, wanted.with(FILE, FileChoice.NONE.as(QUARTER)), filled(book, HALF)));
        assertThat(report(asThird).content()).isEqualTo(HALF);
    }

    @Test
    void aFormOfADepartmentThatIsGoneCountsForTheOneNamed() {
        var renamed = new Department(nursing.id(), "护理中心", List.of());
        FormChoices chosen = FormChoices.USUAL.with(FILE, FileChoice.NONE.of(estates.id()));
        Collected collected = new CollectForms(reporting, OFFICE, ReportingRules.STANDARD.obligations(), chosen)
                .of(book, new Departments(List.of(estates)), List.of(new FormFile.Read(FILE, filled(book, HALF))));
        assertThat(kinds(collected)).containsExactly(FormFinding.Kind.TASK_GONE);
        assertThat(after(collect(book, new Departments(List.of(renamed)), filled(book, HALF))).reports().all()).hasSize(1);
    }

    @Test
    void aFileThatIsIgnoredIsSettled() {
        Collected collected = collect(book, FormChoices.USUAL.with(FILE, FileChoice.NONE.ignored(true)), filled(book, HALF));
        assertThat(collected.files().getFirst().isIgnored()).isTrue();
        assertThat(collected.change()).isNull();
        assertThat(collected.isWhole()).isTrue();
    }

    @Test
    void theOfficeChoosesRowByRowWhichReportCounts() {
        ReportContent other = content(TaskState.IN_PROGRESS, 40, "在建");
        PlanBook drafted = book.after(reporting.write(book, wards.id(), QUARTER, nursing.id(), other, OFFICE));
        FilledForm form = filled(book, HALF);
        Collected taken = collect(drafted, row(RowChoice.TAKE), form);
        assertThat(report(after(drafted, taken)).content()).isEqualTo(HALF);
        assertThat(Objects.requireNonNull(taken.files().getFirst().rows().getFirst().stored()).content()).isEqualTo(other);
        Collected left = collect(drafted, row(RowChoice.LEAVE), form);
        assertThat(left.count(Outcome.LEFT)).isEqualTo(1);
        assertThat(left.change()).isNull();
        assertThat(left.isWhole()).isTrue();
    }

    @Test
    void aRowThatIsLeftDoesNotHoldItsFile() {
        FormChoices whole = row(RowChoice.LEAVE).whole(true);
        assertThat(collect(book, whole, filled(book, HALF)).count(Outcome.HELD)).isZero();
    }

    @Test
    void aFormThatLostItsMarksIsGuessedByItsHead() {
        var lost = new FormOrigin.Lost(new Refusal("form-marks-gone", "表.xlsx"), "江城市第一人民医院2024年第三季度填报表\n填报科室：护 理 部");
        FilledForm known = filled(book, HALF);
        var form = new FilledForm("表.xlsx", lost, known.rows(), true, Map.of(), List.of());
        Collected.File file = collect(book, form).files().getFirst();
        assertThat(Objects.requireNonNull(file.refusal()).key()).isEqualTo("form-marks-gone");
        assertThat(file.guess()).isEqualTo(new FormGuess(QUARTER, nursing));
        FormChoices named = FormChoices.USUAL.with(FILE, FileChoice.NONE.of(nursing.id()).as(QUARTER));
        assertThat(report(after(collect(book, named, form))).content()).isEqualTo(HALF);
    }

    @Test
    void allThatIsTakenIsTakenBackAtOnce() {
        Change change = Objects.requireNonNull(collect(book, filled(book, HALF)).change());
        assertThat(book.after(change).after(change.inverse())).isEqualTo(book);
    }

    @Test
    void whatTheOfficeAcceptedADepartmentCannotReplaceByItsFormAndItsOtherRowsAreTaken() {
        PlanBook both = book(List.of(task("2", "修订护理应急预案", nursing), wards), ReportingPeriod.open(QUARTER, 5));
        PlanBook accepted = both.after(reporting.write(both, wards.id(), QUARTER, nursing.id(), HALF, OFFICE));
        accepted = accepted.after(reporting.submit(accepted, report(accepted), OFFICE));
        accepted = accepted.after(reporting.accept(accepted, report(accepted), "", OFFICE));
        var clerk = new Account("李强", AccountRole.DEPARTMENT, nursing.id(), null);
        FormSheet form = form(both);
        ReportContent now = content(TaskState.IN_PROGRESS, 70, "三分之二");
        var rows = form.rows().stream()
                .map(row -> new FilledRow(
                        row.task().value().toString(), row.locked(), new EnumMap<>(FormColumn.class), now, false, List.of()))
                .toList();
        var filled = new FilledForm("表.xlsx", new FormOrigin.Known(form.marks()), rows, true, Map.of(), List.of());
        var preferred = new FormChoices(null, false, true, false, FileChoice.NONE, Map.of());
        Collected collected = new CollectForms(reporting, clerk, ReportingRules.STANDARD.obligations(), preferred)
                .of(accepted, new Departments(List.of(nursing)), List.of(new FormFile.Read(FILE, filled)));

        assertThat(collected.files().getFirst().rows())
                .extracting(Collected.Row::outcome)
                .containsExactly(Outcome.TAKEN, Outcome.CONFLICT);
        PlanBook after = after(accepted, collected);
        assertThat(report(after)).isEqualTo(report(accepted));
        assertThat(after.reports().all()).hasSize(2);
    }

    private PlanBook sentBack(PlanBook handedIn) {
        return handedIn.after(reporting.giveBack(handedIn, report(handedIn), "缺佐证材料", OFFICE));
    }

    private PlanBook written(PlanBook before, ReportContent content) {
        return before.after(reporting.write(before, wards.id(), QUARTER, nursing.id(), content, OFFICE));
    }

    @Test
    void ofTwoFormsOfOneReportInOneGoNeitherReplacesTheOtherUnasked() {
        var files = List.<FormFile>of(
                new FormFile.Read(FILE, filled(book, HALF)),
                new FormFile.Read(Path.of("表(1).xlsx"), filled(book, content(TaskState.IN_PROGRESS, 70, "三分之二"))));
        var preferred = new FormChoices(null, false, true, false, FileChoice.NONE, Map.of());
        Collected collected = new CollectForms(reporting, OFFICE, ReportingRules.STANDARD.obligations(), preferred).of(book, new Departments(List.of(nursing)), files);

        assertThat(collected.count(Outcome.TAKEN)).isEqualTo(1);
        assertThat(collected.count(Outcome.CONFLICT)).isEqualTo(1);
        assertThat(report(after(collected)).content()).isEqualTo(HALF);
    }

    private FilledFacts value(String value) {
        return new FilledFacts(Map.of(), Map.of(rate.id(), new BigDecimal(value)), Map.of(), List.of());
    }

    private Task task(String number, String text, Department lead) {
        return new Task(
                TaskId.fresh(), number, text, text, List.of(new Assignment(lead, Role.LEAD)), List.of(june), List.of(rate), List.of());
    }

    private static PlanId planId() {
        return new PlanId(new UUID(1, 2));
    }

    private static PlanBook book(List<Task> tasks, ReportingPeriod period) {
        var plan = new Plan(
                planId(),
                new Heading("江城市第一人民医院2024年重点工作", null, 2024, null, null),
                List.of(),
                List.of(new Section(SectionId.fresh(), "一", "护理", tasks)));
        return new PlanBook(plan, Source.none(), PlanProgress.NONE, PlanReports.NONE.with(period));
    }

    private static ReportContent content(TaskState state, int percent, String progress) {
        return new ReportContent(state, percent, progress, "", "", Map.of(), Map.of(), List.of());
    }

    private static FormSheet form(PlanBook book) {
        FormPaper none = (form, file) -> {};
        var issue = new IssueForms(none, CLOCK, ReportingRules.STANDARD);
        return issue.of(Account.office("王敏"), book, issue.period(book, QUARTER), null).getFirst();
    }

    private static FilledForm filled(PlanBook issuedFrom, ReportContent content) {
        return filled(issuedFrom, content, FilledFacts.NONE);
    }

    private static FilledForm filled(PlanBook issuedFrom, ReportContent content, FilledFacts facts) {
        FormSheet form = form(issuedFrom);
        FormRow row = form.rows().getFirst();
        var places = new EnumMap<FormColumn, CellPlace>(FormColumn.class);
        var filled = new FilledRow(
                row.task().value().toString(), row.locked(), places, content, content.equals(ReportContent.EMPTY), List.of());
        return new FilledForm("表.xlsx", new FormOrigin.Known(form.marks()), List.of(filled), true, Map.of(row.task(), facts), List.of());
    }

    private static FormChoices row(RowChoice choice) {
        return FormChoices.USUAL.with(FILE, FileChoice.NONE.with(0, choice));
    }

    private Collected collect(PlanBook now, FilledForm form) {
        return collect(now, new Departments(List.of(nursing, estates)), form);
    }

    private Collected collect(PlanBook now, FormChoices choices, FilledForm form) {
        return new CollectForms(reporting, OFFICE, ReportingRules.STANDARD.obligations(), choices)
                .of(now, new Departments(List.of(nursing, estates)), List.of(new FormFile.Read(FILE, form)));
    }

    private Collected collect(PlanBook now, Departments known, FilledForm form) {
        return new CollectForms(reporting, OFFICE, ReportingRules.STANDARD.obligations(), FormChoices.USUAL)
                .of(now, known, List.of(new FormFile.Read(FILE, form)));
    }

    private PlanBook after(Collected collected) {
        return after(book, collected);
    }

    private static PlanBook after(PlanBook before, Collected collected) {
        return before.after(Objects.requireNonNull(collected.change()));
    }

    private StatusReport report(PlanBook after) {
        return after.reports().of(wards.id(), QUARTER, nursing.id()).orElseThrow();
    }

    private static String refusal(Collected collected) {
        return Objects.requireNonNull(collected.files().getFirst().refusal()).key();
    }

    private static List<FormFinding.Kind> kinds(Collected collected) {
        return collected.files().getFirst().rows().getFirst().findings().stream()
                .map(FormFinding::kind)
                .toList();
    }
}
