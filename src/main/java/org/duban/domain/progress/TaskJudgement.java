package org.duban.domain.progress;

import java.util.List;
import java.util.Optional;
import org.duban.domain.plan.Task;
import org.jspecify.annotations.Nullable;

/**
 * How a task stands on a day.
 *
 * @param light     the worst of its open deadlines and of its own targets
 * @param reasons   why, the decisive one first; never empty
 * @param deadlines each of its deadlines in the order of the task; where it names none the whole year, as 推定
 * @param percent   as accepted, 100 once it is done; null while nobody has said
 */
public record TaskJudgement(
        Task task,
        TrafficLight light,
        List<Reason> reasons,
        List<DeadlineJudgement> deadlines,
        @Nullable Integer percent) {

    public TaskJudgement {
        reasons = List.copyOf(reasons);
        deadlines = List.copyOf(deadlines);
    }

    /** Whether the plan names no deadline for it, so that it is seen as a task of the whole year. */
    public boolean isWholeYear() {
        return task.deadlines().isEmpty();
    }

    /** The deadline to look at: the first open one by its day, else the last one. */
    public DeadlineJudgement next() {
        return open().orElseGet(() -> deadlines.stream().max(LightPolicy.BY_DAY).orElseThrow());
    }

    private Optional<DeadlineJudgement> open() {
        return deadlines.stream().filter(DeadlineJudgement::isOpen).min(LightPolicy.BY_DAY);
    }
}
