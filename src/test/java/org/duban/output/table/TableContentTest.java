package org.duban.output.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.duban.domain.draft.DraftDeadline;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Recurrence;
import org.duban.domain.plan.Task;
import org.duban.output.Plans;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableContentTest {

    private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);
    private static final LocalDate DECEMBER = LocalDate.of(2024, 12, 31);
    private static final Deadline FIRST_HALF = Plans.deadline("上半年", LocalDate.of(2024, 1, 1), JUNE);
    private static final Deadline YEAR_END = Plans.deadline("年底前", null, DECEMBER);

    @Test
    void headsThePaperWithTitleKindAndIssue() {
        TableContent content = content(Plans.task("1", "抓好整改"));

        assertThat(content.title()).isEqualTo("江城市第一人民医院2024年重点工作");
        assertThat(content.kind()).isEqualTo("任务分解表");
        assertThat(content.note()).isEqualTo("（江一院〔2024〕36号，2024年3月25日印发）");
    }

    @Test
    void namesTheYearThatTheTitleLeavesOut() {
        assertThat(headed("医院工作要点", null, null).kind()).isEqualTo("2024年任务分解表");
    }

    @Test
    void saysOfTheIssueWhatIsKnown() {
        assertThat(headed("医院工作要点", null, null).note()).isNull();
        assertThat(headed("医院工作要点", "院办〔2024〕8号", null).note()).isEqualTo("（院办〔2024〕8号）");
        assertThat(headed("医院工作要点", null, JUNE).note()).isEqualTo("（2024年6月30日印发）");
    }

    @Test
    void writesASectionsNumberBeforeItsTitle() {
        Plan plan = Plans.plan(
                Plans.section("一", "坚持党建引领", Plans.task("1", "抓好整改")),
                Plans.section(null, "强化管理", Plans.task("2", "控制成本")));

        assertThat(TableContent.of(plan, StatedDeadlines.NONE).sections())
                .extracting(PrintedSection::words)
                .containsExactly("一、坚持党建引领", "强化管理");
    }

    @Test
    void leavesOutSectionsWithoutTasks() {
        Plan plan = Plans.plan(Plans.section("一", "空"), Plans.section("二", "强化管理", Plans.task("1", "控制成本")));

        TableContent content = TableContent.of(plan, StatedDeadlines.NONE);

        assertThat(content.sections()).extracting(PrintedSection::words).containsExactly("二、强化管理");
        assertThat(content.size()).isOne();
    }

    @Test
    void hasADeadlineColumnOnlyWhereSomethingStandsInIt() {
        assertThat(content(Plans.task("1", "抓好整改")).columns()).doesNotContain(Column.DEADLINES).hasSize(5);
        assertThat(content(due("抓好整改", YEAR_END)).columns()).contains(Column.DEADLINES);
    }

    @Test
    void printsTheDeadlinesThatTheTextDoesNotState() {
        StatedDeadlines stated = (text, year) -> List.of(new DraftDeadline("上半年", null, JUNE, false, null, List.of()));

        assertThat(deadlines(due("上半年完成整改", FIRST_HALF, YEAR_END), stated)).containsExactly("年底前");
        assertThat(deadlines(due("上半年完成整改", FIRST_HALF, FIRST_HALF), stated)).containsExactly("上半年");
        assertThat(deadlines(due("上半年完成整改", FIRST_HALF), stated)).isEmpty();
    }

    @Test
    void printsNoWordsTwiceWhateverDayAPersonGaveThem() {
        StatedDeadlines stated = (text, year) -> List.of(new DraftDeadline("年底前", null, JUNE, false, null, List.of()));

        assertThat(deadlines(due("年底前完成", YEAR_END), stated)).isEmpty();
    }

    @Test
    void asksForTheWordsOfThePlansYear() {
        StatedDeadlines stated = (text, year) -> {
            assertThat(text).isEqualTo("年底前完成");
            assertThat(year).isEqualTo(2024);
            return List.of();
        };

        assertThat(deadlines(due("年底前完成", YEAR_END), stated)).hasSize(1);
    }

    @Test
    void printsTheFrequenciesThatTheTextDoesNotState() {
        Task plain = due("每月开展质控检查");
        var monthly = new Recurrence("每月", 1, 1, Recurrence.Cycle.MONTH);
        var quarterly = new Recurrence("每季度", 1, 1, Recurrence.Cycle.QUARTER);
        var task = new Task(
                plain.id(), "1", plain.text(), plain.shortName(), List.of(), List.of(), List.of(),
                List.of(monthly, quarterly));

        assertThat(deadlines(task, StatedDeadlines.NONE)).containsExactly("每季度");
        assertThat(content(task).columns()).contains(Column.DEADLINES);
    }

    private static Task due(String text, Deadline... deadlines) {
        return Plans.task("1", text, List.of(), List.of(), deadlines);
    }

    private static List<String> deadlines(Task task, StatedDeadlines stated) {
        Plan plan = Plans.plan(Plans.section("一", "坚持党建引领", task));
        return TableContent.of(plan, stated).sections().getFirst().tasks().getFirst().deadlines();
    }

    private static TableContent content(Task task) {
        return TableContent.of(Plans.plan(Plans.section("一", "坚持党建引领", task)), StatedDeadlines.NONE);
    }

    private static TableContent headed(String title, @Nullable String number, @Nullable LocalDate issued) {
        var heading = new Heading(title, null, 2024, number, issued);
        return TableContent.of(new Plan(PlanId.fresh(), heading, List.of(), List.of()), StatedDeadlines.NONE);
    }
}
