package org.duban.domain.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.domain.draft.DraftDeadline;
import org.duban.domain.draft.DraftIndicator;
import org.duban.domain.draft.DraftRecurrence;
import org.duban.domain.draft.DraftTask;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Departments;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Indicator;
import org.duban.domain.plan.IndicatorId;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Role;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.SectionId;
import org.duban.domain.plan.Source;
import org.duban.domain.plan.SourceParagraph;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;

/**
 * The plan that the ticked part of a review becomes, with the document's words.
 *
 * @param tasks   by its key in the review the task made of it
 * @param revised by the known department that it was before, each one with an alias more; the plan names it so already
 */
public record AcceptedReview(Plan plan, Source source, Map<TaskKey, TaskId> tasks, Map<Department, Department> revised) {

    public AcceptedReview {
        tasks = Map.copyOf(tasks);
        revised = Map.copyOf(revised);
    }

    /**
     * Makes a plan: departments found by name or alias are the known ones, the others are new.
     *
     * @param known   the departments as they are now, which may be more than the review began with
     * @param heading what stands above the plan, complete
     */
    public static AcceptedReview of(Review review, Departments known, Heading heading) {
        return new Acceptance(review.content(), known).accept(heading);
    }

    /** The key in the review of a task of the plan. */
    TaskKey keyOf(TaskId id) {
        return tasks.entrySet().stream()
                .filter(entry -> entry.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static final class Acceptance {

        private final Content content;
        private final Departments known;
        private final Map<String, Department> met = new HashMap<>();
        private final Map<Department, Department> revised = new LinkedHashMap<>();
        private final Map<TaskKey, TaskId> tasks = new LinkedHashMap<>();

        Acceptance(Content content, Departments known) {
            this.content = content;
            this.known = known;
        }

        AcceptedReview accept(Heading heading) {
            List<Section> sections = content.sections().stream()
                    .filter(section -> section.tasks().stream().anyMatch(ReviewTask::ticked))
                    .map(this::section)
                    .toList();
            var plan = new Plan(PlanId.fresh(), heading, indicators(content.indicators()), sections);
            return new AcceptedReview(plan, source(), tasks, revised);
        }

        private Source source() {
            var first = new HashMap<Integer, TaskId>();
            content.tasks()
                    .filter(ReviewTask::ticked)
                    .forEach(task -> first.putIfAbsent(task.draft().place().paragraph(), tasks.get(task.key())));
            List<SourceParagraph> paragraphs = content.read().paragraphs().stream()
                    .map(each -> new SourceParagraph(
                            each.place().paragraph(), each.text(), first.get(each.place().paragraph())))
                    .toList();
            return new Source(content.read().fileName(), paragraphs);
        }

        private Section section(ReviewSection section) {
            List<Task> ticked =
                    section.tasks().stream().filter(ReviewTask::ticked).map(this::task).toList();
            return new Section(SectionId.fresh(), section.number(), section.title(), ticked);
        }

        private Task task(ReviewTask task) {
            DraftTask draft = task.draft();
            TaskId id = TaskId.fresh();
            tasks.put(task.key(), id);
            return new Task(
                    id,
                    draft.number(),
                    draft.text(),
                    task.shortName(),
                    assignments(draft),
                    draft.deadlines().stream().map(Acceptance::deadline).toList(),
                    indicators(draft.indicators()),
                    draft.recurrences().stream().map(DraftRecurrence::recurrence).toList());
        }

        private List<Assignment> assignments(DraftTask draft) {
            var assignments = new LinkedHashSet<Assignment>();
            draft.leadNames().forEach(name -> assignments.add(new Assignment(department(name), Role.LEAD)));
            draft.supportingNames().forEach(name -> assignments.add(new Assignment(department(name), Role.SUPPORTING)));
            return new ArrayList<>(assignments);
        }

        private Department department(String name) {
            return met.computeIfAbsent(name, unmet -> known.find(name)
                    .map(this::remembering)
                    .orElseGet(() -> new Department(Department.named(name).id(), name, aliases(name))));
        }

        /** The known department with the aliases that the review gave it. */
        private Department remembering(Department before) {
            var all = new LinkedHashSet<>(before.aliases());
            all.addAll(content.aliases().values().stream()
                    .filter(before::answersTo)
                    .distinct()
                    .flatMap(name -> aliases(name).stream())
                    .toList());
            all.remove(before.name());
            var after = new Department(before.id(), before.name(), List.copyOf(all));
            if (!after.equals(before)) {
                revised.put(before, after);
            }
            return after;
        }

        /** The new aliases of a name: those that mean no other department, known or named in this plan. */
        private List<String> aliases(String name) {
            var inUse = content.tasks()
                    .filter(ReviewTask::ticked)
                    .flatMap(task -> task.draft().departmentNames())
                    .collect(Collectors.toSet());
            return content.aliases().entrySet().stream()
                    .filter(entry -> entry.getValue().equals(name))
                    .map(Map.Entry::getKey)
                    .filter(alias -> known.find(alias).isEmpty() && !inUse.contains(alias))
                    .sorted()
                    .toList();
        }

        private static Deadline deadline(DraftDeadline draft) {
            return new Deadline(
                    DeadlineId.fresh(), draft.phrase(), draft.start(), draft.end(), draft.guessed(), draft.what());
        }

        private static List<Indicator> indicators(List<DraftIndicator> drafts) {
            return drafts.stream()
                    .map(each -> new Indicator(IndicatorId.fresh(), each.name(), each.target(), each.text()))
                    .toList();
        }
    }
}
