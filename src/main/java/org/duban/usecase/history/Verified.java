package org.duban.usecase.history;

import java.util.List;
import org.duban.usecase.evidence.CheckEvidence;

/**
 * What 核验 found.
 *
 * @param evidence the copies that are missing or altered
 */
public record Verified(StoreState store, List<CheckEvidence.Lost> evidence) {

    public Verified {
        evidence = List.copyOf(evidence);
    }

    /** Whether nothing is wrong. */
    public boolean isWhole() {
        return store.isWhole() && evidence.isEmpty();
    }
}
