package org.duban.output.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.duban.domain.plan.Plan;
import org.duban.output.Plans;
import org.duban.output.Timelines;
import org.duban.timeline.Ink;
import org.duban.timeline.PageSetup;
import org.duban.timeline.Pages;
import org.duban.timeline.Palette;
import org.duban.timeline.Timeline;
import org.duban.usecase.Cancelled;
import org.duban.usecase.DayRange;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PngTimelinePaperTest {

    /** The margin, the title's height, the tree's width, the header's and a row's height at twice their size. */
    private static final int LEFT = 2 * (24 + 460);

    private static final int TOP = 2 * (24 + 40 + 48);
    private static final int ROW = 2 * 28;

    private static final DayRange YEAR = DayRange.of(2024, null, null);

    private final PngTimelinePaper paper = new PngTimelinePaper();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aYearIsAsWideAsAWindowAtTwiceItsSizeAndAsHighAsItsRows() throws IOException {
        Timeline sample = Timelines.sample();
        BufferedImage picture = picture(sample);
        assertThat(picture.getWidth()).isEqualTo(2 * (24 + 460 + 935 + 24));
        assertThat(picture.getHeight()).isEqualTo(2 * (24 + 40 + 48 + sample.rows().size() * 28 + 32 + 24));
    }

    @Test
    void todayIsALineThroughEveryRowAtItsPlace() throws IOException {
        BufferedImage picture = picture(timeline("二季度", LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30)));
        int middle = LEFT + (int) Math.round(2 * 935 * (LocalDate.of(2024, 10, 10).getDayOfYear() - 0.5) / 366);
        assertThat(IntStream.range(TOP + 4, TOP + 2 * ROW - 4).map(y -> picture.getRGB(middle, y) & 0xffffff))
                .containsOnly(Palette.LIGHT.rgb(Ink.ACCENT));
    }

    @Test
    void aBarIsFilledOverItsDays() throws IOException {
        BufferedImage picture = picture(timeline("三季度", LocalDate.of(2024, 7, 1), LocalDate.of(2024, 9, 30)));
        int y = TOP + ROW + ROW / 2 + 16;
        int begin = LEFT + (int) (2 * 935 * 182.0 / 366);
        int end = LEFT + (int) (2 * 935 * 274.0 / 366);
        assertThat(colours(picture, begin + 8, end - 8, y)).containsExactly(Palette.LIGHT.rgb(Ink.OVERDUE_PALE));
        assertThat(colours(picture, begin - 60, begin - 20, y)).doesNotContain(Palette.LIGHT.rgb(Ink.OVERDUE_PALE));
    }

    @Test
    void theSameTimelineGivesTheSameBytes() {
        Timeline sample = Timelines.sample();
        assertThat(paper.whole(sample, Timelines.WORDS, Progress.UNWATCHED))
                .isEqualTo(new PngTimelinePaper().whole(sample, Timelines.WORDS, Progress.UNWATCHED));
    }

    @ParameterizedTest
    @CsvSource({"true,144,1684,1190", "false,72,842,595"})
    void aPageIsAsLargeAsThePaper(boolean fitWidth, int dots, int width, int height) throws IOException {
        PageSetup setup = PageSetup.a4(fitWidth);
        Timeline sample = Timelines.sample();
        byte[] page = paper.page(sample, Timelines.WORDS, setup, Pages.of(sample, setup).getFirst(), dots);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(page));
        assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(width, height);
    }

    @Test
    void moreRowsThanAreSharpAreDrawnAtTheirOwnSize() throws IOException {
        assertThat(picture(Timelines.of(Plans.large(600, 1), YEAR)).getWidth()).isEqualTo(24 + 460 + 935 + 24);
    }

    @Test
    void morePixelsThanAPictureMayHaveAreRefused() {
        Timeline endless = Timelines.of(Plans.large(2000, 1), YEAR);
        assertThatThrownBy(() -> paper.whole(endless, Timelines.WORDS, Progress.UNWATCHED))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("picture-too-large"));
    }

    @Test
    void whatIsCancelledLeavesNothingBehind() {
        Progress impatient = (done, total) -> {
            if (done > 3) {
                throw new Cancelled();
            }
        };
        assertThatThrownBy(() -> paper.write(Timelines.sample(), Timelines.WORDS, folder.resolve("图.png"), impatient))
                .isInstanceOf(Cancelled.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void picturesAreLeftToLookAt() throws IOException {
        Path papers = Files.createDirectories(Path.of("target", "papers"));
        write(papers, "year", Timelines.sample());
        write(papers, "quarter", Timelines.sample("2024-09-01", "2024-12-31"));
        write(papers, "month", Timelines.sample("2024-10-01", "2024-10-31"));
        assertThat(papers.resolve("timeline-year.png")).isNotEmptyFile();
    }

    private void write(Path papers, String name, Timeline timeline) {
        paper.write(timeline, Timelines.WORDS, papers.resolve("timeline-" + name + ".png"), Progress.UNWATCHED);
    }

    private BufferedImage picture(Timeline timeline) throws IOException {
        Path file = folder.resolve("图.png");
        paper.write(timeline, Timelines.WORDS, file, Progress.UNWATCHED);
        return ImageIO.read(file.toFile());
    }

    /** One section with one task with one deadline. */
    private static Timeline timeline(String phrase, LocalDate start, LocalDate end) {
        Plan plan = Plans.plan(Plans.section(
                "一", "强化管理", Plans.task("30", "抓好整改", List.of("医务科"), List.of(), Plans.deadline(phrase, start, end))));
        return Timelines.open(plan, YEAR);
    }

    private static Set<Integer> colours(BufferedImage picture, int from, int to, int y) {
        var colours = new HashSet<Integer>();
        IntStream.range(from, to).forEach(x -> colours.add(picture.getRGB(x, y) & 0xffffff));
        return colours;
    }
}
