package org.duban.output.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.output.DocumentProperties;
import org.duban.output.Fonts;
import org.duban.output.OfficialLayout;
import org.duban.output.OutputFile;
import org.duban.usecase.Progress;
import org.duban.usecase.history.HistoryPaper;
import org.duban.usecase.history.HistorySheet;
import org.duban.usecase.history.HistorySheet.Column;

/**
 * The 操作记录 as an Excel file to filter. All cells are text, and none is taken for a formula. Rows go to the disk as they
 * are made, since there may be many.
 */
public final class ExcelHistoryPaper implements HistoryPaper {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength() / 2;
    private static final int WIDTH_OF_CHARACTER = 2 * 256;

    private final Fonts fonts;

    /** Papers in these fonts. */
    public ExcelHistoryPaper(OfficialLayout layout) {
        this.fonts = layout.fonts();
    }

    @Override
    public void write(HistorySheet sheet, Path file, Progress progress) {
        OutputFile target = OutputFile.at(file);
        target.write(bytes(sheet, progress));
    }

    private byte[] bytes(HistorySheet content, Progress progress) {
        try (var whole = new XSSFWorkbook();
                var workbook = new SXSSFWorkbook(whole, ROWS_IN_MEMORY)) {
            DocumentProperties.write(whole.getProperties(), content.title());
            whole.getFontAt(0).setFontName(SheetPage.DEFAULT_FONT);
            fill(workbook.createSheet(content.title()), content, new CellStyles(whole, fonts), progress);
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void fill(SXSSFSheet sheet, HistorySheet content, CellStyles styles, Progress progress) {
        int columns = content.columns().size();
        for (int i = 0; i < columns; i++) {
            sheet.setColumnWidth(i, content.columns().get(i).wide() * WIDTH_OF_CHARACTER);
        }
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setAutoFilter(new CellRangeAddress(0, content.rows().size(), 0, columns - 1));
        write(sheet.createRow(0), content.columns().stream().map(Column::head).toList(), styles.header());
        for (int i = 0; i < content.rows().size(); i++) {
            progress.at(i, content.rows().size());
            write(sheet.createRow(i + 1), content.rows().get(i), styles.running());
        }
    }

    private static void write(Row row, List<String> texts, CellStyles.Pair style) {
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
            Cell cell = row.createCell(i);
            cell.setCellValue(CellText.of(List.of(shown)));
            cell.setCellStyle(style.of(shown));
        }
    }
}
