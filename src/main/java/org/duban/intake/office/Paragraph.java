package org.duban.intake.office;

import java.util.stream.Stream;
import org.duban.domain.draft.Place;

/**
 * One paragraph of a document.
 *
 * @param text as it stands, with a line feed for each line break and a tab for each tab; may be empty
 */
public record Paragraph(Place place, String text) implements Block {

    @Override
    public Stream<Paragraph> paragraphs() {
        return Stream.of(this);
    }
}
