package org.duban.output.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duban.output.Timelines;
import org.duban.timeline.PageSetup;
import org.duban.timeline.Pages;
import org.duban.usecase.Progress;
import org.junit.jupiter.api.Test;

class PngTimelinePaperTest {

    private static final Path FOLDER = Path.of("target", "papers");

    private final PngTimelinePaper paper = new PngTimelinePaper();

    @Test
    void picturesAreLeftInTheFolder() throws IOException {
        Files.createDirectories(FOLDER);
        paper.write(Timelines.sample(), Timelines.WORDS, FOLDER.resolve("timeline-year.png"), Progress.UNWATCHED);
        paper.write(Timelines.sample("2024-09-01", "2024-12-31"), Timelines.WORDS, FOLDER.resolve("timeline-quarter.png"), Progress.UNWATCHED);
        paper.write(Timelines.sample("2024-10-01", "2024-10-31"), Timelines.WORDS, FOLDER.resolve("timeline-month.png"), Progress.UNWATCHED);
        var pages = Pages.of(Timelines.sample(), PageSetup.a4(true));
        Files.write(FOLDER.resolve("timeline-page.png"), paper.page(Timelines.sample(), Timelines.WORDS, PageSetup.a4(true), pages.getFirst(), 144));
        assertThat(FOLDER.resolve("timeline-year.png")).isNotEmptyFile();
    }
}
