package org.duban.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duban.domain.AnyPlan;
import org.duban.domain.draft.Drafts;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.Departments;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Indicator;
import org.duban.domain.plan.IndicatorId;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.SectionId;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final String STORED = """
            §一 党的建设
            1|巩固主题教育成果，完善学习制度。|党办||全年
            2|完成支部换届选举工作。|党办||上半年
            §二 医疗质量
            3|推进单病种质量管理与控制。|质管办||全年
            4|开展病历书写专项检查。|质管办|医务科|全年
            """;

    private final Plan stored = plan(STORED);

    @Provide
    Arbitrary<Plan> plans() {
        return AnyPlan.plans();
    }

    @Property(tries = 200)
    void mergingAPlanWithItselfChangesNothing(@ForAll("plans") Plan plan) {
        Merge merge = Merge.of(plan, renamed(plan), Set.of());
        assertThat(merge.after()).isEqualTo(plan);
        assertThat(merge.gone()).isEmpty();
    }

    @Property(tries = 100)
    void noTaskIsLostWhateverIsMergedIntoAPlan(@ForAll("plans") Plan one, @ForAll("plans") Plan other) {
        Merge merge = Merge.of(one, other, Set.of());
        Set<TaskId> after = merge.after().tasks().map(Task::id).collect(Collectors.toSet());
        assertThat(after).containsAll(one.tasks().map(Task::id).toList());
        assertThat(after).hasSize((int) merge.after().tasks().count());
        assertThat(merge.after().sections()).extracting(Section::id).doesNotHaveDuplicates();
        assertThat(merge.after().tasks().map(Task::text).toList())
                .containsAll(other.tasks().map(Task::text).toList());
    }

    @Test
    void aTaskThatMovedAndWasRenumberedIsTheSame() {
        Merge merge = merged("""
                §一 医疗质量
                1|推进单病种质量管理与控制。|质管办||全年
                2|完成支部换届选举工作。|党办||上半年
                """);
        assertThat(id(merge.after(), "推进单病种质量管理与控制。")).isEqualTo(id(stored, "推进单病种质量管理与控制。"));
        assertThat(id(merge.after(), "完成支部换届选举工作。")).isEqualTo(id(stored, "完成支部换届选举工作。"));
        assertThat(merge.after().sections()).extracting(Section::title).containsExactly("党的建设", "医疗质量");
    }

    @Test
    void blanksAndWidthMakeNoOtherTask() {
        Merge merge = merged("§二 医疗质量\n４|开展 病历书写专项检查。|质管办|医务科|全年");
        assertThat(id(merge.after(), "开展 病历书写专项检查。")).isEqualTo(id(stored, "开展病历书写专项检查。"));
    }

    @Test
    void aTaskRewordedIsTheSameAndKeepsItsDeadline() {
        Merge merge = merged("§二 医疗质量\n4|开展病历书写质量专项检查工作。|质管办|医务科|全年");
        Task old = task(stored, "开展病历书写专项检查。");
        Task now = task(merge.after(), "开展病历书写质量专项检查工作。");
        assertThat(now.id()).isEqualTo(old.id());
        assertThat(now.deadlines()).isEqualTo(old.deadlines());
    }

    @Test
    void ofTwoDeadlinesOfTheSameWordsEachKeepsItsOwnId() {
        Deadline wards = yearly("新增3个亚专科");
        Deadline centres = yearly("建成五大中心");
        Task old = withDeadlines(List.of(wards, centres));
        Task now = withDeadlines(List.of(yearly("建成五大中心"), yearly("新增3个亚专科")));

        assertThat(MergedTask.of(old, now).deadlines()).containsExactly(centres, wards);
        assertThat(MergedTask.of(old, withDeadlines(List.of(yearly("建成五大中心")))).deadlines()).containsExactly(centres);
        assertThat(MergedTask.of(old, withDeadlines(List.of(yearly("改了说法")))).deadlines())
                .extracting(Deadline::id)
                .containsExactly(wards.id());
    }

    private static Deadline yearly(String what) {
        return new Deadline(DeadlineId.fresh(), "年内", null, LocalDate.of(2024, 12, 31), false, what);
    }

    private static Task withDeadlines(List<Deadline> deadlines) {
        return new Task(TaskId.fresh(), "6", "推进学科建设", "推进学科建设", List.of(), deadlines, List.of(), List.of());
    }

    @Test
    void anotherTaskUnderTheSameNumberIsNotTheSame() {
        Merge merge = merged("§二 医疗质量\n4|建设日间手术中心。|医务科||全年");
        assertThat(merge.after().tasks().map(Task::text)).contains("开展病历书写专项检查。", "建设日间手术中心。");
        assertThat(merge.gone()).extracting(Task::text).contains("开展病历书写专项检查。");
    }

    @Test
    void whatIsGoneStaysWhereItStoodUnlessItIsToGo() {
        String without = """
                §一 党的建设
                1|巩固主题教育成果，完善学习制度。|党办||全年
                3|开展廉政教育。|纪检办||全年
                """;
        assertThat(merged(without).after().tasks().map(Task::text)).containsExactly(
                "巩固主题教育成果，完善学习制度。", "完成支部换届选举工作。", "开展廉政教育。", "推进单病种质量管理与控制。", "开展病历书写专项检查。");
        Set<TaskId> gone = merged(without).gone().stream().map(Task::id).collect(Collectors.toSet());
        Plan rest = Merge.of(stored, plan(without), gone).after();
        assertThat(rest.tasks().map(Task::text)).containsExactly("巩固主题教育成果，完善学习制度。", "开展廉政教育。");
        assertThat(rest.sections()).hasSize(1);
    }

    @Test
    void aNameThatAPersonChoseStays() {
        Task old = task(stored, "完成支部换届选举工作。");
        var chosen = new Task(
                old.id(), old.number(), old.text(), "换届", old.assignments(), old.deadlines(), old.indicators(), List.of());
        Plan named = stored.withSections(stored.sections().stream()
                .map(section -> section.withTasks(section.tasks().stream()
                        .map(task -> task.equals(old) ? chosen : task)
                        .toList()))
                .toList());
        assertThat(task(Merge.of(named, plan(STORED), Set.of()).after(), old.text()).shortName()).isEqualTo("换届");
    }

    @Test
    void aPreviewTellsWhatWouldHappen() {
        Review review = Review.of(
                Drafts.of("""
                        §一 党的建设
                        1|巩固主题教育成果，完善学习制度。|党办||全年
                        5|完成支部换届选举工作。|党办|组织科|上半年
                        6|开展廉政教育。|纪检办||全年
                        """),
                departments(stored));
        MergePreview preview = MergePreview.of(stored, AcceptedReview.of(review, review.content().known(), stored.heading()));
        List<ReviewTask> tasks = review.tasks().toList();
        assertThat(preview.unchanged()).containsExactly(tasks.get(0).key());
        assertThat(preview.changed()).singleElement().satisfies(changed -> {
            assertThat(changed.key()).isEqualTo(tasks.get(1).key());
            assertThat(changed.aspects())
                    .containsExactlyInAnyOrder(MergePreview.Aspect.NUMBER, MergePreview.Aspect.DEPARTMENTS);
        });
        assertThat(preview.added()).containsExactly(tasks.get(2).key());
        assertThat(preview.gone()).hasSize(2);
    }

    private Merge merged(String lines) {
        return Merge.of(stored, plan(lines), Set.of());
    }

    private static Plan plan(String lines) {
        var heading = new Heading("重点工作", null, 2024, null, null);
        return AcceptedReview.of(Review.of(Drafts.of(lines), new Departments(List.of())), new Departments(List.of()), heading).plan();
    }

    private static Departments departments(Plan plan) {
        return new Departments(plan.tasks()
                .flatMap(task -> task.assignments().stream())
                .map(assignment -> assignment.department())
                .distinct()
                .toList());
    }

    private static Task task(Plan plan, String text) {
        return plan.tasks().filter(task -> task.text().equals(text)).findFirst().orElseThrow();
    }

    private static TaskId id(Plan plan, String text) {
        return task(plan, text).id();
    }

    /** The same plan as another paper would tell it, every id new. */
    private static Plan renamed(Plan plan) {
        return new Plan(
                PlanId.fresh(),
                plan.heading(),
                indicators(plan.indicators()),
                plan.sections().stream()
                        .map(section -> new Section(
                                SectionId.fresh(),
                                section.number(),
                                section.title(),
                                section.tasks().stream().map(MergeTest::renamed).toList()))
                        .toList());
    }

    private static Task renamed(Task task) {
        List<Deadline> deadlines = task.deadlines().stream()
                .map(each -> new Deadline(
                        DeadlineId.fresh(), each.phrase(), each.start(), each.end(), each.guessed(), each.what()))
                .toList();
        return new Task(
                TaskId.fresh(), task.number(), task.text(), task.shortName(), task.assignments(), deadlines,
                indicators(task.indicators()), task.recurrences());
    }

    private static List<Indicator> indicators(List<Indicator> all) {
        return all.stream()
                .map(each -> new Indicator(IndicatorId.fresh(), each.name(), each.target(), each.text()))
                .toList();
    }
}
