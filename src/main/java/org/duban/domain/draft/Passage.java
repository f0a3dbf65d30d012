package org.duban.domain.draft;

/**
 * A stretch of one paragraph of the document, counted in the characters of {@link DraftParagraph#text()}.
 *
 * @param paragraph the paragraph's number, from 1
 * @param from      its first character, from 0
 * @param to        the character after its last one, greater than {@code from}
 */
public record Passage(int paragraph, int from, int to) {

    public Passage {
        if (paragraph < 1 || from < 0 || to <= from) {
            throw new IllegalArgumentException("no passage: paragraph " + paragraph + ", " + from + " to " + to);
        }
    }
}
