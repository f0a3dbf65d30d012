package org.duban.usecase.overview;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duban.domain.plan.Deadline;
import org.duban.domain.progress.PlanJudgement;
import org.duban.domain.progress.Reason;
import org.duban.domain.progress.TaskJudgement;

/**
 * A task with the deadline that it is listed for.
 *
 * @param days since the deadline where it is 逾期, else until it; 0 on its last day
 */
public record DueTask(TaskJudgement judged, Deadline deadline, long days) {

    private static final Comparator<DueTask> MOST_DAYS_FIRST = Comparator.comparingLong(DueTask::days).reversed();
    private static final Comparator<DueTask> FEWEST_DAYS_FIRST = Comparator.comparingLong(DueTask::days);

    /** The tasks that have a deadline that is 逾期, each once with the one passed longest ago. */
    static List<DueTask> overdue(PlanJudgement judged) {
        return listed(judged, MOST_DAYS_FIRST, each -> each.reasons().stream()
                .filter(Reason.Late.class::isInstance)
                .map(Reason.Late.class::cast)
                .map(late -> new DueTask(each, late.deadline(), late.days())));
    }

    /** The tasks that have an open deadline that comes soon, each once with the soonest. */
    static List<DueTask> soon(PlanJudgement judged) {
        return listed(judged, FEWEST_DAYS_FIRST, each -> each.reasons().stream()
                .filter(Reason.DueSoon.class::isInstance)
                .map(Reason.DueSoon.class::cast)
                .map(soon -> new DueTask(each, soon.deadline(), soon.days())));
    }

    private static List<DueTask> listed(
            PlanJudgement judged, Comparator<DueTask> order, Function<TaskJudgement, Stream<DueTask>> due) {
        return judged.tasks().stream()
                .flatMap(each -> due.apply(each).min(order).stream())
                .sorted(order)
                .toList();
    }
}
