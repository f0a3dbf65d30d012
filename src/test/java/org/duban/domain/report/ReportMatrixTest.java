package org.duban.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.duban.domain.progress.PlanProgress;
import org.duban.domain.progress.TaskState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportMatrixTest {

    private static final Instant WHEN = Instant.parse("2024-10-08T01:00:00Z");
    private static final Quarter Q2 = new Quarter(2024, 2);
    private static final Quarter Q3 = new Quarter(2024, 3);

    private final Department medical = Department.named("医务科");
    private final List<Task> tasks = IntStream.rangeClosed(1, 3).mapToObj(this::task).toList();

    /** The stages of three reports of a department (D S R A, - for none): the tally of its cell. */
    @ParameterizedTest
    @CsvSource({
        "---, MISSING, 0, 3, 3, 0, 0", "D--, MISSING, 0, 3, 3, 0, 0", "DSS, DRAFT, 2, 3, 1, 0, 2",
        "RSA, RETURNED, 2, 3, 0, 1, 1", "SAA, WAITING, 3, 3, 0, 0, 1", "AAA, ACCEPTED, 3, 3, 0, 0, 0",
        "R-A, MISSING, 1, 3, 1, 1, 0"
    })
    void aCellCountsItsReports(String stages, Standing worst, int reported, int due, int missing, int returned, int waiting) {
        ReportMatrix matrix = matrix(asked(Q3, stages));
        ReportTally tally = matrix.tally(matrix.rows().getFirst(), Q3);
        assertThat(tally.worst()).contains(worst);
        assertThat(List.of(tally.reported(), tally.due(), tally.missing(), tally.count(Standing.RETURNED), tally.count(Standing.WAITING)))
                .containsExactly(reported, due, missing, returned, waiting);
        assertThat(matrix.total(Q3)).isEqualTo(tally);
        assertThat(tally.isComplete()).isEqualTo(stages.equals("AAA"));
    }

    @Test
    void aQuarterNobodyAskedForIsToCome() {
        ReportMatrix matrix = matrix(asked(Q3, "AAA"));
        ReportTally later = matrix.total(new Quarter(2024, 4));
        assertThat(later.asked()).isFalse();
        assertThat(later.due()).isEqualTo(3);
    }

    @Test
    void whatWasDoneInAnEarlierQuarterIsExempt() {
        PlanReports reports = asked(Q3, "---").with(report(tasks.getFirst(), Q2, 'A', TaskState.DONE));
        ReportTally tally = matrix(reports).total(Q3);
        assertThat(tally.count(Standing.EXEMPT)).isEqualTo(1);
        assertThat(tally.due()).isEqualTo(2);
        assertThat(tally.worst()).contains(Standing.MISSING);
    }

    @Test
    void aRowIsFoundByWhatItStillOwes() {
        ReportMatrix matrix = matrix(asked(Q3, "R-A"));
        assertThat(matrix.having(Q3, Standing::isMissing)).hasSize(1);
        assertThat(matrix.having(Q3, each -> each == Standing.RETURNED)).hasSize(1);
        assertThat(matrix.having(Q3, each -> each == Standing.WAITING)).isEmpty();
    }

    @Test
    void waitingReportsComeRoundInTheirOrder() {
        ReportMatrix matrix = matrix(asked(Q3, "S-S"));
        PlanReports.Key first = key(0);
        PlanReports.Key third = key(2);
        assertThat(matrix.count(ReportMatrixTest::waits)).isEqualTo(2);
        assertThat(matrix.next(null, ReportMatrixTest::waits).map(OwedReport::key)).contains(first);
        assertThat(matrix.next(first, ReportMatrixTest::waits).map(OwedReport::key)).contains(third);
        assertThat(matrix.next(third, ReportMatrixTest::waits).map(OwedReport::key)).contains(first);
        assertThat(matrix(asked(Q3, "AA-")).next(first, ReportMatrixTest::waits)).isEqualTo(Optional.empty());
    }

    /** The quarters asked for, the day: the quarter worked on. */
    @ParameterizedTest
    @CsvSource({
        "-, 2024-10-10, 2024Q3", "-, 2024-11-05, 2024Q4", "-, 2024-01-05, 2024Q1", "-, 2025-08-01, 2024Q4", "-, 2023-08-01, 2024Q1",
        "2024Q2, 2024-10-10, 2024Q2", "2024Q3, 2024-05-10, 2024Q3"
    })
    void theLastQuarterAskedForIsWorkedOn(String asked, LocalDate today, String current) {
        PlanReports reports = Quarter.parse(asked)
                .map(each -> PlanReports.NONE.with(ReportingPeriod.open(each, 5)))
                .orElse(PlanReports.NONE);
        assertThat(matrix(reports).current(today)).hasToString(current);
    }

    /** The quarters closed, the day: the quarter worked on. */
    @ParameterizedTest
    @CsvSource({
        "2024Q3, 2024-10-10, 2024Q4", "2024Q1, 2024-04-20, 2024Q2", "2024Q2, 2024-10-10, 2024Q3",
        "2024Q4, 2025-01-10, 2024Q4", "2024Q3 2024Q4, 2024-10-10, 2024Q3"
    })
    void afterAQuarterThatIsClosedTheNextOneIsToBeAskedFor(String closed, LocalDate today, String current) {
        PlanReports reports = PlanReports.NONE;
        for (String each : closed.split(" ", -1)) {
            ReportingPeriod open = ReportingPeriod.open(Quarter.parse(each).orElseThrow(), 5);
            reports = reports.with(open.closedOver(new Closing(List.of(), Map.of())));
        }
        assertThat(matrix(reports).current(today)).hasToString(current);
    }

    private static boolean waits(OwedReport report) {
        return report.standing() == Standing.WAITING;
    }

    private ReportMatrix matrix(PlanReports reports) {
        var section = new Section(SectionId.fresh(), "一", "夯实质量管理", tasks);
        var heading = new Heading("江城市第一人民医院2024年重点工作", null, 2024, null, null);
        var plan = new Plan(PlanId.fresh(), heading, List.of(), List.of(section));
        return ReportMatrix.of(new Obligations(false), plan, PlanProgress.NONE, reports);
    }

    private PlanReports asked(Quarter quarter, String stages) {
        var all = new ArrayList<StatusReport>();
        IntStream.range(0, 3)
                .filter(each -> stages.charAt(each) != '-')
                .forEach(each -> all.add(report(tasks.get(each), quarter, stages.charAt(each), TaskState.IN_PROGRESS)));
        return Stream.iterate(0, each -> each < all.size(), each -> each + 1)
                .reduce(PlanReports.NONE.with(ReportingPeriod.open(quarter, 5)), (known, each) -> known.with(all.get(each)), (a, b) -> b);
    }

    private StatusReport report(Task task, Quarter quarter, char stage, TaskState state) {
        var content = new ReportContent(state, 50, "正常推进", "", "", Map.of(), Map.of(), List.of());
        StatusReport draft = StatusReport.begun(task.id(), quarter, medical.id(), content);
        return switch (stage) {
            case 'D' -> draft;
            case 'S' -> draft.submitted("医务科", WHEN);
            case 'R' -> draft.submitted("医务科", WHEN).returned("院办", WHEN, "缺佐证材料");
            default -> draft.submitted("医务科", WHEN).accepted("院办", WHEN, "");
        };
    }

    private PlanReports.Key key(int task) {
        return new PlanReports.Key(tasks.get(task).id(), Q3, medical.id());
    }

    private Task task(int number) {
        var lead = List.of(new Assignment(medical, Role.LEAD));
        return new Task(TaskId.fresh(), "" + number, "推进第" + number + "项工作", "第" + number + "项工作", lead, List.of(), List.of(), List.of());
    }
}
