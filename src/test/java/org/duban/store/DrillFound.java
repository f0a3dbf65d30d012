package org.duban.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.duban.domain.account.Accounts;
import org.duban.domain.change.Deed;
import org.duban.domain.change.StoreRestored;
import org.duban.usecase.Ledger;
import org.duban.usecase.Ledger.Done;
import org.duban.usecase.history.Chain;
import org.duban.usecase.history.HistoryEntry;
import org.duban.usecase.history.HistoryFilter;
import org.duban.usecase.history.StoreState;

/**
 * Everything that an opened store holds.
 *
 * @param numbered whether the entries count up from 1
 */
record DrillFound(List<Done> history, boolean numbered, Books books, Accounts accounts, StoreState state) {

    /** What stands for a deed that can no longer be read. */
    private static final Deed UNREADABLE = new StoreRestored("?", Instant.EPOCH, 0);

    static DrillFound in(Ledger ledger) {
        List<HistoryEntry> entries = entries(ledger);
        return new DrillFound(
                history(ledger),
                IntStream.range(0, entries.size()).allMatch(at -> entries.get(at).number() == at + 1),
                Books.of(ledger),
                ledger.accounts(),
                ledger.check());
    }

    private static List<HistoryEntry> entries(Ledger ledger) {
        return ledger.entries(HistoryFilter.ALL, Long.MAX_VALUE, Integer.MAX_VALUE).reversed();
    }

    /** Everything that was done, the first first. */
    static List<Done> history(Ledger ledger) {
        return entries(ledger).stream()
                .map(each -> new Done(each.when(), each.who(), Objects.requireNonNullElse(each.deed(), UNREADABLE)))
                .toList();
    }

    /** Whether the history is what was sealed, from the first entry to the last. */
    boolean isWhole() {
        return numbered && state.chain() instanceof Chain.Whole && state.entries() == history.size();
    }
}
