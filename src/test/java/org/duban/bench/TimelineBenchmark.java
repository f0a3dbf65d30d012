package org.duban.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
import org.duban.domain.progress.PlanJudgement;
import org.duban.domain.progress.PlanProgress;
import org.duban.domain.progress.TaskProgress;
import org.duban.messages.Language;
import org.duban.messages.Messages;
import org.duban.timeline.TextRuler;
import org.duban.timeline.TimeScale;
import org.duban.timeline.TimelineLayout;
import org.duban.timeline.TimelineRow;
import org.duban.timeline.TimelineRows;
import org.duban.timeline.TimelineWords;
import org.duban.timeline.Zoom;
import org.duban.wording.TimelineLabels;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The layout of a plan with 5,000 deadlines, without the measuring of words, which is the painter's. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TimelineBenchmark {

    private static final int YEAR = 2024;
    private static final LocalDate TODAY = LocalDate.of(YEAR, 10, 10);
    private static final int SECTIONS = 50;
    private static final int TASKS_OF_A_SECTION = 50;
    private static final int ROWS_OF_A_WINDOW = 30;
    private static final TextRuler RULER = (words, style) -> words.length() * style.size();
    private static final TimelineWords WORDS = new TimelineLabels(new Messages(Language.CHINESE));

    /** How much time a window of 1,400 pixels shows. */
    @Param({"YEAR", "MONTH"})
    public Zoom zoom = Zoom.YEAR;

    private Plan plan = plan(0);
    private PlanJudgement judgement = PlanJudgement.none();
    private List<TimelineRow> rows = List.of();
    private int first;

    /** The plan opens, judged. */
    @Setup
    public void open() {
        plan = plan(TASKS_OF_A_SECTION);
        judgement = new LightPolicy(LightLimits.STANDARD, YEAR, TODAY).judge(plan, facts(plan));
        rows = rows();
    }

    /** What a change of the plan or of the filter costs: the rows, with what each deadline is about. */
    @Benchmark
    public List<TimelineRow> rows() {
        return TimelineRows.of(plan.sections(), judgement, id -> true, true);
    }

    /** Every row, as for a picture of the whole plan. */
    @Benchmark
    public void allRows(Blackhole seen) {
        draw(rows, seen);
    }

    /** What a frame costs while somebody scrolls; its garbage is that of the rows seen, however many there are. */
    @Benchmark
    public void window(Blackhole seen) {
        first = (first + 1) % (rows.size() - ROWS_OF_A_WINDOW);
        draw(rows.subList(first, first + ROWS_OF_A_WINDOW), seen);
    }

    private void draw(List<TimelineRow> drawn, Blackhole seen) {
        TimeScale scale = zoom == Zoom.YEAR
                ? TimeScale.over(zoom, LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR, 12, 31), 1400)
                : TimeScale.over(zoom, LocalDate.of(YEAR, 10, 1), LocalDate.of(YEAR, 10, 31), 1400);
        var layout = new TimelineLayout(scale, YEAR, TODAY, TimelineLayout.WIDE_ROW_HEIGHT, RULER, WORDS);
        seen.consume(layout.header());
        seen.consume(layout.grid(ROWS_OF_A_WINDOW * TimelineLayout.WIDE_ROW_HEIGHT));
        drawn.forEach(each -> {
            seen.consume(layout.tree(each, 440));
            seen.consume(layout.row(each));
        });
    }

    private static PlanProgress facts(Plan plan) {
        Map<TaskId, TaskProgress> facts = new HashMap<>();
        plan.tasks().forEach(each -> facts.put(each.id(), TaskProgress.NONE.withPercent(facts.size() % 101)));
        return new PlanProgress(facts);
    }

    private static Plan plan(int tasks) {
        List<Section> sections = IntStream.range(0, SECTIONS)
                .mapToObj(each -> new Section(SectionId.fresh(), "一", "提升医疗服务能力", tasks(tasks)))
                .toList();
        return new Plan(PlanId.fresh(), new Heading("重点工作", null, YEAR, null, null), List.of(), sections);
    }

    private static List<Task> tasks(int count) {
        var lead = List.of(new Assignment(Department.named("医务科"), Role.LEAD));
        var tasks = new ArrayList<Task>();
        for (int i = 0; i < count; i++) {
            tasks.add(new Task(
                    TaskId.fresh(),
                    Integer.toString(i + 1),
                    "推进重点专科能力建设，上半年完成方案论证并提交审议，" + (i % 12 + 1) + "月底前通过现场评审。",
                    "推进重点专科能力建设",
                    lead,
                    deadlines(i),
                    List.of(),
                    List.of()));
        }
        return tasks;
    }

    private static List<Deadline> deadlines(int number) {
        LocalDate month = LocalDate.of(YEAR, number % 12 + 1, 1);
        LocalDate end = month.withDayOfMonth(month.lengthOfMonth());
        return List.of(
                new Deadline(
                        DeadlineId.fresh(), "上半年", LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR, 6, 30), false, null),
                new Deadline(DeadlineId.fresh(), month.getMonthValue() + "月底前", null, end, false, null));
    }
}
