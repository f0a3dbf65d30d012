package org.duban.domain.draft;

import java.util.List;
import org.duban.domain.plan.Target;

/**
 * An indicator as read; the other fields are those of {@link org.duban.domain.plan.Indicator}.
 *
 * @param at where its clause stands in the document; empty where a person typed it
 */
public record DraftIndicator(String name, Target target, String text, List<Passage> at) {

    public DraftIndicator {
        at = List.copyOf(at);
    }
}
