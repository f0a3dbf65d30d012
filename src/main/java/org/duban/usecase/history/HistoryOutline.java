package org.duban.usecase.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Entries of the 操作记录 for other programs, the newest first.
 *
 * @param more whether older ones were left out
 */
public record HistoryOutline(List<Entry> entries, boolean more) {

    public HistoryOutline {
        entries = List.copyOf(entries);
    }

    /**
     * One entry.
     *
     * @param kind  the kind of deed, by its name in {@link EntryKind}
     * @param what  what was done, in words
     * @param about what it was done to, in words
     */
    public record Entry(long number, Instant when, String who, EntryKind kind, String what, String about, List<Field> fields) {

        public Entry {
            fields = List.copyOf(fields);
        }
    }

    /**
     * One thing that changed.
     *
     * @param before null where it was not there
     * @param after  null where it is no longer there
     */
    public record Field(String name, @Nullable String before, @Nullable String after) {}
}
