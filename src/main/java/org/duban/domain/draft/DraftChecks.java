package org.duban.domain.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.domain.plan.Departments;

/** Judges a draft as it stands: what is doubtful in it whoever wrote it, and whatever the reading noticed besides. */
public final class DraftChecks {

    private final PlanDraft draft;
    private final List<DraftTask> tasks;
    private final TaskLabels labels;

    private DraftChecks(PlanDraft draft) {
        this.draft = draft;
        this.tasks = draft.tasks().toList();
        this.labels = new TaskLabels(draft);
    }

    /**
     * What is doubtful in the draft itself; without {@link PlanDraft#findings()}.
     *
     * @param known the departments that the store knows; while it knows none, no name is unknown
     */
    public static List<Finding> of(PlanDraft draft, Departments known) {
        var checks = new DraftChecks(draft);
        return Stream.of(
                        checks.year(),
                        NumberChecks.in(draft),
                        DepartmentChecks.in(draft, known),
                        checks.guessedDeadlines(),
                        checks.noDeadline(),
                        checks.noLead())
                .flatMap(List::stream)
                .toList();
    }

    /** What the reading noticed and what is doubtful in the draft. */
    public static List<Finding> all(PlanDraft draft, Departments known) {
        return Stream.concat(draft.findings().stream(), of(draft, known).stream()).toList();
    }

    private List<Finding> year() {
        return draft.heading().year() == null
                ? List.of(new Finding(Finding.Kind.NO_YEAR, null, List.of()))
                : List.of();
    }

    /** One for each phrase of a task, however often it says it: the answer holds for all of them. */
    private List<Finding> guessedDeadlines() {
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < tasks.size(); i++) {
            var asked = new HashSet<String>();
            for (DraftDeadline deadline : tasks.get(i).deadlines()) {
                if (deadline.guessed() && asked.add(deadline.phrase())) {
                    findings.add(new Finding(
                            Finding.Kind.GUESSED_DEADLINE,
                            place(deadline, tasks.get(i)),
                            List.of(deadline.phrase(), deadline.end().toString()),
                            Finding.Subject.task(i)));
                }
            }
        }
        return findings;
    }

    private Place place(DraftDeadline deadline, DraftTask task) {
        return deadline.at().stream()
                .flatMap(passage -> draft.paragraphs().stream()
                        .map(DraftParagraph::place)
                        .filter(place -> place.paragraph() == passage.paragraph()))
                .findFirst()
                .orElse(task.place());
    }

    private List<Finding> noDeadline() {
        List<Integer> open = positions(
                task -> task.deadlines().isEmpty() && task.recurrences().isEmpty());
        return open.isEmpty() ? List.of() : List.of(ofTasks(Finding.Kind.NO_DEADLINE, open));
    }

    private List<Finding> noLead() {
        if (!tasks.isEmpty() && tasks.stream().noneMatch(task -> task.departmentNames().findAny().isPresent())) {
            return List.of(ofTasks(Finding.Kind.NO_LEAD, positions(task -> true)));
        }
        return positions(task -> task.lead().isEmpty()).stream()
                .map(at -> new Finding(
                        Finding.Kind.NO_LEAD, tasks.get(at).place(), List.of(labels.of(at)), Finding.Subject.task(at)))
                .toList();
    }

    private List<Integer> positions(Predicate<DraftTask> which) {
        return IntStream.range(0, tasks.size()).filter(i -> which.test(tasks.get(i))).boxed().toList();
    }

    private Finding ofTasks(Finding.Kind kind, List<Integer> positions) {
        Place place = positions.size() == 1 ? tasks.get(positions.getFirst()).place() : null;
        return new Finding(
                kind,
                place,
                List.of(labels.of(positions), Integer.toString(positions.size())),
                new Finding.Subject(positions, List.of()));
    }
}
