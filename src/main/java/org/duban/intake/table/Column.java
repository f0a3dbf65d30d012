package org.duban.intake.table;

import org.duban.domain.draft.Place;
import org.duban.intake.office.Cell;
import org.duban.intake.text.ColumnKind;
import org.jspecify.annotations.Nullable;

/**
 * A column as its header shows it.
 *
 * @param words  of the header, empty where it has none
 * @param header its lowest header cell with words, null where it has none
 * @param from   first grid column
 * @param to     first grid column to its right
 */
record Column(ColumnKind kind, String words, @Nullable Cell header, int from, int to) {

    Column as(ColumnKind other) {
        return new Column(other, words, header, from, to);
    }

    /** The words of its own header cell, without those above it. */
    String ownWords() {
        return header == null ? "" : Words.of(header);
    }

    /** Where its header stands, or else the cell. */
    Place placeOr(Cell cell) {
        return Words.place(header == null ? cell : header);
    }
}
