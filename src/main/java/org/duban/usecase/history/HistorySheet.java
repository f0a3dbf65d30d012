package org.duban.usecase.history;

import java.util.List;

/**
 * Entries of the 操作记录 as a table.
 *
 * @param title   names the table
 * @param columns their heads, with how many Chinese characters a line of each has
 * @param rows    each with one text for each column
 */
public record HistorySheet(String title, List<Column> columns, List<List<String>> rows) {

    public HistorySheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A column. */
    public record Column(String head, int wide) {}
}
