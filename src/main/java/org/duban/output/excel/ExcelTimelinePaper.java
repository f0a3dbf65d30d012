package org.duban.output.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.output.DocumentProperties;
import org.duban.output.Fonts;
import org.duban.output.OfficialLayout;
import org.duban.output.OutputFile;
import org.duban.timeline.PaperWords;
import org.duban.timeline.TimeSlot;
import org.duban.timeline.Timeline;
import org.duban.usecase.Progress;
import org.duban.usecase.TimelinePaper;

/** A timeline as an Excel file to read, fold and print: rows of the tree with their bars as filled cells. */
public final class ExcelTimelinePaper implements TimelinePaper {

    private final Fonts fonts;

    /** Papers in these fonts. */
    public ExcelTimelinePaper(OfficialLayout layout) {
        this.fonts = layout.fonts();
    }

    @Override
    public void write(Timeline timeline, PaperWords words, Path file, Progress progress) {
        OutputFile target = OutputFile.at(file);
        byte[] bytes = bytes(timeline, words, progress);
        progress.at(1, 1);
        target.write(bytes);
    }

    private byte[] bytes(Timeline timeline, PaperWords words, Progress progress) {
        try (var workbook = new XSSFWorkbook()) {
            DocumentProperties.write(workbook.getProperties(), words.title(timeline.title()));
            workbook.getFontAt(0).setFontName(SheetPage.DEFAULT_FONT);
            XSSFSheet sheet = workbook.createSheet(words.name());
            List<TimeSlot> slots = TimeSlot.of(timeline, words.timeline());
            var cells = new SheetCells(sheet, new Looks(workbook, fonts));
            new TimelineHead(timeline, words, slots, cells).write();
            new TimelineSheet(timeline, words, slots, cells).write(TimelineHead.ROWS, progress);
            TimelinePageSetup.setUp(sheet, timeline.zoom(), slots.size(), words);
            TimelinePageSetup.outline(sheet, timeline.rows());
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
