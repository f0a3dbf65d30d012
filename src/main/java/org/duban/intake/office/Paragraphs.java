package org.duban.intake.office;

import org.duban.domain.draft.Place;
import org.jspecify.annotations.Nullable;

/** Numbers the paragraphs of a document from 1. */
final class Paragraphs {

    private final int most;
    private int last;

    Paragraphs(int most) {
        this.most = most;
    }

    Paragraph next(String text, Place.@Nullable Cell cell) {
        last++;
        if (last > most) {
            throw new TooMuch("more than " + most + " paragraphs");
        }
        return new Paragraph(new Place(last, cell), text);
    }
}
