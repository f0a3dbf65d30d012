package org.duban.output.excel;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a form's sheet is printed, kept in view while scrolling, and protected against slips. */
final class FormPage {

    private static final double SIDE = 0.5;

    private FormPage() {}

    /** Without a password: whoever needs the protection gone may take it away. */
    static void setUp(XSSFSheet sheet, int header, int columnsThatStay) {
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PaperSize.A4_PAPER);
        setup.setLandscape(true);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, SIDE);
        sheet.setMargin(PageMargin.RIGHT, SIDE);
        sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
        sheet.getFooter().setCenter("第 &P 页  共 &N 页");
        sheet.createFreezePane(columnsThatStay, header + 1);
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }
}
