package org.duban.output.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Section;
import org.duban.output.GoldPlan;
import org.duban.output.LibreOffice;
import org.duban.output.OfficialLayout;
import org.duban.output.Plans;
import org.duban.output.table.StatedDeadlines;
import org.duban.usecase.Cancelled;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelTablePaperTest {

    private static final List<String> LIKE_FORMULAS = List.of(
            "=1+1", "+86号", "-5℃冷链", "@各科室", "=HYPERLINK(\"http://a\")", "＝合计", "-", "=cmd|' /C calc'!A0");

    @TempDir
    Path folder;

    @Test
    void beginsWithTitleKindAndIssueOverTheWholeWidth() throws IOException {
        try (XSSFWorkbook book = written(GoldPlan.sample())) {
            XSSFSheet sheet = book.getSheetAt(0);

            assertThat(Stream.of(0, 1, 2).map(row -> text(sheet, row, 0)))
                    .containsExactly("江城市第一人民医院2024年重点工作", "任务分解表", "（江一院〔2024〕36号，2024年3月25日印发）");
            assertThat(sheet.getMergedRegions())
                    .contains(new CellRangeAddress(0, 0, 0, 5), new CellRangeAddress(2, 2, 0, 5));
        }
    }

    @Test
    void everyRowCarriesItsSectionSoThatAFilterFindsIt() throws IOException {
        Plan plan = Plans.plan(
                Plans.section("一", "坚持党建引领", Plans.task("1", "抓好整改"), Plans.task("2", "改进作风")),
                Plans.section("二", "强化管理", Plans.task("3", "控制成本")));

        try (XSSFWorkbook book = written(plan)) {
            XSSFSheet sheet = book.getSheetAt(0);

            assertThat(Stream.of(4, 5, 6).map(row -> text(sheet, row, 0)))
                    .containsExactly("一、坚持党建引领", "一、坚持党建引领", "二、强化管理");
            assertThat(sheet.getMergedRegions()).contains(new CellRangeAddress(4, 5, 0, 0));
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A4:E7");
        }
    }

    @Test
    void prints() throws IOException {
        try (XSSFWorkbook book = written(GoldPlan.sample())) {
            XSSFSheet sheet = book.getSheetAt(0);

            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:4");
            assertThat(sheet.getFooter().getCenter()).contains("&P").contains("&N");
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 4);
        }
    }

    @Test
    void rowsAreHighEnoughForTheirLongestCell() throws IOException {
        Plan plan = Plans.plan(Plans.section(
                "一",
                "强化管理",
                Plans.task("1", "控制成本", List.of("财务科"), List.of("医务科", "护理部", "质控科", "信息科", "总务科")),
                Plans.task("2", "控制成本", List.of("财务科"), List.of())));

        try (XSSFWorkbook book = written(plan)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(4).getHeightInPoints()).isGreaterThan(5 * 15);
            assertThat(sheet.getRow(5).getHeightInPoints()).isBetween(15f, 30f);
        }
    }

    @Test
    void rowsOfASectionAreHighEnoughForItsWords() throws IOException {
        Plan plan = Plans.plan(Plans.section("一", "强化内部管理".repeat(8), Plans.task("1", "控制成本")));

        try (XSSFWorkbook book = written(plan)) {
            assertThat(book.getSheetAt(0).getRow(4).getHeightInPoints()).isGreaterThan(5 * 15);
        }
    }

    @Test
    void aTaskTooHighForARowTakesSeveral() throws IOException {
        try (XSSFWorkbook book = written(Plans.large(1, 60))) {
            XSSFSheet sheet = book.getSheetAt(0);
            int last = sheet.getLastRowNum();

            assertThat(last).isGreaterThan(5);
            assertThat(sheet.getMergedRegions()).contains(new CellRangeAddress(4, last, 2, 2));
            assertThat(sheet).allMatch(row -> row.getHeightInPoints() <= 409);
        }
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() throws IOException {
        try (XSSFWorkbook book = written(likeFormulas())) {
            assertStillText(book);
            assertThat(cells(book).filter(cell -> LIKE_FORMULAS.contains(cell.getStringCellValue())))
                    .isNotEmpty()
                    .allMatch(cell -> ((XSSFCell) cell).getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void textThatLooksLikeAFormulaIsTextAlsoAfterAnotherProgramSavedIt() throws IOException {
        assumeThat(LibreOffice.isInstalled()).isTrue();
        Path file = folder.resolve("表.xlsx");
        paper().write(likeFormulas(), file, Progress.UNWATCHED);

        LibreOffice.convert(List.of(file), "xlsx", folder.resolve("again"));

        try (XSSFWorkbook book = opened(folder.resolve("again/表.xlsx"))) {
            assertStillText(book);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"编码_x0041_与_x0041_x0042_", "〔𠮷〕“镕”·≥㎡", "<b>&amp;]]>'\"", "a b　c", "&P 第&N页"})
    void oddCharactersSurvive(String text) throws IOException {
        try (XSSFWorkbook book = written(Plans.plan(Plans.section("一", text, Plans.task("1", text))))) {
            assertThat(text(book.getSheetAt(0), 4, 2)).isEqualTo(text);
            assertThat(text(book.getSheetAt(0), 4, 0)).isEqualTo("一、" + text);
        }
    }

    @Test
    void controlCharactersBreakNothing() throws IOException {
        Plan controls = Plans.plan(Plans.section("一", "强\u0001化", Plans.task("1", "抓\u0000好\u000B整改")));

        try (XSSFWorkbook book = written(controls)) {
            assertThat(text(book.getSheetAt(0), 4, 2)).isEqualTo("抓好\n整改");
        }
    }

    @Test
    void refusesATextLongerThanACell() {
        Plan plan = Plans.plan(Plans.section("一", "强化管理", Plans.task("7", "控制成本".repeat(8192))));

        assertThatThrownBy(() -> paper().write(plan, folder.resolve("表.xlsx"), Progress.UNWATCHED))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("text-too-long-for-excel"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void namesNobody() throws IOException {
        try (XSSFWorkbook book = written(GoldPlan.sample())) {
            assertThat(book.getProperties().getCoreProperties().getCreator()).isNull();
        }
    }

    @Test
    void leavesNothingBehindWhenCancelled() {
        Progress impatient = (done, total) -> {
            if (done == total) {
                throw new Cancelled();
            }
        };

        assertThatThrownBy(() -> paper().write(GoldPlan.sample(), folder.resolve("表.xlsx"), impatient))
                .isInstanceOf(Cancelled.class);
        assertThat(folder).isEmptyDirectory();
    }

    private static Plan likeFormulas() {
        return Plans.plan(LIKE_FORMULAS.stream()
                .map(text -> Plans.section(null, text, Plans.task(text, text, List.of(text), List.of(text))))
                .toArray(Section[]::new));
    }

    private static void assertStillText(XSSFWorkbook book) {
        assertThat(cells(book).map(Cell::getCellType)).isSubsetOf(CellType.STRING, CellType.BLANK);
        for (int i = 0; i < LIKE_FORMULAS.size(); i++) {
            for (int column = 0; column < 5; column++) {
                assertThat(text(book.getSheetAt(0), 4 + i, column)).isEqualTo(LIKE_FORMULAS.get(i));
            }
        }
    }

    private XSSFWorkbook written(Plan plan) throws IOException {
        Path file = folder.resolve("表.xlsx");
        paper().write(plan, file, Progress.UNWATCHED);
        return opened(file);
    }

    private static XSSFWorkbook opened(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static ExcelTablePaper paper() {
        return new ExcelTablePaper(OfficialLayout.standard(), StatedDeadlines.NONE);
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    private static Stream<Cell> cells(XSSFWorkbook book) {
        return StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false));
    }
}
