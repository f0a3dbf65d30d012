package org.duban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.FilledBook.FIRST;
import static org.duban.FilledBook.cell;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.cli.DubanCommand;
import org.duban.domain.change.Change;
import org.duban.domain.change.PlanBook;
import org.duban.domain.plan.PlanId;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportStage;
import org.duban.domain.report.StatusReport;
import org.duban.store.LedgerFile;
import org.duban.usecase.Account;
import org.duban.usecase.Ledger;
import org.duban.usecase.Reporting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code duban forms} and {@code duban collect} over the sample plan. */
class FormsCommandTest {

    private static final Quarter THIRD = new Quarter(2024, 3);
    private static final Account OFFICE = Account.office("王敏");

    private final Clock clock = Clock.fixed(Instant.parse("2024-10-02T02:00:00Z"), ZoneOffset.UTC);
    private final Reporting reporting = new Reporting(clock);
    private StringWriter out = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void beginWithTheSample() throws IOException {
        ImportedSample.into(folder.resolve("data"));
        Files.createDirectory(forms());
    }

    @Test
    void everyDepartmentThatOwesAReportGetsAForm() throws IOException {
        assertThat(issue()).isZero();
        assertThat(out.toString()).contains("已下发2024年三季度填报表18份，共27项任务，2024年10月5日截止");
        try (Stream<Path> files = Files.list(forms())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .hasSize(18)
                    .contains("2024年三季度填报表-医务科.xlsx")
                    .doesNotContain("2024年三季度填报表-党办.xlsx");
        }
    }

    @Test
    void theQuarterIsAskedForOnce() {
        issue();
        assertThat(duban("forms", "--period", "2024Q3", "--out", forms().toString(), "--replace")).isZero();
        try (Ledger ledger = ledger()) {
            assertThat(book(ledger).reports().period(THIRD).orElseThrow().due()).isEqualTo(LocalDate.of(2024, 10, 5));
            assertThat(ledger.history(plan(ledger))).hasSize(2);
        }
    }

    @Test
    void aClosedQuarterIsRefusedToFormsUntilItIsOpenedAgain() throws IOException {
        issue();
        assertThat(duban("period", "close", "--period", "2024Q3")).isEqualTo(1);
        assertThat(out.toString()).contains("2024Q3还有27份未报（").contains("医务科").contains("--anyway");
        assertThat(duban("period", "close", "--period", "2024Q3", "--anyway")).isZero();
        assertThat(out.toString()).contains("已关闭2024年三季度填报：应报27份，已报0份，未报27份");
        assertThat(duban("collect", forms().resolve("2024年三季度填报表-医务科.xlsx").toString())).isEqualTo(1);
        assertThat(out.toString()).contains("“2024年三季度填报表-医务科.xlsx”是2024年三季度的填报表，这个季度已关闭");
        assertThat(duban("period", "reopen", "--period", "2024Q3")).isZero();
        assertThat(out.toString()).contains("已重新开放2024年三季度填报");
        assertThat(duban("period", "reopen", "--period", "2024Q3")).isEqualTo(1);
    }

    @Test
    void oneDepartmentGetsItsFormAlone() {
        assertThat(duban("forms", "--period", "2024Q3", "--out", forms().toString(), "--department", "医务科")).isZero();
        assertThat(out.toString()).contains("填报表1份，共3项任务");
    }

    @ParameterizedTest
    @CsvSource({
        "2024Q5,--department,医务科,“2024Q5”不是季度，请写成 2024Q3 的样子",
        "三季度,--department,医务科,“三季度”不是季度",
        "2024Q3,--department,宇航科,没有叫“宇航科”的科室",
        "2024Q3,--department,党办,“党办”在2024年三季度没有要填报的任务",
        "2023Q3,--year,2024,2023年三季度不在2024年的计划里",
        "2023Q3,--department,医务科,没有2023年的计划",
    })
    void whatCannotBeIssuedIsToldInASentence(String period, String option, String value, String sentence) throws IOException {
        assertThat(duban("forms", "--period", period, "--out", forms().toString(), option, value)).isEqualTo(1);
        assertThat(out.toString()).contains(sentence);
        assertThat(forms()).isEmptyDirectory();
    }

