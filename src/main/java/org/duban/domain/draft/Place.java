package org.duban.domain.draft;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a document.
 *
 * @param paragraph from 1, in document order, table cells' paragraphs included
 * @param cell      the table cell around it, null outside of tables
 */
public record Place(int paragraph, @Nullable Cell cell) {

    /**
     * A cell as a person would look it up.
     *
     * @param table  the sheet's name, or for a Word file the table's number from 1
     * @param row    from 1
     * @param column from 1
     */
    public record Cell(String table, int row, int column) {}

    /** A place outside of tables. */
    public static Place paragraph(int number) {
        return new Place(number, null);
    }
}
