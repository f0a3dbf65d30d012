package org.duban.usecase.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.domain.change.Change;
import org.duban.domain.change.Combined;
import org.duban.domain.change.Deed;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.change.PlanMerged;
import org.duban.domain.change.PlanRemoved;
import org.duban.domain.change.SectionAdded;
import org.duban.domain.change.SectionRemoved;
import org.duban.domain.change.TaskAdded;
import org.duban.domain.change.TaskRemoved;
import org.duban.domain.change.TaskRevised;
import org.duban.domain.plan.DepartmentId;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.usecase.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * What plans, tasks and departments are called that entries only name by id: as they are stored now, else as they were
 * when they were removed. Each is looked up once; to be made anew for every look at the history.
 */
public final class HistoryNames {

    /** What holds a whole plan, section or task. */
    private static final Set<EntryKind> WHOLE = Set.of(EntryKind.PLAN, EntryKind.TASK);

    private final Ledger ledger;
    private final Map<PlanId, Optional<Plan>> plans = new HashMap<>();
    private final Map<TaskId, Optional<Task>> tasks = new HashMap<>();
    private final Map<DepartmentId, String> departments = new HashMap<>();

    HistoryNames(Ledger ledger) {
        this.ledger = ledger;
        ledger.departments().all().forEach(each -> departments.put(each.id(), each.name()));
    }

    /** The plan as it is, else as it last was; empty where it never came through the history. */
    public Optional<Plan> plan(PlanId id) {
        return plans.computeIfAbsent(id, gone -> ledger.plan(gone).or(() -> removed(gone)));
    }

    /** Likewise. */
    public Optional<Task> task(PlanId plan, TaskId id) {
        return tasks.computeIfAbsent(id, gone -> plan(plan).flatMap(each -> each.task(gone)).or(() -> removed(plan, gone)));
    }

    /** The plan with the task in it, also where it was removed since; null where neither is known. */
    public @Nullable Plan planWith(PlanId plan, @Nullable TaskId task) {
        Plan now = plan(plan).orElse(null);
        if (now == null || task == null || now.task(task).isPresent() || now.sections().isEmpty()) {
            return now;
        }
        return task(plan, task)
                .map(gone -> now.withSections(List.of(now.sections().getFirst().withTasks(List.of(gone)))))
                .orElse(now);
    }

    /** Its name; empty where it is not known. */
    public String department(DepartmentId id) {
        return departments.getOrDefault(id, "");
    }

    private Optional<Plan> removed(PlanId id) {
        return of(HistoryFilter.of(id, Set.of(EntryKind.PLAN), null)).flatMap(HistoryNames::plans).filter(plan -> plan.id().equals(id)).findFirst();
    }

    private Optional<Task> removed(PlanId plan, TaskId id) {
        return of(HistoryFilter.of(plan, WHOLE, id.value())).flatMap(HistoryNames::tasks).filter(task -> task.id().equals(id)).findFirst();
    }

    private Stream<Deed> of(HistoryFilter filter) {
        return ledger.entries(filter, Long.MAX_VALUE, 5).stream().map(HistoryEntry::deed).filter(Change.class::isInstance);
    }

    private static Stream<Plan> plans(@Nullable Deed deed) {
        return switch (deed) {
            case PlanRemoved removed -> Stream.of(removed.removed());
            case PlanAdded added -> Stream.of(added.added());
            case PlanMerged merged -> Stream.of(merged.after(), merged.before());
            case Combined combined -> combined.steps().reversed().stream().flatMap(HistoryNames::plans);
            case null, default -> Stream.empty();
        };
    }

    private static Stream<Task> tasks(@Nullable Deed deed) {
        return switch (deed) {
            case TaskRemoved removed -> Stream.of(removed.task());
            case TaskAdded added -> Stream.of(added.task());
            case TaskRevised revised -> Stream.of(revised.after());
            case SectionRemoved removed -> removed.section().tasks().stream();
            case SectionAdded added -> added.section().tasks().stream();
            case Combined combined -> combined.steps().reversed().stream().flatMap(HistoryNames::tasks);
            case null, default -> plans(deed).flatMap(Plan::tasks);
        };
    }
}
