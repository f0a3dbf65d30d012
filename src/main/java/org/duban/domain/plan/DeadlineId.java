package org.duban.domain.plan;

import java.util.UUID;

/** Names a deadline for good: made once, kept through edits, undo and exports. */
public record DeadlineId(UUID value) implements Comparable<DeadlineId> {

    /** A name that nothing else has. */
    public static DeadlineId fresh() {
        return new DeadlineId(UUID.randomUUID());
    }

    /** In an order that means nothing and stays. */
    @Override
    public int compareTo(DeadlineId other) {
        return value.compareTo(other.value);
    }
}
