package org.duban.usecase.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.domain.plan.DepartmentId;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.usecase.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * What plans, tasks and departments are called that entries only name by id: as they are stored now, else as they were
 * when they were removed. To be made anew for every look at the history.
 */
public final class HistoryNames {

    private final Ledger ledger;
    private final Map<PlanId, PlanPast> plans = new HashMap<>();
    private final Map<DepartmentId, String> departments = new HashMap<>();

    HistoryNames(Ledger ledger) {
        this.ledger = ledger;
        ledger.departments().all().forEach(each -> departments.put(each.id(), each.name()));
    }

    /** The plan as it is, else as it last was; empty where it never came through the history. */
    public Optional<Plan> plan(PlanId id) {
        return past(id).plan();
    }

    /** Likewise. */
    public Optional<Task> task(PlanId plan, TaskId id) {
        return past(plan).task(id);
    }

    /** The plan with the task in it, also where it was removed since; null where neither is known. */
    public @Nullable Plan planWith(PlanId plan, @Nullable TaskId task) {
        Plan now = plan(plan).orElse(null);
        if (now == null || task == null || past(plan).isThere(task) || now.sections().isEmpty()) {
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

    private PlanPast past(PlanId id) {
        return plans.computeIfAbsent(id, each -> new PlanPast(ledger, each));
    }
}
