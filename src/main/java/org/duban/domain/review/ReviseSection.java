package org.duban.domain.review;

import org.jspecify.annotations.Nullable;

/** A section gets another number, null for none, or title, not blank. */
public record ReviseSection(SectionKey section, @Nullable String number, String title) implements Decision {

    @Override
    public Content on(Content content) {
        return content.withSection(
                section, each -> new ReviewSection(section, number, title, each.place(), each.tasks()));
    }
}
