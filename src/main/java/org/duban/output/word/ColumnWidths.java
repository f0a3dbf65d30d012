package org.duban.output.word;

import java.util.Arrays;
import java.util.List;
import org.duban.output.Face;
import org.duban.output.table.Column;

/** How wide each column is in twips, so that together they are as wide as the text of the page. */
final class ColumnWidths {

    /** Lest a name as long as the line is broken by a rounding, in twips. */
    private static final int SLACK = 30;

    private ColumnWidths() {}

    static int[] of(List<Column> columns, Face face, int total) {
        int[] widths = columns.stream().mapToInt(column -> width(column, face)).toArray();
        widths[columns.indexOf(Column.TEXT)] = 0;
        widths[columns.indexOf(Column.TEXT)] = total - Arrays.stream(widths).sum();
        return widths;
    }

    private static int width(Column column, Face face) {
        return column.narrow() * face.twips() + 2 * WordTable.CELL_MARGIN + SLACK;
    }
}
