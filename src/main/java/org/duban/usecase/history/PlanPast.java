package org.duban.usecase.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
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
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.usecase.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * One plan and its tasks as they are, else as they last were. What is gone is looked for in the history from its end
 * back, no farther than it takes, and no entry is read twice.
 */
final class PlanPast {

    /** What holds a whole plan, section or task. */
    private static final Set<EntryKind> WHOLE = Set.of(EntryKind.PLAN, EntryKind.TASK);

    private static final int AT_ONCE = 20;

    private final Ledger ledger;
    private final HistoryFilter entries;
    private final Map<TaskId, Task> tasks = new HashMap<>();
    private final Set<TaskId> there = new HashSet<>();
    private @Nullable Plan plan;
    private long next = Long.MAX_VALUE;

    PlanPast(Ledger ledger, PlanId id) {
        this.ledger = ledger;
        this.entries = HistoryFilter.of(id, WHOLE);
        ledger.plan(id).ifPresent(this::know);
    }

    /** Empty where it never came through the history. */
    Optional<Plan> plan() {
        goBackUntil(() -> plan != null);
        return Optional.ofNullable(plan);
    }

    /** Likewise. */
    Optional<Task> task(TaskId id) {
        goBackUntil(() -> tasks.containsKey(id));
        return Optional.ofNullable(tasks.get(id));
    }

    /** Whether the plan still has the task, or had it when it went. */
    boolean isThere(TaskId id) {
        return plan().isPresent() && there.contains(id);
    }

    private void goBackUntil(BooleanSupplier known) {
        while (!known.getAsBoolean() && next > 0) {
            List<HistoryEntry> some = ledger.entries(entries, next, AT_ONCE);
            next = some.size() < AT_ONCE ? 0 : some.getLast().number();
            some.forEach(each -> learn(each.deed()));
        }
    }

    private void know(Plan whole) {
        plan = whole;
        whole.tasks().forEach(each -> {
            there.add(each.id());
            tasks.putIfAbsent(each.id(), each);
        });
    }

    /** What came later in the history was learnt first, and stays. */
    private void learn(@Nullable Deed deed) {
        tasks(deed).forEach(each -> tasks.putIfAbsent(each.id(), each));
        plans(deed).filter(each -> plan == null && each.id().equals(entries.plan())).forEach(this::know);
    }

    private static Stream<Plan> plans(@Nullable Deed deed) {
        return switch (deed) {
            case PlanRemoved removed -> Stream.of(removed.removed());
            case PlanAdded added -> Stream.of(added.added());
            case PlanMerged merged -> Stream.of(merged.after(), merged.before());
            case Combined combined -> combined.steps().reversed().stream().flatMap(PlanPast::plans);
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
            case Combined combined -> combined.steps().reversed().stream().flatMap(PlanPast::tasks);
            case null, default -> plans(deed).flatMap(Plan::tasks);
        };
    }
}
