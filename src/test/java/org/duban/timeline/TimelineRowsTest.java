package org.duban.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.Task;
import org.duban.domain.progress.PlanProgress;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.progress.TaskState;
import org.junit.jupiter.api.Test;

class TimelineRowsTest {

    private static final TaskProgress DONE = TaskProgress.NONE.with(TaskState.DONE);

    private final Deadline late = Given.bound("年底前", "2024-12-31");
    private final Deadline early = Given.period("上半年", "2024-01-01", "2024-06-30");
    private final Task single = Given.task("1", "6月底前完成评审", Given.bound("6月底前", "2024-06-30"));
    private final Task several = Given.task("2", "完善考核", late, early);
    private final Task yearly = Given.task("3", "常态推进");
    private final Section first = Given.section("一", single);
    private final Section second = Given.section("二", several, yearly);
    private final Plan plan = Given.plan(first, second);

    @Test
    void theyFollowTheTreeAndDeadlinesFollowTheirDays() {
        assertThat(names(Given.rows(plan, PlanProgress.NONE)))
                .containsExactly("一", "1", "二", "2", "上半年", "年底前", "3");
    }

    @Test
    void whatIsClosedHidesWhatIsBelow() {
        TimelineRow.Id closed = new TimelineRow.Id.OfTask(several.id());
        assertThat(names(rows(PlanProgress.NONE, id -> !id.equals(closed), true)))
                .containsExactly("一", "1", "二", "2", "3");
        assertThat(names(rows(PlanProgress.NONE, id -> false, true))).containsExactly("一", "二");
    }

    @Test
    void withoutCompletedOnesSectionsLeftEmptyGoToo() {
        var facts = new PlanProgress(Map.of(
                single.id(), DONE, several.id(), TaskProgress.NONE.withCompleted(early.id(), Given.TODAY)));
        assertThat(names(rows(facts, id -> true, false))).containsExactly("二", "2", "年底前", "3");
    }

    @Test
    void aSectionWithoutTasksIsShown() {
        var empty = Given.section("三");
        var rows = TimelineRows.of(
                List.of(empty), Given.judged(Given.plan(empty), PlanProgress.NONE), id -> true, false);
        assertThat(names(rows)).containsExactly("三");
    }

    @Test
    void aSectionCountsItsCompletedTasksThoughTheyAreHidden() {
        var facts = new PlanProgress(Map.of(several.id(), DONE));
        var section = (TimelineRow.OfSection) rows(facts, id -> true, false).get(2);
        assertThat(section.rollup().percent()).isEqualTo(50);
    }

    @Test
    void eachSaysWhatIsToBeDone() {
        List<TimelineRow> rows = Given.rows(plan, PlanProgress.NONE);
        assertThat(((TimelineRow.OfTask) rows.get(1)).what()).isEqualTo("完成评审");
        assertThat(((TimelineRow.OfTask) rows.get(3)).what()).isEmpty();
        assertThat(((TimelineRow.OfDeadline) rows.get(4)).what()).isEqualTo("通过国际认证");
        assertThat(((TimelineRow.OfDeadline) rows.get(5)).what()).isEqualTo("完善考核");
    }

    private List<TimelineRow> rows(PlanProgress facts, Predicate<TimelineRow.Id> open, boolean showDone) {
        return TimelineRows.of(plan.sections(), Given.judged(plan, facts), open, showDone);
    }

    private static List<String> names(List<TimelineRow> rows) {
        return rows.stream().map(TimelineRowsTest::name).toList();
    }

    private static String name(TimelineRow row) {
        return switch (row) {
            case TimelineRow.OfSection section -> String.valueOf(section.section().number());
            case TimelineRow.OfTask task -> String.valueOf(task.task().task().number());
            case TimelineRow.OfDeadline deadline -> deadline.deadline().deadline().phrase();
        };
    }
}
