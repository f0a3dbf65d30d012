package org.duban.usecase;

/** Writes an outline in a form that other programs read. */
@FunctionalInterface
public interface OutlineWriter {

    /** The outline as text, ending in a line break. */
    String write(Outline outline);
}
