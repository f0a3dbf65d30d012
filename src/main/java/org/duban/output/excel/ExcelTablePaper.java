package org.duban.output.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.domain.plan.Plan;
import org.duban.output.DocumentProperties;
import org.duban.output.Fonts;
import org.duban.output.OfficialLayout;
import org.duban.output.OutputFile;
import org.duban.output.table.StatedDeadlines;
import org.duban.output.table.TableContent;
import org.duban.usecase.Progress;
import org.duban.usecase.TablePaper;

/** The 任务分解表 as an Excel file to filter and to print. All cells are text. */
public final class ExcelTablePaper implements TablePaper {

    private static final String SHEET = "任务分解表";

    private final Fonts fonts;
    private final StatedDeadlines stated;

    /** Papers in these fonts; what the texts state is not printed a second time in the deadline column. */
    public ExcelTablePaper(OfficialLayout layout, StatedDeadlines stated) {
        this.fonts = layout.fonts();
        this.stated = stated;
    }

    @Override
    public void write(Plan plan, Path file, Progress progress) {
        OutputFile target = OutputFile.at(file);
        TableContent content = TableContent.of(plan, stated);
        byte[] bytes = bytes(content, progress);
        progress.at(content.size(), content.size());
        target.write(bytes);
    }

    private byte[] bytes(TableContent content, Progress progress) {
        try (var workbook = new XSSFWorkbook()) {
            DocumentProperties.write(workbook.getProperties(), content.title());
            workbook.getFontAt(0).setFontName(SheetPage.DEFAULT_FONT);
            XSSFSheet sheet = workbook.createSheet(SHEET);
            SheetPage.widths(sheet, content.columns(), fonts.tableBody());
            CellRangeAddress table =
                    new TaskSheet(sheet, content, new CellStyles(workbook, fonts), fonts).write(progress);
            SheetPage.setUp(sheet, table);
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
