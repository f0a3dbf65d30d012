package org.duban.domain.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
import org.duban.domain.plan.ShortName;
import org.duban.domain.plan.Source;
import org.duban.domain.plan.SourceParagraph;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;

/** The plan that a draft becomes once a person accepts it, with the document's words. */
public record AcceptedDraft(Plan plan, Source source) {

    /**
     * Turns a draft into a plan: departments found by name or alias are the known ones, the others are new.
     *
     * @param heading what stands above the plan, completed by a person where the document was silent
     * @param known   the departments that the store knows
     */
    public static AcceptedDraft of(PlanDraft draft, Heading heading, Departments known) {
        return new Acceptance(known).accept(draft, heading);
    }

    private static final class Acceptance {

        private final Departments known;
        private final Map<String, Department> met = new HashMap<>();
        private final Map<Integer, TaskId> taskAt = new HashMap<>();

        Acceptance(Departments known) {
            this.known = known;
        }

        AcceptedDraft accept(PlanDraft draft, Heading heading) {
            List<Section> sections = draft.sections().stream().map(this::section).toList();
            var plan = new Plan(PlanId.fresh(), heading, indicators(draft.indicators()), sections);
            List<SourceParagraph> paragraphs = draft.paragraphs().stream()
                    .map(each -> new SourceParagraph(
                            each.place().paragraph(), each.text(), taskAt.get(each.place().paragraph())))
                    .toList();
            return new AcceptedDraft(plan, new Source(draft.fileName(), paragraphs));
        }

        private Section section(DraftSection draft) {
            return new Section(
                    SectionId.fresh(), draft.number(), draft.title(), draft.tasks().stream().map(this::task).toList());
        }

        private Task task(DraftTask draft) {
            TaskId id = TaskId.fresh();
            taskAt.putIfAbsent(draft.place().paragraph(), id);
            return new Task(
                    id,
                    draft.number(),
                    draft.text(),
                    ShortName.of(draft.text()),
                    assignments(draft),
                    draft.deadlines().stream().map(Acceptance::deadline).toList(),
                    indicators(draft.indicators()), draft.recurrences().stream().map(DraftRecurrence::recurrence).toList());
        }

        private List<Assignment> assignments(DraftTask draft) {
            var assignments = new LinkedHashSet<Assignment>();
            draft.leadNames().forEach(name -> assignments.add(new Assignment(department(name), Role.LEAD)));
            draft.supportingNames().forEach(name -> assignments.add(new Assignment(department(name), Role.SUPPORTING)));
            return new ArrayList<>(assignments);
        }

        private Department department(String name) {
            return known.find(name).orElseGet(() -> met.computeIfAbsent(name, Department::named));
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
