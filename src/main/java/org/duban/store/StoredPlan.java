package org.duban.store;

import java.util.Map;
import java.util.UUID;
import org.duban.domain.plan.Plan;

/** A plan as it was read, with the versions of its own row and those of its sections and tasks, by id. */
record StoredPlan(Plan plan, Map<UUID, Integer> versions) {

    StoredPlan {
        versions = Map.copyOf(versions);
    }
}
