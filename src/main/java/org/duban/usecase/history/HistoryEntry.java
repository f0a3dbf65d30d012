package org.duban.usecase.history;

import java.time.Instant;
import org.duban.domain.change.Deed;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the 操作记录.
 *
 * @param number counts up from 1 in the order in which things were done; numbers of stores of older programs may leave some out
 * @param when   to the microsecond
 * @param deed   null where what stands there can no longer be read
 */
public record HistoryEntry(long number, Instant when, String who, @Nullable Deed deed) {

    /** What it is mainly about. */
    public EntryKind kind() {
        return deed == null ? EntryKind.UNREADABLE : EntryKind.of(deed);
    }
}
