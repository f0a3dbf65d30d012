package org.duban.domain.draft;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as read; the other fields are those of {@link org.duban.domain.plan.Deadline}.
 *
 * @param at where its words stand in the document; empty where a person typed them
 */
public record DraftDeadline(
        String phrase,
        @Nullable LocalDate start,
        LocalDate end,
        boolean guessed,
        @Nullable String what,
        List<Passage> at) {

    public DraftDeadline {
        at = List.copyOf(at);
    }
}
