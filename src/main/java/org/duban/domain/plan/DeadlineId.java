package org.duban.domain.plan;

import java.util.UUID;

/**
 * Names a deadline for good: made once, kept through edits, undo and exports. Their order means nothing, and is always the
 * same.
 */
public record DeadlineId(UUID value) implements Comparable<DeadlineId> {

    /** A name that nothing else has. */
    public static DeadlineId fresh() {
        return new DeadlineId(UUID.randomUUID());
    }

    @Override
    public int compareTo(DeadlineId other) {
        return value.compareTo(other.value);
    }
}
