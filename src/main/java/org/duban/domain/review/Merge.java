package org.duban.domain.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.SectionId;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.jspecify.annotations.Nullable;

/**
 * 合并更新: what a stored plan becomes by another paper of the same year. The paper decides what the plan says; what is found
 * again keeps its ids, and with them all that was reported on it.
 *
 * @param after the plan merged, under its old id
 * @param again by the id that a task of the paper had, the one it has in the plan merged
 * @param gone  the tasks that the paper does not have, in their order, also those kept
 */
public record Merge(Plan after, Map<TaskId, TaskId> again, List<Task> gone) {

    public Merge {
        again = Map.copyOf(again);
        gone = List.copyOf(gone);
    }

    /**
     * Merges.
     *
     * @param incoming the plan as the other paper tells it
     * @param removed  those of the gone tasks that go for good; the others are kept where they stood
     */
    public static Merge of(Plan before, Plan incoming, Set<TaskId> removed) {
        return new Merging(before, incoming, removed).merge();
    }

    /** The id in the plan merged of a task of the paper. */
    public TaskId idOf(TaskId incoming) {
        return again.getOrDefault(incoming, incoming);
    }

    private static final class Merging {

        private final Plan before;
        private final Plan incoming;
        private final Matching matching;
        private final Set<TaskId> kept;
        private final Map<TaskId, TaskId> again = new HashMap<>();

        Merging(Plan before, Plan incoming, Set<TaskId> removed) {
            this.before = before;
            this.incoming = incoming;
            this.matching = new Matching(before, incoming);
            this.kept = new HashSet<>(matching.gone().stream().map(Task::id).toList());
            kept.removeAll(removed);
        }

        Merge merge() {
            var sections = new ArrayList<>(incoming.sections().stream().map(this::merged).toList());
            @Nullable SectionId above = null;
            for (Section old : before.sections()) {
                int at = indexOf(sections, old.id());
                if (at >= 0) {
                    sections.set(at, withKept(sections.get(at), old));
                    above = old.id();
                } else if (stays(old)) {
                    int behind = above == null ? 0 : indexOf(sections, above) + 1;
                    sections.add(behind, withKept(old.withTasks(List.of()), old));
                    above = old.id();
                }
            }
            var after = new Plan(
                    before.id(),
                    heading(),
                    MergedTask.withKept(before.indicators(), incoming.indicators()),
                    sections);
            return new Merge(after, again, matching.gone());
        }

        /** A section that the paper does not have stays with the tasks kept in it, or when nobody filled it yet. */
        private boolean stays(Section old) {
            return old.tasks().isEmpty() || old.tasks().stream().anyMatch(task -> kept.contains(task.id()));
        }

        /** What the paper does not print stays as it was known. */
        private Heading heading() {
            Heading old = before.heading();
            Heading now = incoming.heading();
            return new Heading(
                    now.title(),
                    now.organization() == null ? old.organization() : now.organization(),
                    now.year(),
                    now.documentNumber() == null ? old.documentNumber() : now.documentNumber(),
                    now.issuedOn() == null ? old.issuedOn() : now.issuedOn());
        }

        private Section merged(Section now) {
            SectionId id = matching.oldOf(now).map(Section::id).orElse(now.id());
            return new Section(id, now.number(), now.title(), now.tasks().stream().map(this::merged).toList());
        }

        private Task merged(Task now) {
            Task merged = matching.oldOf(now).map(old -> MergedTask.of(old, now)).orElse(now);
            again.put(now.id(), merged.id());
            return merged;
        }

        /** The section with those old tasks that are kept, each behind the one that it followed. */
        private Section withKept(Section section, Section old) {
            var tasks = new ArrayList<>(section.tasks());
            int behind = 0;
            for (Task task : old.tasks()) {
                if (kept.contains(task.id())) {
                    tasks.add(behind, task);
                    behind++;
                } else {
                    int at = indexOf(tasks, task);
                    behind = at < 0 ? behind : at + 1;
                }
            }
            return section.withTasks(tasks);
        }

        private static int indexOf(List<Task> tasks, Task wanted) {
            return tasks.stream().map(Task::id).toList().indexOf(wanted.id());
        }

        private static int indexOf(List<Section> sections, SectionId wanted) {
            return sections.stream().map(Section::id).toList().indexOf(wanted);
        }
    }
}
