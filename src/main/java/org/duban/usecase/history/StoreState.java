package org.duban.usecase.history;

/**
 * What a store says of itself.
 *
 * @param schema   the version of its tables
 * @param entries  how many entries its history has
 * @param accounts 0 where nobody needs to sign in
 * @param altered  whether something in it is not what was saved, as far as that was noted
 */
public record StoreState(
        String schema,
        long plans,
        long tasks,
        long reports,
        long accounts,
        long entries,
        Chain chain,
        boolean altered,
        JournalStanding journal) {

    /** Whether nothing is wrong. What the next opening completes by itself is not. */
    public boolean isWhole() {
        return !isBroken() && !altered && journal != JournalStanding.BROKEN && journal != JournalStanding.GONE;
    }

    /** Whether the history is not as it was sealed. */
    public boolean isBroken() {
        return chain instanceof Chain.Broken;
    }
}
