package org.duban.output.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.duban.output.PrintableText;
import org.duban.output.table.WrappedText;

/**
 * A sheet of a form while it is laid out: cells put row by row, each row as high as its words need.
 *
 * @param widths of the columns in Chinese characters; 0 for a hidden one
 */
record FormTable(XSSFSheet sheet, FormStyles styles, List<Integer> widths) {

    private static final float LINE = 16f;
    private static final float HIGHEST = 409f;
    private static final double DIGITS_PER_CHARACTER = 1.8;

    FormTable {
        widths = List.copyOf(widths);
        for (int i = 0; i < widths.size(); i++) {
            sheet.setColumnWidth(i, (int) ((widths.get(i) * DIGITS_PER_CHARACTER + 1.5) * 256));
            sheet.setColumnHidden(i, widths.get(i) == 0);
        }
    }

    XSSFRow row(int at) {
        return sheet.createRow(at);
    }

    XSSFCell put(XSSFRow row, int column, FormStyles.Kind kind, String words) {
        String printable = String.join("\n", PrintableText.lines(words));
        XSSFCell cell = row.createCell(column);
        if (!printable.isEmpty()) {
            cell.setCellValue(CellText.of(List.of(printable)));
        }
        cell.setCellStyle(styles.of(kind, printable));
        return cell;
    }

    /** A line over all that is shown; it begins in the second column where the first is hidden. */
    void across(int at, FormStyles.Kind kind, String words, float lineHeight) {
        XSSFRow row = row(at);
        put(row, first(), kind, words);
        sheet.addMergedRegionUnsafe(new CellRangeAddress(at, at, first(), widths.size() - 1));
        int all = widths.stream().mapToInt(Integer::intValue).sum();
        int lines = WrappedText.lines(words.lines().toList(), (int) (all * LINE / lineHeight));
        row.setHeightInPoints(lines * lineHeight + 6);
    }

    /** Makes the row as high as its words need, at least so many lines. */
    void fit(XSSFRow row, int least) {
        int lines = least;
        for (int i = first(); i < widths.size(); i++) {
            XSSFCell cell = row.getCell(i);
            if (cell != null && cell.getCellType() == CellType.STRING) {
                lines = Math.max(lines, WrappedText.lines(cell.getStringCellValue().lines().toList(), widths.get(i)));
            }
        }
        row.setHeightInPoints(Math.min(HIGHEST, lines * LINE + 6));
    }

    private int first() {
        return widths.getFirst() == 0 ? 1 : 0;
    }
}
