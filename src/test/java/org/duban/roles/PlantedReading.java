package org.duban.roles;

import org.duban.usecase.StoredPlans;

/** Planted: a value that reads what is stored. */
public record PlantedReading(int count) {

    /** Looks at what is stored, whoever asks. */
    public static PlantedReading of(StoredPlans stored) {
        return new PlantedReading(stored.plans().size());
    }
}
