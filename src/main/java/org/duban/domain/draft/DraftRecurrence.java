package org.duban.domain.draft;

import java.util.List;
import org.duban.domain.plan.Recurrence;

/**
 * A frequency as read (每季度至少1次).
 *
 * @param at where its words stand in the document; empty where a person typed them
 */
public record DraftRecurrence(Recurrence recurrence, List<Passage> at) {

    public DraftRecurrence {
        at = List.copyOf(at);
    }
}
