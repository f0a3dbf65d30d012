package org.duban.intake.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows as a spreadsheet puts them on the clipboard: tabs between cells, quotes around cells with line breaks. */
final class QuotedCells {

    private static final int FARTHEST = 200;

    private QuotedCells() {}

    /** The lines, those of a quoted cell joined by line feeds into the row they are of. */
    static List<String> joined(List<String> lines) {
        var joined = new ArrayList<String>();
        int i = 0;
        while (i < lines.size()) {
            int end = isOpen(lines.get(i)) ? closing(lines, i) : i;
            joined.add(String.join("\n", lines.subList(i, end + 1)));
            i = end + 1;
        }
        return joined;
    }

    private static boolean isOpen(String line) {
        String last = line.substring(line.lastIndexOf('\t') + 1);
        return last.startsWith("\"") && isOdd(last);
    }

    private static boolean isOdd(String text) {
        return text.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    /** The line in which the row that begins here ends; the same one where its quote does not open a cell. */
    private static int closing(List<String> lines, int from) {
        boolean tabs = lines.get(from).contains("\t");
        int last = Math.min(lines.size(), from + FARTHEST);
        for (int i = from + 1; i < last; i++) {
            String line = lines.get(i);
            String cell = line.substring(0, line.contains("\t") ? line.indexOf('\t') : line.length());
            if (isOdd(cell)) {
                boolean ends = cell.endsWith("\"") && (tabs || line.contains("\t"));
                return !ends ? from : isOpen(line.substring(cell.length())) ? closing(lines, i) : i;
            }
        }
        return from;
    }

    /** The cells of a row. */
    static List<String> cells(String row) {
        return Arrays.stream(row.split("\t", -1)).map(QuotedCells::unquoted).toList();
    }

    private static String unquoted(String cell) {
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"") && !isOdd(cell)
                && (cell.contains("\n") || cell.contains("\"\""));
        return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }
}
