package org.duban.domain.plan;

import java.util.UUID;

/** Names a section for good: made once, kept through edits, undo and exports. */
public record SectionId(UUID value) {

    /** A name that nothing else has. */
    public static SectionId fresh() {
        return new SectionId(UUID.randomUUID());
    }
}
