package org.duban.domain.plan;

import java.util.UUID;

/** Names a department for good: made once, kept through edits, undo and exports. */
public record DepartmentId(UUID value) {

    /** A name that nothing else has. */
    public static DepartmentId fresh() {
        return new DepartmentId(UUID.randomUUID());
    }
}
