package org.duban.domain.progress;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.Indicator;
import org.duban.domain.plan.IndicatorId;
import org.jspecify.annotations.Nullable;

/**
 * The facts known about one task.
 *
 * @param percent   完成比例, 0 to 100, as the office accepted it; null while nobody has said
 * @param completed the day on which each completed deadline was met, whether in time or not
 * @param actuals   the latest value of each indicator of the task that has one
 */
public record TaskProgress(
        TaskState state,
        @Nullable Integer percent,
        Map<DeadlineId, LocalDate> completed,
        Map<IndicatorId, Actual> actuals) {

    /** Nothing is known yet. */
    public static final TaskProgress NONE = new TaskProgress(TaskState.NOT_STARTED, null, Map.of(), Map.of());

    public TaskProgress {
        if (percent != null && (percent < 0 || percent > 100)) {
            throw new IllegalArgumentException("a percent is from 0 to 100");
        }
        completed = Map.copyOf(completed);
        actuals = Map.copyOf(actuals);
    }

    /** The day on which the deadline was met; empty while it is open. */
    public Optional<LocalDate> completedOn(Deadline deadline) {
        return Optional.ofNullable(completed.get(deadline.id()));
    }

    /** The latest value of the indicator, if there is one. */
    public Optional<Actual> actual(Indicator indicator) {
        return Optional.ofNullable(actuals.get(indicator.id()));
    }

    /** The same in another state. */
    public TaskProgress with(TaskState other) {
        return new TaskProgress(other, percent, completed, actuals);
    }

    /** The same with another percent, 0 to 100, null for unknown. */
    public TaskProgress withPercent(@Nullable Integer other) {
        return new TaskProgress(state, other, completed, actuals);
    }

    /** The same with the deadline met on that day, or open again where the day is null. */
    public TaskProgress withCompleted(DeadlineId deadline, @Nullable LocalDate on) {
        return new TaskProgress(state, percent, put(completed, deadline, on), actuals);
    }

    /** The same with the latest value of an indicator, or without one where it is null. */
    public TaskProgress withActual(IndicatorId indicator, @Nullable Actual latest) {
        return new TaskProgress(state, percent, completed, put(actuals, indicator, latest));
    }

    private static <K, V> Map<K, V> put(Map<K, V> map, K key, @Nullable V value) {
        var changed = new HashMap<>(map);
        if (value == null) {
            changed.remove(key);
        } else {
            changed.put(key, value);
        }
        return changed;
    }
}
