package org.duban.usecase.history;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted, as far as a store can tell.
 *
 * @param who   who did it, by whole name; null for everybody
 * @param from  the first moment; null for all before
 * @param until the first moment that is no longer wanted; null for all after
 * @param kinds what it is about; empty for everything
 * @param about the plan, task, department or account that the entry must name; null for all
 */
public record HistoryFilter(
        @Nullable String who, @Nullable Instant from, @Nullable Instant until, Set<EntryKind> kinds, @Nullable UUID about) {

    /** Every entry. */
    public static final HistoryFilter ALL = new HistoryFilter(null, null, null, Set.of(), null);

    public HistoryFilter {
        kinds = Set.copyOf(kinds);
    }
}
