package org.duban.usecase.history;

/**
 * What a store says of itself.
 *
 * @param schema   the version of its tables
 * @param entries  how many entries its history has
 * @param accounts 0 where nobody needs to sign in
 */
public record StoreState(String schema, long plans, long tasks, long reports, long accounts, long entries, Chain chain) {

    /** Whether nothing is wrong. */
    public boolean isWhole() {
        return !(chain instanceof Chain.Broken);
    }
}
