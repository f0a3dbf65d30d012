package org.duban.output.excel;

import java.util.List;
import org.duban.output.Face;
import org.duban.output.table.Column;
import org.duban.output.table.PrintedTask;
import org.duban.output.table.WrappedText;

/** How high rows have to be in points: spreadsheets grow no merged cells, and few grow rows when they open a file. */
final class RowHeights {

    /** No row can be higher in Excel. */
    private static final float HIGHEST = 409f;

    private static final float PADDING = 5f;

    private final List<Column> columns;
    private final Face face;
    private final int[] characters;

    RowHeights(List<Column> columns, Face face) {
        this.columns = columns;
        this.face = face;
        this.characters = SheetPage.characters(columns, face);
    }

    float of(PrintedTask task) {
        int lines = 1;
        for (int i = 1; i < columns.size(); i++) {
            lines = Math.max(lines, WrappedText.lines(columns.get(i).lines(task), characters[i]));
        }
        return height(lines, face);
    }

    float ofSection(String words) {
        return height(WrappedText.lines(List.of(words), characters[0]), face);
    }

    float header() {
        return height(2, face);
    }

    /** The height of a line over the whole width. */
    float across(String text, Face large) {
        int all = 0;
        for (int each : characters) {
            all += each;
        }
        int lines = WrappedText.lines(List.of(text), all * face.halfPoints() / large.halfPoints());
        return Math.min(HIGHEST, height(lines, large));
    }

    /** Into how many rows a height has to be cut. */
    static int rows(float height) {
        return Math.max(1, (int) Math.ceil(height / HIGHEST));
    }

    private static float height(int lines, Face face) {
        return lines * face.lineTwips() / 20f + PADDING;
    }
}
