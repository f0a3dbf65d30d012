package org.duban.usecase.history;

/** What 核验 found. */
public record Verified(StoreState store) {

    /** Whether nothing is wrong. */
    public boolean isWhole() {
        return store.isWhole();
    }
}
