package org.duban.intake.office;

import org.duban.domain.draft.Place;
import org.jspecify.annotations.Nullable;

/** Numbers the paragraphs of a document from 1, and counts its characters as they are read. */
final class Paragraphs {

    private final Limits limits;
    private int last;
    private long characters;

    Paragraphs(Limits limits) {
        this.limits = limits;
    }

    Paragraph next(String text, Place.@Nullable Cell cell) {
        return next(text, cell, Look.PLAIN);
    }

    Paragraph next(String text, Place.@Nullable Cell cell, Look look) {
        last++;
        if (last > limits.paragraphs()) {
            throw new TooMuch("more than " + limits.paragraphs() + " paragraphs");
        }
        return new Paragraph(new Place(last, cell), text, look);
    }

    /** The same words, counted: once, before they are copied. */
    String counted(String words) {
        characters += words.length();
        if (characters > limits.characters()) {
            throw new TooMuch("more than " + limits.characters() + " characters");
        }
        return words;
    }
}
