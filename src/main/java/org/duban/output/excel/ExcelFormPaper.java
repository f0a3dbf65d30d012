package org.duban.output.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.output.DocumentProperties;
import org.duban.output.Fonts;
import org.duban.output.OfficialLayout;
import org.duban.output.OutputFile;
import org.duban.output.PrintableText;
import org.duban.usecase.form.FormMarks;
import org.duban.usecase.form.FormPaper;
import org.duban.usecase.form.FormSheet;

/** A department's form as an Excel file: tasks, deadlines and indicators, and hidden what it is known by. */
public final class ExcelFormPaper implements FormPaper {

    private static final String MARKS = "duban";

    private final Fonts fonts;

    /** Forms in these fonts. */
    public ExcelFormPaper(OfficialLayout layout) {
        this.fonts = layout.fonts();
    }

    @Override
    public void write(FormSheet form, Path file) {
        OutputFile target = OutputFile.at(file);
        target.write(bytes(form));
    }

    private byte[] bytes(FormSheet form) {
        try (var workbook = new XSSFWorkbook()) {
            DocumentProperties.write(workbook.getProperties(), form.fileName().replace(".xlsx", ""));
            workbook.getFontAt(0).setFontName(SheetPage.DEFAULT_FONT);
            var styles = new FormStyles(workbook, fonts);
            new FormTaskSheet(form, workbook.createSheet(FormTaskSheet.NAME), styles).write();
            if (form.rows().stream().anyMatch(row -> !row.facts().isEmpty())) {
                new FormFactSheet(form, workbook.createSheet(FormFactSheet.NAME), styles).write();
            }
            marks(workbook, form.marks());
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void marks(XSSFWorkbook workbook, FormMarks marks) {
        XSSFSheet sheet = workbook.createSheet(MARKS);
        List<List<String>> lines = marks.lines();
        for (int i = 0; i < lines.size(); i++) {
            XSSFRow row = sheet.createRow(i);
            for (int j = 0; j < lines.get(i).size(); j++) {
                row.createCell(j).setCellValue(CellText.of(PrintableText.lines(lines.get(i).get(j))));
            }
        }
        sheet.enableLocking();
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }
}
