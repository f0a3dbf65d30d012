package org.duban.roles;

import org.duban.usecase.Ledger;

/** Planted: a use case that nobody has given a row. */
public final class PlantedUseCase {

    private final Ledger ledger;

    public PlantedUseCase(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Looks at what is stored, whoever asks. */
    public int count() {
        return ledger.plans().size();
    }
}
