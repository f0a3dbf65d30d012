package org.duban.output.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duban.output.OfficialLayout;
import org.duban.output.Timelines;
import org.duban.usecase.Progress;
import org.junit.jupiter.api.Test;

class ExcelTimelinePaperTest {

    private static final Path FOLDER = Path.of("target", "papers");

    @Test
    void left() throws IOException {
        Files.createDirectories(FOLDER);
        var paper = new ExcelTimelinePaper(OfficialLayout.standard());
        paper.write(Timelines.sample(), Timelines.WORDS, FOLDER.resolve("timeline-year.xlsx"), Progress.UNWATCHED);
        paper.write(Timelines.sample("2024-09-01", "2024-12-31"), Timelines.WORDS, FOLDER.resolve("timeline-quarter.xlsx"), Progress.UNWATCHED);
        assertThat(FOLDER.resolve("timeline-year.xlsx")).isNotEmptyFile();
    }
}
