package org.duban.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Task;
import org.duban.domain.progress.PlanProgress;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.progress.TrafficLight;
import org.junit.jupiter.api.Test;

class BracketTest {

    private final Task task = Given.task(
            "1", "完善考核", Given.period("上半年", "2024-01-01", "2024-06-30"), Given.bound("年底前", "2024-12-31"));
    private final Plan plan = Given.plan(Given.section("一", task, Given.task("2", "推进清廉医院建设")));
    private final PlanProgress facts = new PlanProgress(Map.of(task.id(), TaskProgress.NONE.withPercent(50)));

    @Test
    void aSectionShowsTheMeanOfItsTasksOverTheYear() {
        Seen seen = row(0, Given.year());
        assertThat(seen.filled(Ink.REST).getFirst().width()).isEqualTo(365);
        assertThat(seen.filled(Ink.SECTION_DONE).getFirst().width()).isEqualTo(91.5);
    }

    @Test
    void aTaskWithSeveralDeadlinesShowsItsPercent() {
        assertThat(row(1, Given.year()).filled(Ink.TASK_DONE).getFirst().width()).isEqualTo(183);
    }

    @Test
    void aTaskSaysItsLightAndPercentAtTheRightEndOfItsBracket() {
        Seen seen = row(1, Given.year());
        assertThat(seen.words()).containsExactly("50%");
        assertThat(seen.words("50%").x() + seen.words("50%").width()).isEqualTo(365 - 8);
        assertThat(seen.only(Mark.Sign.class).light()).isEqualTo(TrafficLight.OVERDUE);
        assertThat(seen.overlapping()).isEmpty();
    }

    @Test
    void aSectionSaysItsPercentOnly() {
        Seen seen = row(0, Given.year());
        assertThat(seen.words()).containsExactly("25%");
        assertThat(seen.all(Mark.Sign.class)).isEmpty();
    }

    @Test
    void aBracketTooShortForWordsHasNone() {
        assertThat(row(1, Given.days("2024-12-20", "2025-06-30", 40)).words()).isEmpty();
    }

    @Test
    void itReachesAsFarAsTheDeadlinesDo() {
        Task longer = Given.task(
                "3", "建设新院区", Given.bound("年底前", "2024-12-31"), Given.bound("2025年3月底前", "2025-03-31"));
        Plan beyond = Given.plan(Given.section("一", longer));
        List<TimelineRow> rows = Given.rows(beyond, PlanProgress.NONE);
        TimelineLayout layout = Given.layout(Given.days("2024-01-01", "2025-12-31", 731));
        assertThat(rows.subList(0, 2)).allSatisfy(row ->
                assertThat(new Seen(layout.row(row)).filled(Ink.REST).getFirst().width()).isEqualTo(366 + 90 - 1));
    }

    @Test
    void theWindowCutsIt() {
        Seen seen = row(1, Given.days("2024-06-01", "2025-01-31", 245));
        assertThat(seen.filled(Ink.REST).getFirst().width()).isEqualTo(213);
        assertThat(seen.filled(Ink.TASK_DONE).getFirst().width()).isEqualTo(183 - 152);
    }

    @Test
    void inAnotherYearThereIsNothing() {
        assertThat(row(0, Given.days("2025-01-01", "2025-01-31", 245)).marks()).isEmpty();
        assertThat(Given.layout(Given.days("2025-01-01", "2025-01-31", 245)).extent(Given.rows(plan, facts).getFirst()))
                .isEmpty();
    }

    @Test
    void aSliverOfItStaysInTheWindow() {
        var scale = new TimeScale(Zoom.QUARTER, LocalDate.of(2024, 12, 19).toEpochDay() + 0.81, 20.0 / 122, 20);
        assertThat(row(0, scale).outside(scale.width())).isEmpty();
    }

    private Seen row(int index, TimeScale scale) {
        return new Seen(Given.layout(scale).row(Given.rows(plan, facts).get(index)));
    }
}
