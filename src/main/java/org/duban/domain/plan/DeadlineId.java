package org.duban.domain.plan;

import java.util.UUID;

/** Names a deadline for good: made once, kept through edits, undo and exports. */
public record DeadlineId(UUID value) {

    /** A name that nothing else has. */
    public static DeadlineId fresh() {
        return new DeadlineId(UUID.randomUUID());
    }
}