    @Test
    void aFolderThatIsMissingIsMadeWithThoseAboveIt() {
        Path deep = folder.resolve("2024年").resolve("三季度");
        assertThat(duban("forms", "--period", "2024Q3", "--out", deep.toString())).isZero();
        assertThat(deep).isNotEmptyDirectory();
    }

    @Test
    void aFolderThatCannotBeMadeIsNamedAndNothingIsAskedFor() throws IOException {
        Path file = Files.createFile(folder.resolve("一个文件"));
        assertThat(duban("forms", "--period", "2024Q3", "--out", file.resolve("三季度").toString())).isEqualTo(1);
        assertThat(out.toString()).contains("建不起来");
        try (Ledger ledger = ledger()) {
            assertThat(book(ledger).reports().periods()).isEmpty();
        }
    }

    @Test
    void formsLieInNoFolderBeforeTheirQuarterIsAskedFor() throws IOException {
        Files.createDirectories(form().resolve("occupied"));
        assertThat(duban("forms", "--period", "2024Q3", "--out", forms().toString(), "--replace")).isEqualTo(1);
        try (Ledger ledger = ledger(); Stream<Path> left = Files.list(forms())) {
            assertThat(left).containsExactly(form());
            assertThat(book(ledger).reports().period(THIRD)).isPresent();
        }
    }

    @Test
    void formsThatAreThereAreNotWrittenOver() throws IOException {
        issue();
        fill("推进中", 60, "甲");
        byte[] before = Files.readAllBytes(form());
        assertThat(issue()).isEqualTo(1);
        assertThat(out.toString()).contains("没有写任何文件");
        assertThat(form()).hasBinaryContent(before);
    }

    @Test
    void theFormIsLockedButForWhatIsToFill() throws IOException {
        issue();
        read(book -> {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
            assertThat(sheet.isColumnHidden(FilledBook.KEY)).isTrue();
            for (int column = 0; column < 10; column++) {
                assertThat(cell(book, FIRST, column).getCellStyle().getLocked()).isEqualTo(column < FilledBook.STATE);
            }
            assertThat(book.isSheetVeryHidden(2)).isTrue();
        });
    }

    @Test
    void whatMayBeTypedIsRestricted() throws IOException {
        issue();
        read(book -> {
            var rules = book.getSheetAt(0).getDataValidations();
            assertThat(rules.get(0).getValidationConstraint().getExplicitListValues())
                    .containsExactly("未启动", "推进中", "已完成", "暂缓");
            assertThat(rules.get(1).getValidationConstraint().getFormula1()).isEqualTo("0");
            assertThat(rules.get(1).getValidationConstraint().getFormula2()).isEqualTo("100");
            assertThat(rules.get(0).getRegions().getCellRangeAddress(0).formatAsString()).isEqualTo("F5:F7");
        });
    }

