package org.duban.usecase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duban.domain.change.ProgressRevised;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.Indicator;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Task;
import org.duban.domain.progress.Actual;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.progress.TaskState;
import org.jspecify.annotations.Nullable;

/**
 * Facts about a plan that name things as people do, by the task's number and the place of a deadline or an indicator in
 * it, because they were written down before the plan had ids.
 *
 * @param year the plan's; about a plan of another year nothing is known
 */
public record NumberedFacts(int year, List<OfTask> tasks) {

    /** Nothing is known. */
    public static final NumberedFacts NONE = new NumberedFacts(0, List.of());

    public NumberedFacts {
        tasks = List.copyOf(tasks);
    }

    /**
     * What is known about one task.
     *
     * @param number    the task's, as printed
     * @param percent   0 to 100, null for unknown
     * @param completed the day on which the first, second … deadline was met, from 1
     * @param actuals   the value of the first, second … indicator, from 1
     */
    public record OfTask(
            String number,
            TaskState state,
            @Nullable Integer percent,
            Map<Integer, LocalDate> completed,
            Map<Integer, Actual> actuals) {

        public OfTask {
            completed = Map.copyOf(completed);
            actuals = Map.copyOf(actuals);
        }

        private TaskProgress of(Task task) {
            return new TaskProgress(
                    state,
                    percent,
                    named(completed, task.deadlines(), Deadline::id),
                    named(actuals, task.indicators(), Indicator::id));
        }
    }

    /** The changes that make these facts known about a plan of which nothing is known yet; facts that fit nothing are left. */
    public List<ProgressRevised> about(Plan plan) {
        return plan.heading().year() == year ? tasks.stream().flatMap(each -> about(plan, each)).toList() : List.of();
    }

    private static Stream<ProgressRevised> about(Plan plan, OfTask facts) {
        return plan.tasks()
                .filter(task -> facts.number().equals(task.number()))
                .limit(1)
                .map(task -> new ProgressRevised(plan.id(), task.id(), TaskProgress.NONE, facts.of(task)));
    }

    private static <T, K, V> Map<K, V> named(Map<Integer, V> places, List<T> things, Function<T, K> name) {
        var named = new HashMap<K, V>();
        places.forEach((place, value) -> {
            if (1 <= place && place <= things.size()) {
                named.put(name.apply(things.get(place - 1)), value);
            }
        });
        return named;
    }
}
