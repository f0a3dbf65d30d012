package org.duban.intake.office;

import java.util.stream.Stream;
import org.duban.domain.draft.Place;

/**
 * One paragraph of a document.
 *
 * @param text as it stands, an automatic number in front as printed, with a line feed for each line break and a tab for
 *             each tab; may be empty
 */
public record Paragraph(Place place, String text, Look look) implements Block {

    /** A paragraph of which nothing but its words is known. */
    public Paragraph(Place place, String text) {
        this(place, text, Look.PLAIN);
    }

    @Override
    public Stream<Paragraph> paragraphs() {
        return Stream.of(this);
    }
}