    @Test
    void itPrintsOnA4LyingWithItsHeaderOnEveryPage() throws IOException {
        issue();
        read(book -> {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:4");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        });
    }

    @Test
    void noCellOfAFormIsAFormula() throws IOException {
        issue();
        read(book -> {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    }
                }
            }
        });
    }

    @Test
    void whatIsFilledInIsHandedInAndKept() {
        issue();
        fill("推进中", 60, "已完成初稿");
        assertThat(collect()).isZero();
        assertThat(out.toString()).contains("医务科 2024年三季度：收下1，未填2", "收下1项，共1份文件：收下1，未填2");
        assertThat(report().stage()).isEqualTo(ReportStage.SUBMITTED);
        assertThat(report().content().percent()).isEqualTo(60);
        assertThat(report().content().progress()).isEqualTo("已完成初稿");
    }

    @Test
    void daysAndValuesAreTakenFromTheSecondSheet() {
        issue();
        fill("推进中", 60, "已完成初稿");
        FilledBook.change(form(), book -> cell(book.getSheetAt(1), 2, FilledBook.DONE_ON).setCellValue("2024/9/30"));
        collect();
        assertThat(report().content().completed().values()).containsExactly(LocalDate.of(2024, 9, 30));
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        issue();
        fill("推进中", 60, "已完成初稿");
        collect();
        StatusReport before = report();
        assertThat(collect()).isZero();
        assertThat(out.toString()).contains("收下0项，共1份文件：未变1，未填2");
        assertThat(report()).isEqualTo(before);
    }

    @Test
    void theSameFileTwiceInOneGoIsTakenOnce() {
        issue();
        fill("推进中", 60, "已完成初稿");
        assertThat(duban("collect", form().toString(), form().toString())).isZero();
        assertThat(out.toString()).contains("收下1项，共2份文件：收下1，未变1，未填4");
    }

    @Test
    void twoFormsOfOneDepartmentInOneGoNameEachOther() throws IOException {
        issue();
        Path other = forms().resolve("医务科-张.xlsx");
        Files.copy(form(), other);
        fill("推进中", 60, "已完成初稿");
        FilledBook.change(other, book -> FilledBook.fill(book, FIRST, "推进中", 70, "另一说法"));
        assertThat(duban("collect", other.toString(), form().toString())).isEqualTo(1);
        assertThat(out.toString()).contains("与同一批里的 医务科-张.xlsx 不一致").doesNotContain("下发后这项填报有了新内容");
    }

    @Test
    void aFileThatIsRefusedAloneEndsWithoutAColon() throws IOException {
        Path other = Files.writeString(forms().resolve("别的.xlsx"), "不是表格");
        assertThat(duban("collect", other.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("收下0项，共1份文件\n").doesNotContain("共1份文件：");
    }

    @Test
    void whatIsToBeDecidedNamesTheOptionThatDecidesIt() {
        collectedThenChanged();
        assertThat(collect()).isEqualTo(1);
        assertThat(out.toString()).contains("请选择以哪一份为准（以来表为准用 --prefer-forms）");
    }

    @Test
    void aTrialStoresNothing() {
        issue();
        fill("推进中", 60, "已完成初稿");
        assertThat(duban("collect", form().toString(), "--dry-run")).isZero();
        assertThat(out.toString()).contains("试收，没有保存：可收下1项");
        try (Ledger ledger = ledger()) {
            assertThat(book(ledger).reports().all()).isEmpty();
        }
    }

    @Test
    void aNewerReportIsNotLostUnasked() {
        collectedThenChanged();
        assertThat(collect()).isEqualTo(1);
        assertThat(out.toString())
                .contains("下发后这项填报有了新内容", "已有：推进中 60% 已完成初稿", "来表：推进中 70% 另一说法");
        assertThat(report().content().percent()).isEqualTo(60);
    }

    @Test
    void theFormCountsWhereTheOfficeSaysSo() {
        collectedThenChanged();
        assertThat(duban("collect", form().toString(), "--prefer-forms")).isZero();
        assertThat(report().content().percent()).isEqualTo(70);
        assertThat(report().stage()).isEqualTo(ReportStage.SUBMITTED);
    }

    @Test
    void anAcceptedReportIsNotChangedUnasked() {
        issue();
        fill("推进中", 60, "已完成初稿");
        collect();
        act((book, report) -> reporting.accept(book, report, "", OFFICE));
        fill("推进中", 70, "另一说法");
        assertThat(collect()).isEqualTo(1);
        assertThat(out.toString()).contains("这项填报已审核通过");
        assertThat(duban("collect", form().toString(), "--prefer-forms")).isZero();
        assertThat(report().stage()).isEqualTo(ReportStage.SUBMITTED);
    }

    @Test
    void whatWasSentBackWaitsForAnotherAnswer() {
        issue();
        fill("推进中", 60, "已完成初稿");
        collect();
        act((book, report) -> reporting.giveBack(book, report, "缺佐证材料", OFFICE));
        collect();
        assertThat(report().stage()).isEqualTo(ReportStage.RETURNED);
        fill("推进中", 70, "已补材料");
        assertThat(collect()).isZero();
        assertThat(report().stage()).isEqualTo(ReportStage.SUBMITTED);
        assertThat(report().content().percent()).isEqualTo(70);
    }

    @Test
    void oneBadRowLosesNoGoodOne() {
        issue();
        fill("推进中", 60, "已完成初稿");
        FilledBook.change(form(), book -> FilledBook.fill(book, FIRST + 1, "推进中", 150, "乙"));
        assertThat(collect()).isEqualTo(1);
        assertThat(out.toString()).contains("收下1，不能收1，未填1");
        assertThat(report().content().percent()).isEqualTo(60);
    }

    @Test
    void aFileMayBeTakenWholeOrNotAtAll() {
        issue();
        fill("推进中", 60, "已完成初稿");
        FilledBook.change(form(), book -> FilledBook.fill(book, FIRST + 1, "推进中", 150, "乙"));
        assertThat(duban("collect", form().toString(), "--whole")).isEqualTo(1);
        assertThat(out.toString()).contains("收下0项，共1份文件：不能收1，未填1，随整份未收1");
        try (Ledger ledger = ledger()) {
            assertThat(book(ledger).reports().all()).isEmpty();
        }
    }

    @Test
    void aQuarterThatWasNotAskedForIsToldSo() {
        issue();
        fill("推进中", 60, "已完成初稿");
        try (Ledger ledger = ledger()) {
            Change asked = (Change) ledger.history(plan(ledger)).getLast().deed();
            ledger.apply(asked.inverse(), "王敏", clock.instant());
        }
        assertThat(collect()).isEqualTo(1);
        assertThat(out.toString()).contains("这个季度还没有下发");
    }

    @Test
    void aFormIssuedAgainBringsWhatWasSaidAlready() throws IOException {
        issue();
        fill("推进中", 60, "已完成初稿");
        collect();
        duban("forms", "--period", "2024Q3", "--out", forms().toString(), "--replace");
        read(book -> {
            assertThat(cell(book, FIRST, FilledBook.STATE).getStringCellValue()).isEqualTo("推进中");
            assertThat(cell(book, FIRST, FilledBook.PERCENT).getNumericCellValue()).isEqualTo(60);
        });
        fill("已完成", 100, "已完成");
        assertThat(collect()).isZero();
        assertThat(report().content().percent()).isEqualTo(100);
    }

    @Test
    void theNextQuartersFormTellsWhatWasAccepted() throws IOException {
        issue();
        fill("推进中", 60, "已完成初稿");
        collect();
        act((book, report) -> reporting.accept(book, report, "", OFFICE));
        duban("forms", "--period", "2024Q4", "--out", forms().toString());
        FilledBook.change(forms().resolve("2024年四季度填报表-医务科.xlsx"), book -> assertThat(
                        cell(book, FIRST, FilledBook.STATE - 1).getStringCellValue())
                .isEqualTo("推进中60%\n进展：已完成初稿"));
    }

    private void collectedThenChanged() {
        issue();
        fill("推进中", 60, "已完成初稿");
        collect();
        fill("推进中", 70, "另一说法");
    }

    private interface Act {
        Change on(PlanBook book, StatusReport report);
    }

    private void act(Act act) {
        try (Ledger ledger = ledger()) {
            PlanBook book = book(ledger);
            ledger.apply(act.on(book, only(book)), OFFICE.name(), clock.instant());
        }
    }

    private StatusReport report() {
        try (Ledger ledger = ledger()) {
            return only(book(ledger));
        }
    }

    private static StatusReport only(PlanBook book) {
        List<StatusReport> all = book.reports().all().toList();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private Ledger ledger() {
        return LedgerFile.openExisting(folder.resolve("data"));
    }

    private static PlanId plan(Ledger ledger) {
        return ledger.plans().getFirst().id();
    }

    private static PlanBook book(Ledger ledger) {
        return ledger.book(plan(ledger)).orElseThrow();
    }

    private void fill(String state, int percent, String progress) {
        FilledBook.change(form(), book -> FilledBook.fill(book, FIRST, state, percent, progress));
    }

    private interface Look {
        void at(XSSFWorkbook book);
    }

    private void read(Look look) throws IOException {
        try (var in = Files.newInputStream(form()); var book = new XSSFWorkbook(in)) {
            look.at(book);
        }
    }

    private Path forms() {
        return folder.resolve("forms");
    }

    private Path form() {
        return forms().resolve("2024年三季度填报表-医务科.xlsx");
    }

    private int issue() {
        return duban("forms", "--period", "2024Q3", "--out", forms().toString());
    }

    private int collect() {
        return duban("collect", form().toString());
    }

    private int duban(String... arguments) {
        out = new StringWriter();
        var writer = new PrintWriter(out, true);
        return DubanCommand.run(
                new Wiring(clock).commandLine(where -> 0),
                writer,
                writer,
                Stream.concat(Stream.of(arguments), Stream.of("--data", folder.resolve("data").toString()))
                        .toArray(String[]::new));
    }
}
