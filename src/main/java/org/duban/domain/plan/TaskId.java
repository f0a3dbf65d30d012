package org.duban.domain.plan;

import java.util.UUID;

/** Names a task for good: made once, kept through edits, undo and exports. */
public record TaskId(UUID value) {

    /** A name that nothing else has. */
    public static TaskId fresh() {
        return new TaskId(UUID.randomUUID());
    }
}
