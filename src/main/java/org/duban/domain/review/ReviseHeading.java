package org.duban.domain.review;

import org.duban.domain.draft.DraftHeading;

/** Title, organization, year, document number or date are put right. */
public record ReviseHeading(DraftHeading after) implements Decision {

    @Override
    public Content on(Content content) {
        return content.withHeading(after);
    }
}
