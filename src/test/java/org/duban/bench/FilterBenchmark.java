package org.duban.bench;

import java.time.LocalDate;
import java.util.List;
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
import org.duban.domain.plan.ShortName;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.search.Pinyin;
import org.duban.domain.progress.TrafficLight;
import org.duban.ui.filter.PlanFilter;
import org.duban.ui.filter.PlanIndex;
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

/** One keystroke in the filter of a plan with 5,000 tasks; at most 16 ms, so that typing never stutters. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class FilterBenchmark {

    private static final int SECTIONS = 50;
    private static final int TASKS_OF_A_SECTION = 100;
    private static final List<String> THINGS =
            List.of("电子病历应用水平", "抗菌药物使用管理", "住院医师规范化培训", "门诊预约诊疗服务", "重点专科能力建设");

    private final Pinyin pinyin = new Pinyin();

    /** What has been typed: one initial, initials that a few tasks have, characters, and something nobody has. */
    @Param({"d", "dzbl", "抗菌药物", "zzzz"})
    public String typed = "";

    private Plan plan = plan();
    private PlanIndex index = new PlanIndex(pinyin);

    /** The texts are made ready once, when the plan opens. */
    @Setup
    public void open() {
        plan = plan();
        index = new PlanIndex(pinyin);
        index.prepare(plan);
    }

    /** What one more typed character costs. */
    @Benchmark
    public List<Section> keystroke() {
        return index.matching(plan, PlanFilter.NONE.withWords(typed), null, task -> TrafficLight.ON_TRACK);
    }

    /** What opening the plan costs once. */
    @Benchmark
    public PlanIndex makeReady() {
        var fresh = new PlanIndex(pinyin);
        fresh.prepare(plan);
        return fresh;
    }

    private static Plan plan() {
        List<Section> sections = IntStream.range(0, SECTIONS)
                .mapToObj(FilterBenchmark::section)
                .toList();
        return new Plan(PlanId.fresh(), new Heading("重点工作", null, 2024, null, null), List.of(), sections);
    }

    private static Section section(int number) {
        List<Task> tasks = IntStream.range(0, TASKS_OF_A_SECTION)
                .mapToObj(each -> task(number * TASKS_OF_A_SECTION + each))
                .toList();
        return new Section(SectionId.fresh(), Integer.toString(number), "第" + number + "方面工作", tasks);
    }

    private static Task task(int number) {
        String thing = THINGS.get(number % THINGS.size());
        String text = "推进" + thing + "，完善工作机制，明确责任分工和进度安排，10月底前完成第" + number
                + "阶段目标并形成总结报告，加强督促检查和考核评价，确保各项任务落到实处、取得实效。";
        return new Task(
                TaskId.fresh(),
                Integer.toString(number),
                text,
                ShortName.of(text),
                List.of(new Assignment(Department.named("医务科"), Role.LEAD), new Assignment(Department.named("护理部"), Role.SUPPORTING)),
                List.of(new Deadline(DeadlineId.fresh(), "10月底前", null, LocalDate.of(2024, 10, 31), false, null)),
                List.of(), List.of());
    }
}
