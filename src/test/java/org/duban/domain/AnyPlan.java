package org.duban.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.Department;
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
import org.duban.domain.plan.Target;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.jspecify.annotations.Nullable;

/** Plans of hospitals that do not exist, with everything in them that a plan may hold. */
public final class AnyPlan {

    private static final List<Department> DEPARTMENTS =
            List.of("党办", "医务科", "护理部", "院感办", "信息科（图书馆）", "GCP中心", "各科室", "基建办", "门诊部").stream()
                    .map(Department::named)
                    .toList();

    private static final List<String> CLAUSES = List.of(
            "完善医疗质量考核体系", "开展“三好一满意”活动", "推进智慧服务", "加强人才培养", "优化门诊流程", "规范病案管理",
            "提升应急处置能力", "健全运营管理", "e6S管理常态化", "做好老年医疗服务");

    private AnyPlan() {}

    /** Any plan. */
    public static Arbitrary<Plan> plans() {
        return Combinators.combine(headings(), indicators().list().ofMaxSize(3), sections().list().ofMaxSize(5))
                .as((heading, indicators, sections) -> new Plan(PlanId.fresh(), heading, indicators, sections));
    }

    /** Any section, with or without tasks. */
    public static Arbitrary<Section> sections() {
        return Combinators.combine(Arbitraries.of("一", "二", "十二").injectNull(0.2), texts(1), tasks().list().ofMaxSize(5))
                .as((number, title, tasks) -> new Section(SectionId.fresh(), number, title, tasks));
    }

    /** Any task. */
    public static Arbitrary<Task> tasks() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 60).map(Object::toString).injectNull(0.1),
                        texts(4),
                        assignments(),
                        deadlines().list().ofMaxSize(3),
                        indicators().list().ofMaxSize(2),
                        recurrences().list().ofMaxSize(1))
                .as((number, text, assignments, deadlines, indicators, recurrences) -> new Task(
                        TaskId.fresh(), number, text, ShortName.of(text), assignments, deadlines, indicators, recurrences));
    }

    private static Arbitrary<Heading> headings() {
        return Combinators.combine(
                        Arbitraries.integers().between(2020, 2030),
                        Arbitraries.of("江一院〔2024〕36号", "院发〔2023〕7号").injectNull(0.3),
                        Arbitraries.integers().between(0, 364).injectNull(0.3))
                .as((year, documentNumber, day) -> new Heading(
                        "江城市第一人民医院" + year + "年重点工作",
                        "江城市第一人民医院",
                        year,
                        documentNumber,
                        day == null ? null : LocalDate.ofYearDay(year, day + 1)));
    }

    private static Arbitrary<String> texts(int clauses) {
        return Arbitraries.of(CLAUSES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(clauses)
                .map(parts -> String.join("，", parts));
    }

    private static Arbitrary<List<Assignment>> assignments() {
        Arbitrary<Assignment> one =
                Combinators.combine(Arbitraries.of(DEPARTMENTS), Arbitraries.of(Role.class)).as(Assignment::new);
        return one.list().ofMaxSize(5).map(parts -> List.copyOf(new LinkedHashSet<>(parts)));
    }

    private static Arbitrary<Deadline> deadlines() {
        return Combinators.combine(
                        Arbitraries.integers().between(2020, 2030),
                        Arbitraries.of("上半年", "10月底前", "三季度"),
                        Arbitraries.of("完成验收", "通过评审").injectNull(0.5),
                        Arbitraries.of(true, false))
                .as((year, phrase, what, guessed) -> new Deadline(
                        DeadlineId.fresh(),
                        phrase,
                        guessed ? null : LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 6, 30),
                        guessed,
                        what));
    }

    private static Arbitrary<Recurrence> recurrences() {
        return Arbitraries.of(
                new Recurrence("每月", 1, 1, Recurrence.Cycle.MONTH),
                new Recurrence("每季度至少2次", 2, 1, Recurrence.Cycle.QUARTER));
    }

    private static Arbitrary<Indicator> indicators() {
        return Combinators.combine(
                        Arbitraries.of("平均住院日", "CMI值", "远程会诊"),
                        Arbitraries.of(Target.Comparator.class),
                        Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.valueOf(9999)).ofScale(2),
                        Arbitraries.of("天", "%", "例").injectNull(0.3))
                .as((name, comparator, value, unit) -> new Indicator(
                        IndicatorId.fresh(), name, target(comparator, value, unit), name + value.toPlainString()));
    }

    private static Target target(
            Target.Comparator comparator, BigDecimal value, @Nullable String unit) {
        boolean range = comparator == Target.Comparator.BETWEEN;
        return new Target(comparator, value, range ? value.add(BigDecimal.TEN) : null, unit);
    }
}
