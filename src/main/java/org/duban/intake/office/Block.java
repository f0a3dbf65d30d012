package org.duban.intake.office;

import java.util.stream.Stream;

/** A piece of a document in its order: a paragraph, or a table with the paragraphs of its cells. */
public sealed interface Block permits Paragraph, Table {

    /** Every paragraph of this piece, in document order. */
    Stream<Paragraph> paragraphs();
}
