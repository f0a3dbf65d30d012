package org.duban.domain.progress;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Several tasks together.
 *
 * @param lights    how many tasks have each light; those that none has are left out
 * @param percent   the mean of the tasks' percents, rounded, 0 for those nobody has said one of; null where that is all
 * @param deadlines how many deadlines the plan names
 * @param late      how many of them are 逾期
 * @param soon      how many of them are due soon
 * @param wholeYear how many tasks name no deadline
 */
public record Rollup(
        Map<TrafficLight, Integer> lights,
        @Nullable Integer percent,
        int deadlines,
        int late,
        int soon,
        int wholeYear) {

    public Rollup {
        lights = Map.copyOf(lights);
    }

    /** These tasks together. */
    public static Rollup of(Collection<TaskJudgement> tasks) {
        var lights = new EnumMap<TrafficLight, Integer>(TrafficLight.class);
        tasks.forEach(each -> lights.merge(each.light(), 1, Integer::sum));
        var named = tasks.stream()
                .filter(each -> !each.isWholeYear())
                .flatMap(each -> each.deadlines().stream())
                .toList();
        return new Rollup(
                lights,
                percent(tasks),
                named.size(),
                (int) named.stream().filter(each -> each.reason() instanceof Reason.Late).count(),
                (int) named.stream().filter(each -> each.reason() instanceof Reason.DueSoon).count(),
                (int) tasks.stream().filter(TaskJudgement::isWholeYear).count());
    }

    /** How many tasks have the light. */
    public int count(TrafficLight light) {
        return lights.getOrDefault(light, 0);
    }

    /** How many tasks there are. */
    public int tasks() {
        return lights.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static @Nullable Integer percent(Collection<TaskJudgement> tasks) {
        if (tasks.stream().allMatch(each -> each.percent() == null)) {
            return null;
        }
        return (int) Math.round(tasks.stream()
                .mapToInt(each -> Objects.requireNonNullElse(each.percent(), 0))
                .average()
                .orElse(0));
    }
}
