package org.duban.domain.plan;

import java.util.UUID;

/**
 * Names an indicator for good: made once, kept through edits, undo and exports. Their order means nothing, and is always the
 * same.
 */
public record IndicatorId(UUID value) implements Comparable<IndicatorId> {

    /** A name that nothing else has. */
    public static IndicatorId fresh() {
        return new IndicatorId(UUID.randomUUID());
    }

    @Override
    public int compareTo(IndicatorId other) {
        return value.compareTo(other.value);
    }
}
