package org.duban.ui.review;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.domain.review.TaskKey;
import org.jspecify.annotations.Nullable;

/**
 * What merging into the plan of the year makes of each row.
 *
 * @param fates   of the tasks read; empty while nothing is merged
 * @param gone    tasks of the plan that the document does not name
 * @param removed those of them that are to go
 */
record Merge(Map<TaskKey, ReviewRow.Fate> fates, List<Task> gone, Set<TaskId> removed) {

    /** Nothing is merged. */
    static final Merge NONE = new Merge(Map.of(), List.of(), Set.of());

    Merge {
        fates = Map.copyOf(fates);
        gone = List.copyOf(gone);
        removed = Set.copyOf(removed);
    }

    ReviewRow.@Nullable Fate fate(TaskKey task) {
        return fates.get(task);
    }

    boolean removes(TaskId task) {
        return removed.contains(task);
    }

    /** The same with a task of the plan to go that was to stay, or the other way round. */
    Merge toggled(TaskId task) {
        var others = new HashSet<>(removed);
        if (!others.remove(task)) {
            others.add(task);
        }
        return new Merge(fates, gone, others);
    }

    /** How many rows have that fate. */
    long count(ReviewRow.Fate fate) {
        return fate == ReviewRow.Fate.GONE
                ? gone.size()
                : fates.values().stream().filter(fate::equals).count();
    }
}
