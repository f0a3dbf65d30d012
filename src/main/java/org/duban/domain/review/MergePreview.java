package org.duban.domain.review;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.SectionId;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.jspecify.annotations.Nullable;

/**
 * What 合并更新 would do to a stored plan, before anybody agrees to it.
 *
 * @param added     tasks that the plan does not have yet
 * @param changed   tasks found again that say something else
 * @param unchanged tasks found again as they are
 * @param gone      tasks of the plan that the paper does not have; they stay unless a person says otherwise
 */
public record MergePreview(List<TaskKey> added, List<Changed> changed, List<TaskKey> unchanged, List<Task> gone) {

    /** What may differ between two papers. */
    public enum Aspect {
        TEXT,
        NUMBER,
        SECTION,
        DEPARTMENTS,
        DEADLINES,
        INDICATORS,
        RECURRENCES,
        SHORT_NAME
    }

    /** A task as it is stored and as it would be. */
    public record Changed(TaskKey key, Task before, Task after, Set<Aspect> aspects) {

        public Changed {
            aspects = Set.copyOf(aspects);
        }
    }

    public MergePreview {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        unchanged = List.copyOf(unchanged);
        gone = List.copyOf(gone);
    }

    /** Whether the plan would stay as it is. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && gone.isEmpty();
    }

    /** What merging the accepted review into the plan does, its tasks in the order of the review. */
    public static MergePreview of(Plan before, AcceptedReview accepted) {
        Merge merge = Merge.of(before, accepted.plan(), Set.of());
        var added = new ArrayList<TaskKey>();
        var changed = new ArrayList<Changed>();
        var unchanged = new ArrayList<TaskKey>();
        for (Task task : accepted.plan().tasks().toList()) {
            TaskKey key = accepted.keyOf(task.id());
            TaskId id = merge.idOf(task.id());
            Optional<Task> old = before.task(id);
            Set<Aspect> aspects = old.map(each -> aspects(before, merge.after(), each)).orElse(Set.of());
            if (old.isEmpty()) {
                added.add(key);
            } else if (aspects.isEmpty()) {
                unchanged.add(key);
            } else {
                changed.add(new Changed(key, old.get(), merge.after().task(id).orElseThrow(), aspects));
            }
        }
        return new MergePreview(added, changed, unchanged, merge.gone());
    }

    private static Set<Aspect> aspects(Plan before, Plan after, Task old) {
        Task now = after.task(old.id()).orElseThrow();
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        note(aspects, Aspect.TEXT, old.text(), now.text());
        note(aspects, Aspect.NUMBER, old.number(), now.number());
        note(aspects, Aspect.SECTION, section(before, old), section(after, now));
        note(aspects, Aspect.DEPARTMENTS, old.assignments(), now.assignments());
        note(aspects, Aspect.DEADLINES, old.deadlines(), now.deadlines());
        note(aspects, Aspect.INDICATORS, old.indicators(), now.indicators());
        note(aspects, Aspect.RECURRENCES, old.recurrences(), now.recurrences());
        note(aspects, Aspect.SHORT_NAME, old.shortName(), now.shortName());
        return aspects;
    }

    private static void note(Set<Aspect> aspects, Aspect aspect, @Nullable Object old, @Nullable Object now) {
        if (!Objects.equals(old, now)) {
            aspects.add(aspect);
        }
    }

    private static SectionId section(Plan plan, Task task) {
        return plan.sectionOf(task.id()).map(Section::id).orElseThrow();
    }
}
