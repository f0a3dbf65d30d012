package org.duban.domain.review;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section without tasks is put at a position (from 0); its key is {@link Review#nextKey} of the review before. */
public record AddSection(int position, @Nullable String number, String title) implements Decision {

    @Override
    public Content on(Content content) {
        var sections = new ArrayList<>(content.sections());
        sections.add(
                Math.clamp(position, 0, sections.size()),
                new ReviewSection(new SectionKey(content.next()), number, title, null, List.of()));
        return content.withKeyUsed().withSections(sections);
    }
}
