package org.duban.usecase.history;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.duban.domain.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted, as far as a store can tell.
 *
 * @param who   who did it, by whole name; null for everybody
 * @param from  the first moment; null for all before
 * @param until the first moment that is no longer wanted; null for all after
 * @param kinds what it is about; empty for everything
 * @param plan  the plan that it changed; null for all, and for what concerns no plan
 * @param about the task, department or account that the entry must name; null for all
 */
public record HistoryFilter(
        @Nullable String who,
        @Nullable Instant from,
        @Nullable Instant until,
        Set<EntryKind> kinds,
        @Nullable PlanId plan,
        @Nullable UUID about) {

    /** Every entry. */
    public static final HistoryFilter ALL = new HistoryFilter(null, null, null, Set.of(), null, null);

    public HistoryFilter {
        kinds = Set.copyOf(kinds);
    }

    /** What changed the plan, of these kinds. */
    static HistoryFilter of(PlanId plan, Set<EntryKind> kinds) {
        return new HistoryFilter(null, null, null, kinds, plan, null);
    }
}
