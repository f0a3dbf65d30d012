package org.duban.usecase.overview;

import java.util.List;
import java.util.stream.Stream;
import org.duban.domain.change.PlanBook;
import org.duban.domain.plan.Indicator;
import org.duban.domain.plan.Task;
import org.duban.domain.progress.Actual;
import org.duban.domain.progress.TargetGap;
import org.duban.domain.progress.TaskProgress;

/**
 * 指标预警: the indicators of tasks whose last value misses their target, in the order of the plan.
 *
 * @param known how many indicators of tasks have a value
 */
public record TargetWarnings(int known, List<Missed> missed) {

    /** An indicator that misses its target, with its last value. */
    public record Missed(Task task, Indicator indicator, Actual actual, TargetGap gap) {}

    public TargetWarnings {
        missed = List.copyOf(missed);
    }

    static TargetWarnings of(PlanBook book) {
        int year = book.plan().heading().year();
        return new TargetWarnings(
                book.plan().tasks().mapToInt(task -> known(task, book.progress().of(task.id()))).sum(),
                book.plan().tasks().flatMap(task -> missed(task, book.progress().of(task.id()), year)).toList());
    }

    private static int known(Task task, TaskProgress facts) {
        return (int) task.indicators().stream().filter(each -> facts.actual(each).isPresent()).count();
    }

    private static Stream<Missed> missed(Task task, TaskProgress facts, int year) {
        return task.indicators().stream()
                .flatMap(each -> facts.actual(each).stream()
                        .flatMap(actual -> TargetGap.of(each.target(), actual, year).stream()
                                .map(gap -> new Missed(task, each, actual, gap))));
    }
}
