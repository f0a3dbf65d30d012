package org.duban.usecase.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether the entries of the history are all there, unaltered and in order, as their seals tell. */
public sealed interface Chain {

    /** They are. */
    record Whole() implements Chain {}

    /** A store of an older program, which did not seal; the next start of this one seals it. */
    record Unsealed() implements Chain {}

    /**
     * They are not.
     *
     * @param how    what the first trace looks like
     * @param number the first entry that does not fit what is before it; with {@link How#CUT_OFF} the last one that is
     *               left, 0 where none is
     * @param when   that entry's time as it stands there; null where there is none
     * @param who    likewise
     * @param missing how many entries are missing, where the store knows; else 0
     */
    record Broken(How how, long number, @Nullable Instant when, @Nullable String who, long missing) implements Chain {}

    /** Traces of a broken chain. */
    enum How {
        /** An entry is not as it was sealed, or one before it is gone, new or elsewhere. */
        DOES_NOT_FIT,
        /** Entries are missing at the end. */
        CUT_OFF,
        /** Entries were added at the end by something else than this program, or the note of the last one was changed. */
        ADDED,
        /** The note of the last entry is gone, so that nothing tells whether entries are missing at the end. */
        END_UNKNOWN
    }
}
