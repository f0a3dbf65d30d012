package org.duban.domain.plan;

import java.util.UUID;

/** Names an indicator for good: made once, kept through edits, undo and exports. */
public record IndicatorId(UUID value) implements Comparable<IndicatorId> {

    /** A name that nothing else has. */
    public static IndicatorId fresh() {
        return new IndicatorId(UUID.randomUUID());
    }

    /** In an order that means nothing and stays. */
    @Override
    public int compareTo(IndicatorId other) {
        return value.compareTo(other.value);
    }
}
