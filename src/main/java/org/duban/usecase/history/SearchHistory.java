package org.duban.usecase.history;

import java.util.ArrayList;
import java.util.List;
import org.duban.usecase.Account;
import org.duban.usecase.Ledger;
import org.duban.usecase.Progress;
import org.jspecify.annotations.Nullable;

/** 操作记录: finds what was done, page by page, the newest first. */
public final class SearchHistory {

    /** How many entries are looked at between two looks whether somebody cancelled. */
    private static final int AT_ONCE = 250;

    private final Ledger ledger;

    public SearchHistory(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Makes of an entry what is shown. */
    @FunctionalInterface
    public interface Reading<R> {

        /** What is shown; null where the entry is not wanted after all. */
        @Nullable R of(HistoryEntry entry, HistoryNames names);
    }

    /**
     * Some of what was found.
     *
     * @param next where the following page begins; 0 where there is none
     */
    public record Page<R>(List<R> found, long next) {

        public Page {
            found = List.copyOf(found);
        }

        /** Whether there may be more. */
        public boolean hasMore() {
            return next > 0;
        }
    }

    /** Everybody who ever did something. Only the office sees it, as with {@link #page}. */
    public List<String> people(Account acting) {
        acting.mustBeOffice();
        acting.mustBeOf(ledger.accounts());
        return ledger.people();
    }

    /**
     * The next entries that the filter lets pass and the reading wants.
     *
     * @param before where the page begins: {@link Long#MAX_VALUE}, or {@link Page#next} of the page before
     * @param most   how many at most, at least 1
     * @throws org.duban.usecase.Refusal   unless the acting person is of the office, still
     * @throws org.duban.usecase.Cancelled when the progress says so
     */
    public <R> Page<R> page(
            Account acting, HistoryFilter filter, long before, int most, Reading<R> reading, Progress progress) {
        acting.mustBeOffice();
        acting.mustBeOf(ledger.accounts());
        var names = new HistoryNames(ledger);
        var found = new ArrayList<R>();
        long next = before;
        while (found.size() < most) {
            progress.at(found.size(), most);
            int wanted = Math.min(AT_ONCE, most);
            List<HistoryEntry> some = ledger.entries(filter, next, wanted);
            for (HistoryEntry each : some) {
                R read = reading.of(each, names);
                if (read != null) {
                    found.add(read);
                }
                next = each.number();
                if (found.size() == most) {
                    return new Page<>(found, next);
                }
            }
            if (some.size() < wanted) {
                return new Page<>(found, 0);
            }
        }
        return new Page<>(found, next);
    }
}
