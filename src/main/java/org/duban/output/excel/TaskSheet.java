package org.duban.output.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.duban.output.Face;
import org.duban.output.Fonts;
import org.duban.output.table.Column;
import org.duban.output.table.PrintedSection;
import org.duban.output.table.PrintedTask;
import org.duban.output.table.TableContent;
import org.duban.usecase.Progress;

/**
 * Fills a sheet with the 任务分解表. Every row carries its section's words, also where they are merged into one cell, so
 * that a filter on them finds all rows.
 */
final class TaskSheet {

    private final XSSFSheet sheet;
    private final TableContent content;
    private final List<Column> columns;
    private final CellStyles styles;
    private final Fonts fonts;
    private final RowHeights heights;
    private int next;

    TaskSheet(XSSFSheet sheet, TableContent content, CellStyles styles, Fonts fonts) {
        this.sheet = sheet;
        this.content = content;
        this.columns = content.columns();
        this.styles = styles;
        this.fonts = fonts;
        this.heights = new RowHeights(columns, fonts.tableBody());
    }

    /** Writes everything and returns the rows from the header to the last task. */
    CellRangeAddress write(Progress progress) {
        line(content.title(), styles.title(), fonts.title());
        if (content.kind() != null) {
            line(content.kind(), styles.title(), fonts.title());
        }
        if (content.note() != null) {
            line(content.note(), styles.note(), fonts.note());
        }
        int header = next;
        header();
        int done = 0;
        for (PrintedSection section : content.sections()) {
            progress.at(done, content.size());
            section(section);
            done += section.tasks().size();
        }
        var table = new CellRangeAddress(header, next - 1, 0, columns.size() - 1);
        sheet.addIgnoredErrors(table, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        return table;
    }

    private void line(String text, CellStyles.Pair style, Face face) {
        XSSFRow row = sheet.createRow(next);
        row.setHeightInPoints(heights.across(text, face));
        cell(row, 0, CellText.of(List.of(text)), style);
        merge(next, next, 0, columns.size() - 1);
        next++;
    }

    private void header() {
        XSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints(heights.header());
        columns.forEach(column -> cell(row, columns.indexOf(column), column.header(), styles.header()));
    }

    private void section(PrintedSection section) {
        int first = next;
        String words = CellText.of(List.of(section.words()));
        float missing = heights.ofSection(section.words());
        int last = section.tasks().size() - 1;
        for (PrintedTask task : section.tasks().subList(0, last)) {
            missing -= task(task, words, 0);
        }
        task(section.tasks().get(last), words, missing);
        merge(first, next - 1, 0, 0);
    }

    /** Writes a task into as many rows as its height needs, each column's cells merged, and returns that height. */
    private float task(PrintedTask task, String section, float least) {
        float height = Math.max(heights.of(task), least);
        int rows = RowHeights.rows(height);
        int first = next;
        while (next < first + rows) {
            XSSFRow row = sheet.createRow(next++);
            row.setHeightInPoints(height / rows);
            cell(row, 0, section, styles.running());
            for (int i = 1; i < columns.size(); i++) {
                Column column = columns.get(i);
                cell(row, i, CellText.of(column.lines(task)), style(column));
            }
        }
        for (int i = 1; i < columns.size(); i++) {
            merge(first, next - 1, i, i);
        }
        return height;
    }

    private CellStyles.Pair style(Column column) {
        return column == Column.TEXT ? styles.running() : styles.centred();
    }

    private static void cell(XSSFRow row, int at, String text, CellStyles.Pair style) {
        XSSFCell cell = row.createCell(at);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        cell.setCellStyle(style.of(text));
    }

    /** Two regions here never overlap, so the check for it, which grows with their number, is left out. */
    private void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (firstRow < lastRow || firstColumn < lastColumn) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
        }
    }
}
