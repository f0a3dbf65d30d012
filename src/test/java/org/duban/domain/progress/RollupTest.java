package org.duban.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.domain.progress.Given.judged;
import static org.duban.domain.progress.Given.task;
import static org.duban.domain.progress.Given.until;
import static org.duban.domain.progress.TaskProgress.NONE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.domain.plan.Deadline;
import org.junit.jupiter.api.Test;

class RollupTest {

    @Test
    void lightsAreCountedByTaskAndDeadlinesOneByOne() {
        Deadline late = until("2024-09-30");
        Deadline done = until("2024-06-30");
        var tasks = List.of(
                judged(task(late, until("2024-10-01"), until("2024-10-20")), NONE.withPercent(40), "2024-10-10"),
                judged(task(done), NONE.withCompleted(done.id(), LocalDate.of(2024, 6, 28)), "2024-10-10"),
                judged(task(until("2024-10-31")), NONE.with(TaskState.ON_HOLD), "2024-10-10"),
                judged(task(), NONE.withPercent(75), "2024-10-10"));

        Map<TrafficLight, Integer> lights = Map.of(
                TrafficLight.OVERDUE, 1, TrafficLight.DONE, 1, TrafficLight.ON_HOLD, 1, TrafficLight.ON_TRACK, 1);
        assertThat(Rollup.of(tasks)).isEqualTo(new Rollup(lights, 54, 5, 2, 1, 1));
        assertThat(Rollup.of(tasks).tasks()).isEqualTo(4);
        assertThat(Rollup.of(tasks).count(TrafficLight.AT_RISK)).isZero();
    }

    @Test
    void nothingIsNothing() {
        assertThat(Rollup.of(List.of())).isEqualTo(new Rollup(Map.of(), null, 0, 0, 0, 0));
    }

    @Test
    void theWholeYearIsNoDeadlineOfThePlan() {
        assertThat(Rollup.of(List.of(judged(task(), NONE, "2025-01-10")))).isEqualTo(
                new Rollup(Map.of(TrafficLight.OVERDUE, 1), null, 0, 0, 0, 1));
    }
}
