package org.duban.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Role;
import org.duban.domain.plan.Task;
import org.duban.domain.progress.PlanProgress;
import org.junit.jupiter.api.Test;

class TreeCellsTest {

    private static final double WIDTH = 344;

    private final Task several = Given.task(
            "6", "推进亚专科建设", Given.period("上半年", "2024-01-01", "2024-06-30"), Given.bound("2025年底前", "2025-12-31"));

    @Test
    void aSectionHasAChevronAndItsNumberedTitle() {
        Seen seen = cells(0, several);
        assertThat(seen.words()).containsExactly("一、提升医疗服务能力");
        assertThat(seen.only(Mark.Chevron.class).open()).isTrue();
    }

    @Test
    void aTaskHasItsNumberItsNameAndWhoLeads() {
        Seen seen = cells(1, several);
        assertThat(seen.words()).containsExactlyInAnyOrder("6", "推进亚专科建设", "医务科");
        assertThat(seen.words("6").x() + seen.words("6").width()).isEqualTo(68);
        assertThat(seen.words("医务科").x() + seen.words("医务科").width()).isEqualTo(WIDTH - 8);
    }

    @Test
    void onlyATaskWithSeveralDeadlinesHasAChevron() {
        assertThat(cells(1, several).all(Mark.Chevron.class)).hasSize(1);
        assertThat(cells(1, Given.task("7", "推进亚专科建设")).all(Mark.Chevron.class)).isEmpty();
    }

    @Test
    void aDeadlineHasWhatIsToBeDoneAndItsDay() {
        assertThat(cells(2, several).words()).containsExactlyInAnyOrder("通过国际认证", "06-30");
    }

    @Test
    void aDayOfAnotherYearSaysWhichOne() {
        assertThat(cells(3, several).words()).contains("2025-12-31");
    }

    @Test
    void severalLeadingDepartmentsAreNamedWhereTheTaskLeavesRoom() {
        assertThat(cells(1, led("医务科", "护理部", "院感办")).words()).contains("医务科、护理部、院感办");
    }

    @Test
    void elseTheyAreTheFirstAndHowManyMore() {
        assertThat(cells(1, longer(led("医务科", "护理部", "院感办"))).words()).contains("医务科 +2");
    }

    @Test
    void aLongNameOfADepartmentIsShortenedBeforeTheirCount() {
        assertThat(cells(1, longer(led("江城市第一人民医院医学装备管理科", "护理部"))).words()).contains("江城市… +1");
    }

    @Test
    void nothingLiesOverAnythingElse() {
        Task wide = new Task(
                several.id(), "六（二十二）", several.text(), "推进亚专科和学科中心化建设并完善绩效管理方案与配套制度",
                led("江城市第一人民医院医学装备管理科", "护理部").assignments(), several.deadlines(), List.of(), List.of());
        assertThat(cells(1, wide).overlapping()).isEmpty();
        assertThat(cells(1, wide).outside(WIDTH)).isEmpty();
    }

    @Test
    void theHeadNamesBothColumns() {
        assertThat(new Seen(Given.layout(Given.year()).treeHeader(WIDTH)).words()).containsExactly("任务", "牵头");
    }

    private static Task led(String... departments) {
        Task task = Given.task("1", "推进亚专科建设", Given.bound("年底前", "2024-12-31"));
        return task.withAssignments(Stream.of(departments)
                .map(name -> new Assignment(Department.named(name), Role.LEAD))
                .toList());
    }

    private static Seen cells(int row, Task task) {
        Plan plan = Given.plan(Given.section("一", task));
        return new Seen(Given.layout(Given.year()).tree(Given.rows(plan, PlanProgress.NONE).get(row), WIDTH));
    }

    private static Task longer(Task task) {
        return new Task(
                task.id(), task.number(), task.text(), "推进亚专科和学科中心化建设并完善绩效管理方案与配套制度",
                task.assignments(), task.deadlines(), List.of(), List.of());
    }
}
