package org.duban.output.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.output.DocumentProperties;
import org.duban.output.Fonts;
import org.duban.output.OfficialLayout;
import org.duban.output.OutputFile;
import org.duban.usecase.chase.ChaseList;
import org.duban.usecase.chase.ChasePaper;

/** 催报名单 as an Excel file: a page to print, to hand round and to tick off. */
public final class ExcelChasePaper implements ChasePaper {

    private final Fonts fonts;

    /** Papers in these fonts. */
    public ExcelChasePaper(OfficialLayout layout) {
        this.fonts = layout.fonts();
    }

    @Override
    public void write(ChaseList list, Path file) {
        OutputFile target = OutputFile.at(file);
        target.write(bytes(list));
    }

    private byte[] bytes(ChaseList list) {
        try (var workbook = new XSSFWorkbook()) {
            DocumentProperties.write(workbook.getProperties(), ChaseSheet.NAME);
            workbook.getFontAt(0).setFontName(SheetPage.DEFAULT_FONT);
            new ChaseSheet(list, workbook.createSheet(ChaseSheet.NAME), new FormStyles(workbook, fonts)).write();
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
