package org.duban;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A form in the hands of a department. */
public final class FilledBook {

    public static final int FIRST = 4;
    public static final int KEY = 0;
    public static final int NUMBER = 1;
    public static final int TEXT = 2;
    public static final int DEADLINE = 3;
    public static final int STATE = 5;
    public static final int PERCENT = 6;
    public static final int PROGRESS = 7;
    public static final int DONE_ON = 5;
    public static final int VALUE = 6;

    private FilledBook() {}

    public static void change(Path file, Consumer<XSSFWorkbook> how) {
        try (XSSFWorkbook workbook = open(file)) {
            how.accept(workbook);
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    public static void fill(XSSFWorkbook workbook, int row, String state, int percent, String progress) {
        cell(workbook, row, STATE).setCellValue(state);
        cell(workbook, row, PERCENT).setCellValue(percent);
        cell(workbook, row, PROGRESS).setCellValue(progress);
    }

    public static Cell cell(XSSFWorkbook workbook, int row, int column) {
        return cell(workbook.getSheetAt(0), row, column);
    }

    public static Cell cell(Sheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
