package org.duban.intake.table;

import org.duban.intake.text.ColumnKind;

/**
 * A column as its header shows it.
 *
 * @param words of the header, empty where it has none
 * @param from  first grid column
 * @param to    first grid column to its right
 */
record Column(ColumnKind kind, String words, int from, int to) {

    Column as(ColumnKind other) {
        return new Column(other, words, from, to);
    }
}
