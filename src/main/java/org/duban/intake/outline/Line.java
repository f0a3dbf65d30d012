package org.duban.intake.outline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.domain.draft.Place;
import org.duban.intake.office.Block;
import org.duban.intake.office.Look;
import org.duban.intake.office.Paragraph;
import org.duban.intake.text.PlainText;
import org.duban.intake.text.TracedText;

/** Words of a document outside of its tables that stand by themselves: a paragraph, or a part of one. */
public record Line(Place place, TracedText text, Look look) {

    /** The whole of a paragraph. */
    public static Line of(Paragraph paragraph) {
        TracedText text = TracedText.of(paragraph.place().paragraph(), PlainText.of(paragraph.text()));
        return new Line(paragraph.place(), text, paragraph.look());
    }

    /** Those of the pieces that are paragraphs with words. */
    public static List<Line> allOf(Stream<Block> blocks) {
        return blocks.filter(Paragraph.class::isInstance)
                .flatMap(Block::paragraphs)
                .map(Line::of)
                .filter(line -> !line.text().isEmpty())
                .toList();
    }

    /** Its words alone. */
    public String words() {
        return text.text();
    }

    /** The number that it begins with. */
    Optional<Numbering.Mark> mark() {
        return Numbering.at(words(), 0);
    }

    /** The same line with other words. */
    Line with(TracedText other) {
        int paragraph = other.paragraph();
        return new Line(paragraph == 0 || paragraph == place.paragraph() ? place : Place.paragraph(paragraph), other, look);
    }

    /** A part of it. */
    Line sub(int from, int to) {
        return with(text.sub(from, to));
    }

    /** Lines that something cut from each other, as one. */
    static Line mended(List<Line> pieces) {
        Line first = pieces.getFirst();
        return pieces.size() == 1
                ? first
                : new Line(first.place, TracedText.mend(pieces.stream().map(Line::text).toList()), first.look);
    }
}
