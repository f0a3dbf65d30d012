package org.duban.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.domain.progress.Given.judged;
import static org.duban.domain.progress.Given.period;
import static org.duban.domain.progress.Given.task;
import static org.duban.domain.progress.Given.until;
import static org.duban.domain.progress.TaskProgress.NONE;

import java.time.LocalDate;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "2024-10-31, 2024-09-30, ON_TRACK, 31",
        "2024-10-31, 2024-10-01, AT_RISK,  30",
        "2024-10-31, 2024-10-02, AT_RISK,  29",
        "2024-10-31, 2024-10-30, AT_RISK,   1",
        "2024-10-31, 2024-10-31, AT_RISK,   0",
        "2024-10-31, 2024-11-01, OVERDUE,  -1",
        "2024-10-31, 2024-11-02, OVERDUE,  -2",
        // a leap day stands between
        "2024-03-01, 2024-01-30, ON_TRACK, 31",
        "2024-03-01, 2024-01-31, AT_RISK,  30",
        "2024-02-29, 2024-02-29, AT_RISK,   0",
        "2024-02-29, 2024-03-01, OVERDUE,  -1",
        // the end of a year
        "2024-12-31, 2024-11-30, ON_TRACK, 31",
        "2024-12-31, 2024-12-01, AT_RISK,  30",
        "2024-12-31, 2024-12-31, AT_RISK,   0",
        "2024-12-31, 2025-01-01, OVERDUE,  -1",
        // a deadline in the next year
        "2025-01-15, 2024-12-15, ON_TRACK, 31",
        "2025-01-15, 2024-12-16, AT_RISK,  30",
        "2025-01-15, 2025-01-16, OVERDUE,  -1",
        // one that was over before its year began
        "2023-12-31, 2024-01-01, OVERDUE,  -1",
    })
    void aDeadlineIsMetOnItsLastDayAndWarnsThirtyDaysBefore(String end, String today, TrafficLight light, long left) {
        Deadline deadline = until(end);
        TaskJudgement judged = judged(task(deadline), NONE, today);

        Reason reason = switch (light) {
            case OVERDUE -> new Reason.Late(deadline, -left);
            case AT_RISK -> new Reason.DueSoon(deadline, left);
            default -> new Reason.Ahead(deadline, left);
        };
        assertThat(judged.light()).isEqualTo(light);
        assertThat(judged.reasons()).containsExactly(reason);
        assertThat(judged.next()).isEqualTo(new DeadlineJudgement(deadline, light, reason, null));
    }

    @ParameterizedTest
    @CsvSource({"7, 2024-10-23, ON_TRACK", "7, 2024-10-24, AT_RISK", "0, 2024-10-30, ON_TRACK", "0, 2024-10-31, AT_RISK"})
    void howEarlyIsAChoice(int days, String today, TrafficLight light) {
        var policy = new LightPolicy(new LightLimits(days, 30), 2024, LocalDate.parse(today));

        assertThat(policy.judge(task(until("2024-10-31")), NONE).light()).isEqualTo(light);
    }

    /** At the end of 1 July half of the 366 days of 2024 are over. */
    @ParameterizedTest
    @CsvSource({
        "2024-06-30, 21, ON_TRACK", "2024-06-30, 20, ON_TRACK", "2024-06-30, 19, AT_RISK",
        "2024-07-01, 21, ON_TRACK", "2024-07-01, 20, AT_RISK", "2024-07-02, 20, AT_RISK", "2024-07-02, 21, ON_TRACK",
        "2024-01-01, 0,  ON_TRACK", "2024-07-02, 100, ON_TRACK", "2024-07-02, , ON_TRACK",
    })
    void thirtyPointsBehindTheShareOfTimeWarn(String today, @Nullable Integer percent, TrafficLight light) {
        TaskJudgement judged = judged(task(), NONE.withPercent(percent), today);

        assertThat(judged.light()).isEqualTo(light);
        assertThat(judged.percent()).isEqualTo(percent);
    }

    @Test
    void theShareOfTimeIsThatOfTheTasksOwnDays() {
        Task task = task(period("2024-07-01", "2024-07-31"), period("2024-09-01", "2024-10-08"));

        assertThat(judged(task, NONE.withPercent(0), "2024-07-30").reasons()).contains(new Reason.Behind(0, 30));
        assertThat(judged(task, NONE.withPercent(0), "2024-07-29").reasons())
                .noneMatch(Reason.Behind.class::isInstance);
    }

    @Test
    void aTaskThatEndsNextYearHasUntilThen() {
        Task task = task(until("2025-12-31"));

        assertThat(judged(task, NONE.withPercent(21), "2024-12-31").light()).isEqualTo(TrafficLight.ON_TRACK);
        assertThat(judged(task, NONE.withPercent(20), "2024-12-31").reasons()).containsExactly(new Reason.Behind(20, 50));
    }

    @Test
    void aTaskWithoutDeadlinesHasTheWholeYear() {
        Task task = task();
        TaskJudgement judged = judged(task, NONE, "2024-10-10");

        assertThat(judged.isWholeYear()).isTrue();
        assertThat(judged.deadlines()).singleElement().satisfies(each -> {
            assertThat(each.deadline().phrase()).isEqualTo("全年");
            assertThat(each.deadline().start()).isEqualTo("2024-01-01");
            assertThat(each.deadline().end()).isEqualTo("2024-12-31");
            assertThat(each.deadline().guessed()).isTrue();
        });
        assertThat(judged(task, NONE, "2024-12-01").light()).isEqualTo(TrafficLight.AT_RISK);
        assertThat(judged(task, NONE, "2025-01-01").light()).isEqualTo(TrafficLight.OVERDUE);
    }

    @Test
    void theWholeYearOfATaskCanBeCompletedAndOfNoOther() {
        Task task = task();
        Deadline year = judged(task, NONE, "2024-10-10").next().deadline();
        TaskProgress completed = NONE.withCompleted(year.id(), LocalDate.of(2024, 10, 9));

        assertThat(judged(task, completed, "2024-10-10").light()).isEqualTo(TrafficLight.DONE);
        assertThat(judged(task(), completed, "2024-10-10").light()).isEqualTo(TrafficLight.ON_TRACK);
    }

    @Test
    void ofSeveralDeadlinesTheWorstOpenOneDecides() {
        Deadline late = until("2024-09-30");
        Deadline soon = until("2024-10-20");
        Deadline ahead = until("2024-12-31");
        Task task = task(ahead, soon, late);

        TaskJudgement all = judged(task, NONE, "2024-10-10");
        assertThat(all.light()).isEqualTo(TrafficLight.OVERDUE);
        assertThat(all.reasons()).containsExactly(new Reason.Late(late, 10), new Reason.DueSoon(soon, 10));
        assertThat(all.next().deadline()).isEqualTo(late);
        assertThat(all.deadlines()).extracting(DeadlineJudgement::deadline).containsExactly(ahead, soon, late);

        TaskProgress facts = NONE.withCompleted(late.id(), LocalDate.of(2024, 10, 8));
        TaskJudgement rest = judged(task, facts, "2024-10-10");
        assertThat(rest.light()).isEqualTo(TrafficLight.AT_RISK);
        assertThat(rest.next().deadline()).isEqualTo(soon);

        TaskJudgement last = judged(task, facts.withCompleted(soon.id(), LocalDate.of(2024, 10, 9)), "2024-10-10");
        assertThat(last.light()).isEqualTo(TrafficLight.ON_TRACK);
        assertThat(last.reasons()).containsExactly(new Reason.SomeCompleted(2, 3), new Reason.Ahead(ahead, 82));
    }

    @ParameterizedTest
    @CsvSource({"2024-10-01, 0", "2024-10-30, 0", "2024-10-31, 0", "2024-11-01, 1", "2025-01-01, 62"})
    void aCompletedDeadlineSaysHowLateItWas(String on, long late) {
        Deadline deadline = until("2024-10-31");
        TaskProgress facts = NONE.withPercent(40).withCompleted(deadline.id(), LocalDate.parse(on));
        TaskJudgement judged = judged(task(deadline), facts, "2025-06-01");

        assertThat(judged.light()).isEqualTo(TrafficLight.DONE);
        assertThat(judged.percent()).isEqualTo(100);
        assertThat(judged.reasons()).containsExactly(new Reason.Completed(LocalDate.parse(on), late));
        assertThat(judged.next().isOpen()).isFalse();
    }

    @Test
    void ofCompletedDeadlinesTheLatestSpeaks() {
        Deadline first = until("2024-03-31");
        Deadline second = until("2024-06-30");
        Task task = task(first, second);
        TaskProgress inTime = NONE.withCompleted(first.id(), LocalDate.of(2024, 3, 1))
                .withCompleted(second.id(), LocalDate.of(2024, 6, 26));

        assertThat(judged(task, inTime, "2024-07-01").reasons())
                .containsExactly(new Reason.Completed(LocalDate.of(2024, 6, 26), 0), new Reason.SomeCompleted(2, 2));
        assertThat(judged(task, inTime.withCompleted(first.id(), LocalDate.of(2024, 4, 2)), "2024-07-01").reasons())
                .startsWith(new Reason.Completed(LocalDate.of(2024, 4, 2), 2));
    }

    @Test
    void reportedDoneEndsWhatIsOpenAndTellsNoDay() {
        Deadline first = until("2024-03-31");
        Deadline second = until("2024-06-30");
        TaskProgress facts = NONE.with(TaskState.DONE).withCompleted(first.id(), LocalDate.of(2024, 3, 31));
        TaskJudgement judged = judged(task(first, second), facts, "2024-10-10");

        assertThat(judged.light()).isEqualTo(TrafficLight.DONE);
        assertThat(judged.percent()).isEqualTo(100);
        assertThat(judged.reasons()).containsExactly(new Reason.ReportedDone(), new Reason.SomeCompleted(2, 2));
        assertThat(judged.deadlines()).extracting(DeadlineJudgement::completedOn)
                .containsExactly(LocalDate.of(2024, 3, 31), null);
    }

    @Test
    void whatIsOnHoldIsNeitherLateNorDone() {
        Deadline deadline = until("2024-06-30");
        TaskProgress held = NONE.with(TaskState.ON_HOLD).withPercent(20);
        TaskJudgement judged = judged(task(deadline), held, "2024-10-10");

        assertThat(judged.light()).isEqualTo(TrafficLight.ON_HOLD);
        assertThat(judged.reasons()).containsExactly(new Reason.Held());
        assertThat(judged.percent()).isEqualTo(20);
        assertThat(judged(task(deadline), held.withCompleted(deadline.id(), LocalDate.of(2024, 6, 30)), "2024-10-10").light())
                .isEqualTo(TrafficLight.DONE);
    }

    @Test
    void aPlanOfLastYearIsJudgedByItsOwnYear() {
        var policy = new LightPolicy(LightLimits.STANDARD, 2023, LocalDate.of(2024, 1, 10));
        Task task = task();
        Deadline year = policy.judge(task, NONE).next().deadline();

        assertThat(policy.judge(task, NONE).reasons()).containsExactly(new Reason.Late(year, 10));
        assertThat(policy.judge(task, NONE.withPercent(70)).reasons()).containsExactly(new Reason.Late(year, 10));
    }
}
