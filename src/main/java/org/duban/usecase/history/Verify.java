package org.duban.usecase.history;

import java.util.function.Supplier;

/** 核验: whether the store and its history are whole. It changes nothing, and needs nobody's leave: it tells counts alone. */
public final class Verify {

    private final Supplier<StoreState> store;

    /**
     * @param store looks the store over, or throws a {@link org.duban.usecase.Refusal} where it cannot be opened
     */
    public Verify(Supplier<StoreState> store) {
        this.store = store;
    }

    /** Looks everything over; takes as long as reading the history once. */
    public Verified run() {
        return new Verified(store.get());
    }
}
