package org.duban.intake.outline;

import org.duban.domain.draft.Place;
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

    /** Its words alone. */
    public String words() {
        return text.text();
    }
}
