package org.duban;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.cli.DubanCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code duban export timeline} as a person at a terminal meets it, on 10 October 2024. */
class TimelineCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-10T02:32:00Z"), ZoneId.of("Asia/Shanghai"));

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void beginWithTheSample() {
        ImportedSample.into(folder.resolve("data"));
    }

    @Test
    void theWholeYearBecomesAPictureWithoutADisplay() throws IOException {
        Path file = folder.resolve("时间轴.png");
        assertThat(export("--format", "png", "--out", file.toString())).isZero();
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isBetween(2800, 2900);
        assertThat(out.toString()).contains("已导出时间轴，30项任务，2024-01-01 到 2024-12-31").contains("时间轴.png");
    }

    @Test
    void theWholeYearBecomesAWorkbook() throws IOException {
        Path file = folder.resolve("时间轴.xlsx");
        assertThat(export("--format", "xlsx", "--out", file.toString())).isZero();
        assertThat(cells(file)).contains("截至2024年10月10日", "12月", "建设“一站式”门诊服务中心");
    }

    @Test
    void someMonthsAreDividedIntoTens() throws IOException {
        Path file = folder.resolve("时间轴.xlsx");
        assertThat(export("--format", "xlsx", "--from", "9-1", "--to", "2024-12-31", "--out", file.toString())).isZero();
        assertThat(cells(file)).contains("2024年9月", "中旬").doesNotContain("一季度");
    }

    @Test
    void lightsAreThoseOfTheDayThatIsNamed() throws IOException {
        Path file = folder.resolve("时间轴.xlsx");
        assertThat(export("--format", "xlsx", "--on", "2024-01-02", "--out", file.toString())).isZero();
        assertThat(cells(file)).contains("截至2024年1月2日").noneMatch(words -> words.startsWith("逾期"));
    }

    @Test
    void oneDepartmentsTasksAreExportedAlone() {
        Path file = folder.resolve("党办.png");
        assertThat(export("--format", "png", "--department", "党办", "--out", file.toString())).isZero();
        assertThat(out.toString()).contains("5项任务");
    }

    @ParameterizedTest
    @CsvSource({
        "--from 2024-12-01 --to 2024-11-30, 起始日 2024-12-01 在截止日 2024-11-30 之后",
        "--from 2024-13-01, “2024-13-01”不是日期",
        "--to 2023-02-29, “2023-02-29”不是日期",
        "--on 昨天, “昨天”不是日期",
        "--from 2020-01-01, 从 2020-01-01 到 2024-12-31 超过三年",
        "--department 宇航科, 没有叫“宇航科”的科室",
        "--year 1999, 没有1999年的计划"
    })
    void whatCannotBeShownIsRefusedInOneSentence(String line, String sentence) {
        String[] arguments = Stream.concat(
                        Stream.of("--format", "png", "--out", folder.resolve("时间轴.png").toString()),
                        Stream.of(line.split(" ")))
                .toArray(String[]::new);
        assertThat(export(arguments)).isEqualTo(1);
        assertThat(err.toString()).startsWith(sentence).hasLineCount(1);
        assertThat(folder.resolve("时间轴.png")).doesNotExist();
    }

    @Test
    void theNameEndsAsTheFormatDoes() {
        assertThat(export("--format", "png", "--out", folder.resolve("时间轴.xlsx").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("文件名应以 .png 结尾");
    }

    private static List<String> cells(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                var book = new XSSFWorkbook(in)) {
            XSSFSheet sheet = book.getSheetAt(0);
            return Stream.iterate(0, row -> row <= sheet.getLastRowNum(), row -> row + 1)
                    .flatMap(row -> Stream.iterate(0, at -> at < sheet.getRow(row).getLastCellNum(), at -> at + 1)
                            .map(at -> sheet.getRow(row).getCell(at)))
                    .map(String::valueOf)
                    .toList();
        }
    }

    private int export(String... arguments) {
        return duban(Stream.concat(Stream.of("export", "timeline"), Stream.of(arguments)).toArray(String[]::new));
    }

    private int duban(String... arguments) {
        String[] all = Stream.concat(
                        Stream.of("--data", folder.resolve("data").toString()), Stream.of(arguments))
                .toArray(String[]::new);
        return DubanCommand.run(
                new Wiring(CLOCK).commandLine(data -> 0), new PrintWriter(out, true), new PrintWriter(err, true), all);
    }
}
