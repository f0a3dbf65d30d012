package org.duban.bench;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.duban.domain.change.Change;
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
import org.duban.domain.report.PlanReports;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportContent;
import org.duban.domain.report.ReportingPeriod;
import org.duban.domain.report.StatusReport;
import org.duban.usecase.Account;
import org.duban.usecase.Reporting;
import org.duban.usecase.ReviewReports;
import org.duban.usecase.ReviewReports.Decision;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** 审核 of 1,000 reports in one act, those of three quarters before accepted already: to decide it, and to carry it out. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 9)
@Fork(1)
@SuppressWarnings("NullAway.Init")
public class ReviewBenchmark {

    private static final int TASKS = 1_000;
    private static final int YEAR = 2024;
    private static final Account OFFICE = Account.office("王敏");
    private static final Instant NOW = Instant.parse("2025-01-08T02:00:00Z");

    private final ReviewReports review = new ReviewReports(new Reporting(Clock.fixed(NOW, ZoneOffset.UTC)));
    private PlanBook book;
    private Change change;

    @Setup
    public void handIn() {
        Department lead = Department.named("医务科");
        List<Task> tasks = IntStream.rangeClosed(1, TASKS).mapToObj(each -> task(each, lead)).toList();
        var plan = new Plan(
                PlanId.fresh(),
                new Heading("江城市第一人民医院2024年重点工作", null, YEAR, null, null),
                List.of(),
                List.of(new Section(SectionId.fresh(), "一", "夯实质量管理", tasks)));
        PlanReports reports = PlanReports.NONE;
        PlanProgress progress = PlanProgress.NONE;
        for (int number = 1; number <= 4; number++) {
            var quarter = new Quarter(YEAR, number);
            reports = reports.with(ReportingPeriod.open(quarter, 5));
            for (Task each : tasks) {
                reports = reports.with(report(each, quarter, lead));
            }
        }
        book = new PlanBook(plan, Source.none(), progress, reports);
        change = decide();
    }

    @Benchmark
    public Change decide() {
        return Objects.requireNonNull(
                review.of(OFFICE, book, new Quarter(YEAR, 4), new Decision(Set.of(), Set.of(), true), ""));
    }

    @Benchmark
    public PlanBook carryOut() {
        return book.after(change);
    }

    private static StatusReport report(Task task, Quarter quarter, Department lead) {
        var content = new ReportContent(
                TaskState.IN_PROGRESS, quarter.number() * 20, "完成制度修订。", "", "", Map.of(), Map.of(), List.of());
        StatusReport handedIn = StatusReport.begun(task.id(), quarter, lead.id(), content).submitted("周敏", NOW);
        return quarter.number() == 4 ? handedIn : handedIn.accepted("王敏", NOW, "");
    }

    private static Task task(int number, Department lead) {
        String text = "第" + number + "项：修订医疗质量安全核心制度";
        return new Task(
                TaskId.fresh(), Integer.toString(number), text, text, List.of(new Assignment(lead, Role.LEAD)), List.of(), List.of(), List.of());
    }
}
