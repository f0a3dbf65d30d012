package org.duban.output.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.duban.timeline.PaperWords;
import org.duban.timeline.PaperWords.Column;
import org.duban.timeline.TimelineRow;
import org.duban.timeline.Zoom;

/** The widths of a timeline's columns, what stays while scrolling and printing, and the page: lying, as wide as needed. */
final class TimelinePageSetup {

    /** How many columns stand at the left of those of time. */
    static final int LEFT = Column.values().length;

    /** More columns of time than months of a year need the larger paper. */
    private static final int MONTHS = 12;

    private static final double INCH = 25.4;
    private static final double SIDE = 10 / INCH;
    private static final double BELOW = 15 / INCH;

    /** Widths are counted in digits of the default font, which are 6 points wide; a character is as wide as high. */
    private static final double DIGITS = Looks.POINTS / 6;

    private static final double CELL_MARGIN = 1.2;

    private TimelinePageSetup() {}

    /** How many Chinese characters a line of the column holds. */
    static int characters(Column column) {
        return switch (column) {
            case NUMBER -> 3;
            case TASK -> 19;
            case LEAD -> 9;
            case DEADLINE -> 11;
            case PERCENT -> 3;
            case LIGHT -> 6;
        };
    }

    static void setUp(XSSFSheet sheet, Zoom zoom, int slots, PaperWords words) {
        List<Column> left = List.of(Column.values());
        for (int i = 0; i < left.size(); i++) {
            width(sheet, i, characters(left.get(i)));
        }
        for (int i = 0; i < slots; i++) {
            width(sheet, LEFT + i, SlotWidth.characters(zoom, slots));
        }
        sheet.createFreezePane(LEFT, TimelineHead.ROWS);
        sheet.setRepeatingRows(new CellRangeAddress(0, TimelineHead.ROWS - 1, -1, -1));
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, LEFT - 1));
        sheet.setDisplayGridlines(false);
        page(sheet, slots);
        sheet.getFooter().setCenter(words.page("&P", "&N"));
    }

    /** Lets tasks be folded under their sections and deadlines under their tasks. */
    static void outline(XSSFSheet sheet, List<TimelineRow> rows) {
        sheet.setRowSumsBelow(false);
        for (int from = 0; from < rows.size(); from++) {
            int to = lastBelow(rows, from);
            if (to > from) {
                sheet.groupRow(TimelineHead.ROWS + from + 1, TimelineHead.ROWS + to);
            }
        }
    }

    private static int lastBelow(List<TimelineRow> rows, int from) {
        int last = from;
        while (last + 1 < rows.size() && level(rows.get(last + 1)) > level(rows.get(from))) {
            last++;
        }
        return last;
    }

    private static int level(TimelineRow row) {
        return switch (row) {
            case TimelineRow.OfSection section -> 0;
            case TimelineRow.OfTask task -> 1;
            case TimelineRow.OfDeadline deadline -> 2;
        };
    }

    private static void width(XSSFSheet sheet, int column, double characters) {
        sheet.setColumnWidth(column, (int) ((characters * DIGITS + CELL_MARGIN) * 256));
    }

    private static void page(XSSFSheet sheet, int slots) {
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(slots > MONTHS ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
        setup.setLandscape(true);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, SIDE);
        sheet.setMargin(PageMargin.RIGHT, SIDE);
        sheet.setMargin(PageMargin.TOP, BELOW);
        sheet.setMargin(PageMargin.BOTTOM, BELOW);
        sheet.setMargin(PageMargin.FOOTER, SIDE / 2);
    }
}
