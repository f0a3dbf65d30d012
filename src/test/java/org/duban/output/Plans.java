package org.duban.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.duban.domain.plan.ShortName;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.jspecify.annotations.Nullable;

/** Plans to print, put together in a line. */
public final class Plans {

    private static final String SENTENCE = "完善以质量为核心的绩效分配办法，规范诊疗行为，优化门急诊流程，提高患者满意度。";

    private Plans() {}

    public static Heading heading() {
        return new Heading(
                "江城市第一人民医院2024年重点工作", "江城市第一人民医院", 2024, "江一院〔2024〕36号", LocalDate.of(2024, 3, 25));
    }

    public static Plan plan(Section... sections) {
        return new Plan(PlanId.fresh(), heading(), List.of(), List.of(sections));
    }

    public static Section section(@Nullable String number, String title, Task... tasks) {
        return new Section(SectionId.fresh(), number, title, List.of(tasks));
    }

    public static Task task(@Nullable String number, String text) {
        return task(number, text, List.of("医务科"), List.of("护理部", "质控科"));
    }

    public static Task task(
            @Nullable String number, String text, List<String> lead, List<String> support, Deadline... deadlines) {
        var assignments = new ArrayList<Assignment>();
        lead.forEach(name -> assignments.add(new Assignment(Department.named(name), Role.LEAD)));
        support.forEach(name -> assignments.add(new Assignment(Department.named(name), Role.SUPPORTING)));
        return new Task(
                TaskId.fresh(), number, text, ShortName.of(text), assignments, List.of(deadlines), List.of(), List.of());
    }

    public static Deadline deadline(String phrase, @Nullable LocalDate start, LocalDate end) {
        return new Deadline(DeadlineId.fresh(), phrase, start, end, false, null);
    }

    /** Tasks of so many sentences each, numbered through, ten to a section. */
    public static Plan large(int tasks, int sentences) {
        Section[] sections = IntStream.range(0, (tasks + 9) / 10)
                .mapToObj(s -> section(
                        null,
                        "第" + (s + 1) + "方面，提升医疗服务能力",
                        IntStream.range(s * 10, Math.min(tasks, s * 10 + 10))
                                .mapToObj(t -> task(Integer.toString(t + 1), text(t, sentences)))
                                .toArray(Task[]::new)))
                .toArray(Section[]::new);
        return plan(sections);
    }

    private static String text(int number, int sentences) {
        return "第" + number + "项：" + String.join("", Stream.generate(() -> SENTENCE).limit(sentences).toList());
    }
}
