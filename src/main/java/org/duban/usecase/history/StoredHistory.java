package org.duban.usecase.history;

import java.util.List;

/** What the store remembers of everything that was done, and what it says of itself. */
public interface StoredHistory {

    /**
     * The entries that the filter lets pass, the newest first.
     *
     * @param before only entries with a smaller number; {@link Long#MAX_VALUE} to begin with the newest
     * @param most   how many at most, at least 1
     */
    List<HistoryEntry> entries(HistoryFilter filter, long before, int most);

    /** Everybody who ever did something, by name. */
    List<String> people();

    /** Looks the whole store over; changes nothing. */
    StoreState check();
}
