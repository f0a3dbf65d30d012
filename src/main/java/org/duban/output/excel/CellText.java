package org.duban.output.excel;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.duban.usecase.Refusal;

/** Text on its way into a cell: as long as a cell allows, never taken for a formula or an escape. */
final class CellText {

    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final int SHOWN = 12;

    /** What the file format reads as one character, so its first underscore has to be written as such itself. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /**
     * The lines as the value of one cell.
     *
     * @throws Refusal when they are longer than a cell may be
     */
    static String of(List<String> lines) {
        String text = lines.size() == 1 ? lines.getFirst() : String.join("\n", lines);
        if (text.length() > LONGEST) {
            throw new Refusal("text-too-long-for-excel", text.substring(0, SHOWN) + "…", text.length(), LONGEST);
        }
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_") : text;
    }

    /** Whether a spreadsheet program would take the text for a formula if it were typed. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@＝＋－＠".indexOf(text.charAt(0)) >= 0;
    }
}
