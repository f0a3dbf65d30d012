package org.duban.domain.plan;

import java.util.UUID;

/** Names an indicator for good: made once, kept through edits, undo and exports. */
public record IndicatorId(UUID value) {

    /** A name that nothing else has. */
    public static IndicatorId fresh() {
        return new IndicatorId(UUID.randomUUID());
    }
}
