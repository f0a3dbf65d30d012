package org.duban.output.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.Plan;
import org.duban.output.LibreOffice;
import org.duban.output.OfficialLayout;
import org.duban.output.Plans;
import org.duban.output.Timelines;
import org.duban.timeline.Ink;
import org.duban.timeline.Palette;
import org.duban.timeline.Timeline;
import org.duban.usecase.DayRange;
import org.duban.usecase.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcelTimelinePaperTest {

    private static final DayRange YEAR = DayRange.of(2024, null, null);
    private static final int TASK = 5;
    private static final int JANUARY = 6;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theColumnsAreTheTreeAndTheMonthsUnderTheirQuarters() throws IOException {
        try (XSSFWorkbook book = written(Timelines.sample())) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(words(sheet.getRow(2)))
                    .containsExactly("编号", "任务", "牵头", "完成时限", "进度", "灯", "一季度", "一季度", "一季度", "二季度",
                            "二季度", "二季度", "三季度", "三季度", "三季度", "四季度", "四季度", "四季度");
            assertThat(words(sheet.getRow(3)).skip(6)).containsExactlyElementsOf(
                    IntStream.rangeClosed(1, 12).mapToObj(month -> month + "月").toList());
            assertThat(sheet.getMergedRegions()).contains(new CellRangeAddress(2, 2, 6, 8), new CellRangeAddress(2, 3, 0, 0));
        }
    }

    @Test
    void everyRowOfTheTimelineIsARowOfTheSheet() throws IOException {
        Timeline sample = Timelines.sample();
        try (XSSFWorkbook book = written(sample)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum() + 1).isEqualTo(TimelineHead.ROWS + sample.rows().size());
            assertThat(words(sheet.getRow(4)).limit(2)).containsExactly("一", "坚持党建引领，把牢医院发展政治方向");
            assertThat(words(sheet.getRow(6)).limit(6))
                    .containsExactly("2", "推进清廉医院建设", "纪检监察室", "10月底前 10-31", "0.78", "黄 ▲预警");
        }
    }

    @Test
    void aBarIsFilledOverItsMonthsWithItsWordsInTheFirst() throws IOException {
        try (XSSFWorkbook book = written(open(deadline("三季度", LocalDate.of(2024, 7, 1), LocalDate.of(2024, 9, 30))))) {
            XSSFRow row = book.getSheetAt(0).getRow(TASK);
            assertThat(IntStream.range(0, 12).mapToObj(month -> fill(row, month)).toList())
                    .isEqualTo(Stream.of(0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0)
                            .map(filled -> filled == 0 ? -1 : Palette.LIGHT.rgb(Ink.OVERDUE_TINT))
                            .toList());
            assertThat(row.getCell(JANUARY + 6).getStringCellValue()).startsWith("■ 三季度");
        }
    }

    @Test
    void theLastDayOfABoundIsADiamond() throws IOException {
        try (XSSFWorkbook book = written(open(deadline("11月底前", null, LocalDate.of(2024, 11, 30))))) {
            XSSFRow row = book.getSheetAt(0).getRow(TASK);
            assertThat(row.getCell(JANUARY).getStringCellValue()).startsWith("● 11月底前");
            assertThat(row.getCell(JANUARY + 10).getStringCellValue()).isEqualTo("◆");
            assertThat(fill(row, 11)).isEqualTo(-1);
        }
    }

    @Test
    void wordsThatABarIsTooShortForStandBesideIt() throws IOException {
        try (XSSFWorkbook book = written(open(
                deadline("1月中旬前", null, LocalDate.of(2024, 1, 20)),
                deadline("12月上旬", LocalDate.of(2024, 12, 1), LocalDate.of(2024, 12, 10))))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(TASK + 1).getCell(JANUARY + 1).getStringCellValue()).isEqualTo("■ 1月中旬前");
            assertThat(sheet.getRow(TASK + 2).getCell(JANUARY + 10).getStringCellValue()).isEqualTo("● 12月上旬");
        }
    }

    @Test
    void theDonePartIsDarker() throws IOException {
        Plan plan = Plans.plan(Plans.section("一", "强化管理", Plans.task(
                "8", "通过评审", List.of("医务科"), List.of(), deadline("年内", null, LocalDate.of(2024, 12, 31)))));
        try (XSSFWorkbook book = written(Timelines.of(plan, YEAR))) {
            XSSFRow row = book.getSheetAt(0).getRow(TASK);
            assertThat(IntStream.range(0, 12).mapToObj(month -> fill(row, month)))
                    .containsExactlyElementsOf(IntStream.range(0, 12)
                            .mapToObj(month -> Palette.LIGHT.rgb(month < 8 ? Ink.ON_TRACK_TRACK : Ink.ON_TRACK_TINT))
                            .toList());
        }
    }

    @Test
    void todaysMonthIsMarked() throws IOException {
        try (XSSFWorkbook book = written(Timelines.sample())) {
            XSSFRow names = book.getSheetAt(0).getRow(3);
            assertThat(fill(names, 9)).isEqualTo(Palette.LIGHT.rgb(Ink.ACCENT));
            assertThat(fill(names, 8)).isEqualTo(Palette.LIGHT.rgb(Ink.SUBTLE_GROUND));
        }
    }

    @Test
    void tasksFoldUnderTheirSectionsAndDeadlinesUnderTheirTasks() throws IOException {
        try (XSSFWorkbook book = written(Timelines.sample())) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRowSumsBelow()).isFalse();
            assertThat(Stream.of(4, 5, 11, 12).map(row -> sheet.getRow(row).getOutlineLevel())).containsExactly(0, 1, 1, 2);
        }
    }

    @Test
    void prints() throws IOException {
        try (XSSFWorkbook book = written(Timelines.sample())) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSizeEnum()).isEqualTo(PaperSize.A4_PAPER);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:4");
            assertThat(sheet.getRepeatingColumns().formatAsString()).isEqualTo("A:F");
            assertThat(sheet.getPaneInformation().getVerticalSplitLeftColumn()).isEqualTo((short) 6);
            assertThat(sheet.getFooter().getCenter()).isEqualTo("第&P页 共&N页");
        }
    }

    @Test
    void moreColumnsTakeTheLargerPaper() throws IOException {
        try (XSSFWorkbook book = written(Timelines.sample("2024-10-01", "2024-10-31"))) {
            assertThat(book.getSheetAt(0).getPrintSetup().getPaperSizeEnum()).isEqualTo(PaperSize.A3_PAPER);
        }
    }

    @Test
    void anotherYearIsNamedOverItsQuarters() throws IOException {
        try (XSSFWorkbook book = written(Timelines.sample("2024-10-01", "2025-06-30"))) {
            assertThat(words(book.getSheetAt(0).getRow(2)).skip(6).distinct()).containsExactly("2024年四季度", "2025年一季度", "2025年二季度");
        }
    }

    @Test
    void theTrackToADayAfterTheTimelineFillsItsColumns() throws IOException {
        try (XSSFWorkbook book = written(open(deadline("2025年3月底前", null, LocalDate.of(2025, 3, 31))))) {
            XSSFRow row = book.getSheetAt(0).getRow(5);
            assertThat(row.getCell(JANUARY).getStringCellValue()).contains("2025年3月31日截止");
            assertThat(row.getCell(JANUARY + 11).getStringCellValue()).isEqualTo("▸");
            assertThat(fill(row, 0)).isEqualTo(fill(row, 11)).isNotEqualTo(-1);
        }
    }

    @Test
    void aWholeYearThatStandsForNoDeadlineIsFaintAndMarkedAsGuessed() throws IOException {
        try (XSSFWorkbook book = written(open())) {
            XSSFRow row = book.getSheetAt(0).getRow(5);
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("全年*");
            assertThat(row.getCell(JANUARY).getStringCellValue()).endsWith("全年*");
            assertThat(fill(row, 0)).isEqualTo(-1);
        }
    }

    @Test
    void aDeadlineOfManyWordsMakesItsRowHigher() throws IOException {
        try (XSSFWorkbook book = written(open(
                deadline("2024年10月至2025年6月", LocalDate.of(2024, 10, 1), LocalDate.of(2025, 6, 30))))) {
            assertThat(book.getSheetAt(0).getRow(5).getHeightInPoints()).isEqualTo(2 * 14 + 5);
        }
    }

    @Test
    void manyColumnsAreNarrowerAndOneIsAsWideAsTheHeadOverIt() throws IOException {
        try (XSSFWorkbook days = written(Timelines.sample("2024-10-01", "2024-10-31"));
                XSSFWorkbook day = written(Timelines.sample("2024-10-10", "2024-10-10"))) {
            assertThat(days.getSheetAt(0).getColumnWidth(JANUARY)).isLessThan(5 * 256);
            assertThat(day.getSheetAt(0).getColumnWidth(JANUARY)).isGreaterThan(24 * 256);
        }
    }

    @Test
    void wordsThatLookLikeFormulasStayWordsAlsoAfterAnotherProgramSavedThem() throws IOException {
        assumeThat(LibreOffice.isInstalled()).isTrue();
        Path file = folder.resolve("轴.xlsx");
        Plan plan = Plans.plan(Plans.section("=1", "=1+1", Plans.task(
                "8", "@各科室", List.of("-5℃冷链"), List.of(), deadline("=2+2", null, LocalDate.of(2024, 11, 30)))));
        paper().write(Timelines.of(plan, YEAR), Timelines.WORDS, file, Progress.UNWATCHED);

        LibreOffice.convert(List.of(file), "xlsx", folder.resolve("again"));

        try (XSSFWorkbook book = opened(folder.resolve("again/轴.xlsx"))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(cells(sheet).map(Cell::getCellType)).doesNotContain(CellType.FORMULA);
            assertThat(words(sheet.getRow(4)).limit(2)).containsExactly("=1", "=1+1");
            assertThat(words(sheet.getRow(5)).limit(4)).containsExactly("8", "@各科室", "-5℃冷链", "=2+2 11-30");
        }
    }

    @Test
    void workbooksAreLeftToLookAt() throws IOException {
        Path papers = Files.createDirectories(Path.of("target", "papers"));
        paper().write(Timelines.sample(), Timelines.WORDS, papers.resolve("timeline-year.xlsx"), Progress.UNWATCHED);
        paper().write(
                Timelines.sample("2024-09-01", "2024-12-31"),
                Timelines.WORDS,
                papers.resolve("timeline-quarter.xlsx"),
                Progress.UNWATCHED);
        assertThat(papers.resolve("timeline-quarter.xlsx")).isNotEmptyFile();
    }

    private static Timeline open(Deadline... deadlines) {
        return Timelines.open(
                Plans.plan(Plans.section(
                        "一", "强化管理", Plans.task("30", "抓好整改", List.of("医务科"), List.of(), deadlines))),
                YEAR);
    }

    private static Deadline deadline(String phrase, @Nullable LocalDate start, LocalDate end) {
        return Plans.deadline(phrase, start, end);
    }

    private static int fill(XSSFRow row, int month) {
        XSSFColor colour = row.getCell(JANUARY + month).getCellStyle().getFillForegroundColorColor();
        if (colour == null) {
            return -1;
        }
        byte[] rgb = Objects.requireNonNull(colour.getRGB());
        return ((rgb[0] & 0xff) << 16) | ((rgb[1] & 0xff) << 8) | (rgb[2] & 0xff);
    }

    private XSSFWorkbook written(Timeline timeline) throws IOException {
        Path file = folder.resolve("轴.xlsx");
        paper().write(timeline, Timelines.WORDS, file, Progress.UNWATCHED);
        return opened(file);
    }

    private static XSSFWorkbook opened(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static ExcelTimelinePaper paper() {
        return new ExcelTimelinePaper(OfficialLayout.standard());
    }

    private static Stream<Cell> cells(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false));
    }

    private static Stream<String> words(XSSFRow row) {
        return StreamSupport.stream(row.spliterator(), false).map(XSSFCell.class::cast).map(String::valueOf);
    }
}
