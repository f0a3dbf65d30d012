package org.duban.domain.plan;

import java.util.UUID;

/** Names a plan for good: made once, kept through edits, undo and exports. */
public record PlanId(UUID value) {

    /** A name that nothing else has. */
    public static PlanId fresh() {
        return new PlanId(UUID.randomUUID());
    }
}
