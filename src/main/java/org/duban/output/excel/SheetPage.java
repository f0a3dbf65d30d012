package org.duban.output.excel;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.duban.output.Face;
import org.duban.output.table.Column;

/** The page a sheet is printed on: A4 lying, as wide as the paper and as many pages long as it needs. */
final class SheetPage {

    private static final double INCH = 25.4;
    private static final double SIDE = 15 / INCH;
    private static final double ABOVE = 20 / INCH;
    private static final double FOOTER = 10 / INCH;

    /** A4 lying is 297 mm wide. */
    private static final double TEXT_POINTS = (297 / INCH - 2 * SIDE) * 72;

    /** Widths are counted in digits of the default font; those of {@link #DEFAULT_FONT} at 11 points are 8 pixels. */
    private static final double DIGIT_POINTS = 6;

    /** What a cell keeps free at its sides, in digits. */
    private static final double CELL_MARGIN = 1.5;

    /** The default font, on which Excel's and WPS's column widths depend. */
    static final String DEFAULT_FONT = "宋体";

    private SheetPage() {}

    /** How many Chinese characters a line of each column has. */
    static int[] characters(List<Column> columns, Face face) {
        int[] characters = columns.stream().mapToInt(Column::wide).toArray();
        double free = TEXT_POINTS - columns.size() * CELL_MARGIN * DIGIT_POINTS;
        int all = (int) (free / face.points());
        characters[columns.indexOf(Column.TEXT)] = all - Arrays.stream(characters).sum();
        return characters;
    }

    static void widths(XSSFSheet sheet, List<Column> columns, Face face) {
        int[] characters = characters(columns, face);
        for (int i = 0; i < characters.length; i++) {
            double digits = characters[i] * face.points() / DIGIT_POINTS + CELL_MARGIN;
            sheet.setColumnWidth(i, (int) (digits * 256));
        }
    }

    /** Sets up paper, repeated header, filter, and the panes that stay while scrolling. */
    static void setUp(XSSFSheet sheet, CellRangeAddress table) {
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PaperSize.A4_PAPER);
        setup.setLandscape(true);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        margins(sheet);
        int header = table.getFirstRow();
        sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
        sheet.setAutoFilter(table);
        sheet.createFreezePane(0, header + 1);
        sheet.getFooter().setCenter("第 &P 页  共 &N 页");
    }

    private static void margins(XSSFSheet sheet) {
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, SIDE);
        sheet.setMargin(PageMargin.RIGHT, SIDE);
        sheet.setMargin(PageMargin.TOP, ABOVE);
        sheet.setMargin(PageMargin.BOTTOM, ABOVE);
        sheet.setMargin(PageMargin.HEADER, FOOTER);
        sheet.setMargin(PageMargin.FOOTER, FOOTER);
    }
}
