package org.duban.output.excel;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Puts words and numbers into the cells of a sheet; words are never taken for a formula. */
record SheetCells(XSSFSheet sheet, Looks looks) {

    XSSFRow row(int at, double points) {
        XSSFRow row = sheet.createRow(at);
        row.setHeightInPoints((float) points);
        return row;
    }

    void put(XSSFRow row, int column, String words, Look look) {
        XSSFCell cell = row.createCell(column);
        if (!words.isEmpty()) {
            cell.setCellValue(CellText.of(List.of(words)));
        }
        cell.setCellStyle(looks.of(look, words));
    }

    void percent(XSSFRow row, int column, @Nullable Integer percent, Look look) {
        XSSFCell cell = row.createCell(column);
        if (percent != null) {
            cell.setCellValue(percent / 100.0);
        }
        cell.setCellStyle(looks.percent(look));
    }

    /** Makes one of the cells from corner to corner, which overlap with no other such region. */
    void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (firstRow < lastRow || firstColumn < lastColumn) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
        }
    }
}
