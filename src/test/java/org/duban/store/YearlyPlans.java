package org.duban.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
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
import org.duban.domain.plan.Role;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.SectionId;
import org.duban.domain.plan.ShortName;
import org.duban.domain.plan.Source;
import org.duban.domain.plan.SourceParagraph;
import org.duban.domain.plan.Target;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;

/** The papers of a hospital that does not exist, year by year, as long and as wordy as such papers are. */
final class YearlyPlans {

    private static final List<String> ACTS = List.of("推进", "完善", "落实", "开展", "强化", "优化", "建成", "提升", "规范", "深化");
    private static final List<String> THINGS = List.of(
            "三级查房制度", "日间手术中心", "临床路径管理", "门诊预约诊疗", "电子病历评级", "抗菌药物管理", "医保基金自查", "单病种质量控制",
            "院前急救体系", "科研成果转化", "住院医师培训", "职工关爱行动", "设备全周期管理", "消防安全标准化", "智慧病房建设", "护理质量指标");
    private static final List<String> CLAUSES = List.of(
            "组织全院培训和考核", "每季度开展专项检查", "形成问题清单和整改台账", "相关科室协同推进", "纳入年度绩效考核", "定期向院长办公会报告",
            "引进先进管理经验", "严格落实责任到人", "建立长效工作机制");

    private final RandomGenerator random;
    private final List<Department> departments;

    YearlyPlans(RandomGenerator random, int departments) {
        this.random = random;
        this.departments = new ArrayList<>(IntStream.rangeClosed(1, departments)
                .mapToObj(each -> new Department(new DepartmentId(id()), "第" + each + "科", List.of()))
                .toList());
    }

    /** A plan whose tasks are numbered through. */
    Plan plan(int year, int sections, int tasksEach) {
        var all = new ArrayList<Section>();
        for (int i = 0; i < sections; i++) {
            int first = i * tasksEach + 1;
            List<Task> tasks = IntStream.range(first, first + tasksEach).mapToObj(each -> task(each, year)).toList();
            all.add(new Section(new SectionId(id()), Integer.toString(i + 1), any(ACTS) + any(THINGS), tasks));
        }
        var heading = new Heading("江城市第一人民医院" + year + "年重点工作", "江城市第一人民医院", year, null, LocalDate.of(year, 1, 8));
        return new Plan(new PlanId(id()), heading, List.of(), all);
    }

    /** Another task: one to three departments lead it, up to four support them. */
    Task task(int number, int year) {
        return task(new TaskId(id()), number, year);
    }

    /** The same task with other words, departments, deadlines and targets. */
    Task revised(Task task, int year) {
        return task(task.id(), Integer.parseInt(Objects.requireNonNull(task.number())), year);
    }

    private Task task(TaskId id, int number, int year) {
        String text = any(ACTS) + any(THINGS) + "，" + any(CLAUSES) + "，" + any(CLAUSES) + "；" + any(ACTS) + any(THINGS) + "，"
                + any(CLAUSES) + "，" + any(CLAUSES) + "。";
        return new Task(
                id, Integer.toString(number), text, ShortName.of(text), assignments(), deadlines(year), indicators(), List.of());
    }

    /** The paper the plan was read from, a paragraph a task. */
    Source source(Plan plan) {
        List<Task> tasks = plan.tasks().toList();
        List<SourceParagraph> paragraphs = IntStream.range(0, tasks.size())
                .mapToObj(each -> new SourceParagraph(each + 3, tasks.get(each).text(), tasks.get(each).id()))
                .toList();
        return new Source(plan.heading().year() + "年重点工作.docx", paragraphs);
    }

    /** Every department as it is known now. */
    List<Department> departments() {
        return List.copyOf(departments);
    }

    /** One of them. */
    Department department() {
        return any(departments);
    }

    /** From now on papers know the department so. */
    void know(Department revised) {
        departments.replaceAll(each -> each.id().equals(revised.id()) ? revised : each);
    }

    private List<Assignment> assignments() {
        int leads = 1 + random.nextInt(3);
        int all = Math.min(departments.size(), leads + random.nextInt(5));
        int first = random.nextInt(departments.size());
        return IntStream.range(0, all)
                .mapToObj(each -> new Assignment(
                        departments.get((first + each * 7) % departments.size()), each < leads ? Role.LEAD : Role.SUPPORTING))
                .distinct()
                .toList();
    }

    private List<Deadline> deadlines(int year) {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(each -> {
                    int month = 3 + random.nextInt(10);
                    LocalDate end = LocalDate.of(year, month, 1).plusMonths(1).minusDays(1);
                    return new Deadline(new DeadlineId(id()), month + "月底前", null, end, false, null);
                })
                .toList();
    }

    private List<Indicator> indicators() {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(each -> {
                    var target = new Target(Target.Comparator.AT_LEAST, BigDecimal.valueOf(80 + random.nextInt(20)), null, "%");
                    return new Indicator(new IndicatorId(id()), any(THINGS) + "达标率", target, "达标率不低于" + target.value() + "%");
                })
                .toList();
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
