package org.duban.domain.draft;

import java.util.List;

/**
 * The document that a draft was read from.
 *
 * @param fileName   of the document, without path
 * @param paragraphs every paragraph with words, in its order, those of tables included
 * @param tables     its outermost tables, in its order
 */
public record DraftSource(String fileName, List<DraftParagraph> paragraphs, List<DraftTable> tables) {

    public DraftSource {
        paragraphs = List.copyOf(paragraphs);
        tables = List.copyOf(tables);
    }
}
