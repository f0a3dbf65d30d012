package org.duban.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.DepartmentId;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Indicator;
import org.duban.domain.plan.IndicatorId;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Recurrence;
import org.duban.domain.plan.Role;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.SectionId;
import org.duban.domain.plan.ShortName;
import org.duban.domain.plan.Source;
import org.duban.domain.plan.SourceParagraph;
import org.duban.domain.plan.Target;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.Actual;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.progress.TaskState;
import org.jspecify.annotations.Nullable;

/** Plans of hospitals that do not exist, the same ones for the same random numbers. */
public final class SomePlans {

    private static final List<String> DEPARTMENTS = List.of(
            "医务科", "护理部", "质控办", "院办", "人力资源部", "财务部", "信息中心", "后勤保障部", "医学装备科", "科教科", "宣传科",
            "门诊部", "感染管理科", "药剂科", "纪检监察室", "医保办", "急诊科", "“互联网+”办公室", "O'Neil 实验室");
    private static final List<String> WORDS = List.of(
            "推进", "完善", "建设", "三级查房", "制度", "临床路径", "管理", "提升", "服务能力", "患者满意度", "，", "。", "年内", "完成",
            "智慧医院", "四级手术", "占比", "DRG/DIP", "100%", "\"五大中心\"", "𠮷林路院区", "；", "落实", "\n", "  ", "责任制");

    private static final List<String> NUMBERS =
            List.of("0.850", "7.6", "100", "1E+3", "0.0000000001", "-3.00", "98765432109876.5");

    private final RandomGenerator random;
    private final Map<DepartmentId, Department> known = new HashMap<>();

    public SomePlans(RandomGenerator random) {
        this.random = random;
    }

    /** A plan with that many sections and tasks in each. */
    public Plan plan(int year, int sections, int tasksEach) {
        var heading = new Heading(
                "江城市第一人民医院" + year + "年重点工作",
                maybe(() -> "江城市第一人民医院"),
                year,
                maybe(() -> "江医〔" + year + "〕" + random.nextInt(1, 90) + "号"),
                maybe(this::day));
        return new Plan(
                new PlanId(id()), heading, some(3, this::indicator), exactly(sections, () -> section(tasksEach)));
    }

    Section section(int tasks) {
        return new Section(new SectionId(id()), maybe(() -> "一"), text(3), exactly(tasks, this::task));
    }

    Task task() {
        return task(new TaskId(id()));
    }

    /** Another task under the same id. */
    public Task task(TaskId id) {
        String text = text(30);
        return new Task(
                id,
                maybe(() -> Integer.toString(random.nextInt(1, 60))),
                text,
                ShortName.of(text),
                List.copyOf(new LinkedHashSet<>(some(5, this::assignment))),
                some(2, this::deadline),
                some(2, this::indicator), some(2, this::recurrence));
    }

    /** What may be known about the task. */
    TaskProgress facts(Task task) {
        TaskProgress facts = TaskProgress.NONE
                .with(any(List.of(TaskState.values())))
                .withPercent(maybe(() -> random.nextInt(101)));
        for (Deadline each : task.deadlines()) {
            facts = facts.withCompleted(each.id(), maybe(this::day));
        }
        for (Indicator each : task.indicators()) {
            facts = facts.withActual(each.id(), maybe(() -> new Actual(day(), new BigDecimal(any(NUMBERS)))));
        }
        return facts;
    }

    /** The document of a plan, one paragraph a task. */
    public Source source(Plan plan) {
        List<Task> tasks = plan.tasks().toList();
        Stream<SourceParagraph> paragraphs = IntStream.range(0, tasks.size())
                .mapToObj(i -> new SourceParagraph(i + 3, tasks.get(i).text(), maybe(() -> tasks.get(i).id())));
        return new Source("2024年重点工作任务分解表.docx", paragraphs.toList());
    }

    static Department department(String name) {
        var id = new DepartmentId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
        return new Department(id, name, name.equals("医学装备科") ? List.of("医工部", "设备科") : List.of());
    }

    /** From now on plans name departments as they are known there. */
    void know(Map<DepartmentId, Department> departments) {
        known.putAll(departments);
    }

    private Assignment assignment() {
        Department department = department(any(DEPARTMENTS));
        return new Assignment(known.getOrDefault(department.id(), department), any(List.of(Role.values())));
    }

    private Deadline deadline() {
        LocalDate end = day();
        LocalDate start = maybe(() -> end.minusDays(random.nextInt(0, 200)));
        return new Deadline(
                new DeadlineId(id()), any(List.of("上半年", "10月底前", "全年")), start, end, random.nextBoolean(),
                maybe(() -> text(4)));
    }

    private Recurrence recurrence() {
        return new Recurrence(
                any(List.of("每月", "每季度至少1次", "每两周一次")),
                random.nextInt(1, 4),
                random.nextInt(1, 3),
                any(List.of(Recurrence.Cycle.values())));
    }

    private Indicator indicator() {
        Target.Comparator comparator = any(List.of(Target.Comparator.values()));
        var value = new BigDecimal(any(NUMBERS));
        BigDecimal upper = comparator == Target.Comparator.BETWEEN ? value.add(BigDecimal.TEN) : null;
        var target = new Target(comparator, value, upper, maybe(() -> any(List.of("%", "万人次", "天"))));
        return new Indicator(new IndicatorId(id()), text(2), target, text(6));
    }

    private LocalDate day() {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(0, 1_000));
    }

    private String text(int words) {
        return "抓" + String.join("", exactly(words, () -> any(WORDS))) + "实";
    }

    UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    <T> @Nullable T maybe(Supplier<T> made) {
        return random.nextInt(4) == 0 ? null : made.get();
    }

    private <T> List<T> some(int most, Supplier<T> made) {
        return exactly(random.nextInt(most + 1), made);
    }

    private static <T> List<T> exactly(int number, Supplier<T> made) {
        var all = new ArrayList<T>();
        for (int i = 0; i < number; i++) {
            all.add(made.get());
        }
        return all;
    }
}
