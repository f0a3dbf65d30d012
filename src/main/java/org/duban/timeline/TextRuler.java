package org.duban.timeline;

/** Tells how wide words are where they will be drawn. */
@FunctionalInterface
public interface TextRuler {

    /** The width in pixels. */
    double width(String words, TextStyle style);
}
