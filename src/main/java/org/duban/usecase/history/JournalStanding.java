package org.duban.usecase.history;

/** How the history that lies beside a store as plain files stands to the store's own. */
public enum JournalStanding {
    /** It can be read as far as it is needed, and both end with the same entry. */
    WHOLE,
    /** There is none yet; the next opening writes it. */
    NONE,
    /** It was there when the store was closed and is gone; the next opening writes it anew. */
    GONE,
    /** It ends before the store does; the next opening adds what it lacks. */
    BEHIND,
    /** It goes on after the store's end; the next opening does that again. */
    AHEAD,
    /** It is that of the store which had its place before this one was restored; the next opening begins another. */
    ANOTHER,
    /** An entry that is needed cannot be read, or does not fit the store. */
    BROKEN
}
