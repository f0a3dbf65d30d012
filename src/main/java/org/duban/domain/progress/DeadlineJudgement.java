package org.duban.domain.progress;

import java.time.LocalDate;
import org.duban.domain.plan.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * How a deadline stands on a day.
 *
 * @param completedOn null while it is open, or where only the task as a whole was reported as done
 */
public record DeadlineJudgement(
        Deadline deadline, TrafficLight light, Reason reason, @Nullable LocalDate completedOn) {

    /** Whether it is still to be met: neither completed nor held. */
    public boolean isOpen() {
        return light.compareTo(TrafficLight.DONE) < 0;
    }
}
