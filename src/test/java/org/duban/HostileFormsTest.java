package org.duban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.FilledBook.FIRST;
import static org.duban.FilledBook.cell;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.cli.DubanCommand;
import org.duban.output.LibreOffice;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What departments and their programs do to a form before it comes back, each with the sentence it gets. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFormsTest {

    private static final String TAKEN = "可收下1项";
    private static final List<String> PERIOD = List.of("--as-period", "2024Q3");
    private static final List<String> NAMED = List.of("--as-period", "2024Q3", "--as-department", "医务科");
    private static final List<String> ALTERED = List.of("--take-altered");
    private static final String NAME = "2024年三季度填报表-医务科.xlsx";

    private final Clock clock = Clock.fixed(Instant.parse("2024-10-02T02:00:00Z"), ZoneOffset.UTC);
    private StringWriter out = new StringWriter();

    private Path folder = Path.of("");

    @BeforeAll
    void issueTheForms(@TempDir Path shared) {
        folder = shared;
        assertThat(duban("data", "import", "--sample")).isZero();
        assertThat(duban("data", "forms", "--period", "2024Q3", "--out", folder.toString())).isZero();
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                hostile("nothing is wrong", TAKEN, book -> {}),
                hostile("a state that is none", "“填报表”F5：状态“在办”不能识别", with(FilledBook.STATE, "在办")),
                hostile("no state", "“填报表”F5：填了内容但没有选状态", with(FilledBook.STATE, "")),
                hostile("a state with blanks", TAKEN, with(FilledBook.STATE, "　推进 中 ")),
                hostile("150 %", "“填报表”G5：完成比例“150”超出0到100", percent(150)),
                hostile("below 0", "“填报表”G5：完成比例“-1”超出0到100", percent(-1)),
                hostile("decimals", "“填报表”G5：完成比例“85.5”带小数", percent(85.5)),
                hostile("a share of one", "“填报表”G5：完成比例“0.85”带小数", percent(0.85)),
                hostile("a percent in words", "“填报表”G5：完成比例“约六成”不是数字", with(FilledBook.PERCENT, "约六成")),
                hostile("a percent too long to be one", "“填报表”G5：完成比例“1e99999999”不是数字", with(FilledBook.PERCENT, "1e99999999")),
                hostile("a percent as text", TAKEN, with(FilledBook.PERCENT, "85")),
                hostile("full-width digits and sign", TAKEN, with(FilledBook.PERCENT, "８５％")),
                hostile("a cell in percent", TAKEN, HostileFormsTest::shownInPercent),
                hostile("a percent computed", TAKEN, HostileFormsTest::computed),
                hostile("no percent though it goes on", "“填报表”G5：推进中或已完成要填完成比例", with(FilledBook.PERCENT, "")),
                hostile("no percent though it is done", "“填报表”G5：推进中或已完成要填完成比例",
                        with(FilledBook.PERCENT, "").andThen(with(FilledBook.STATE, "已完成"))),
                hostile("no percent before it began", TAKEN, with(FilledBook.PERCENT, "").andThen(with(FilledBook.STATE, "未启动"))),
                hostile("an error in a cell", "“填报表”G5：完成比例“#”不是数字", HostileFormsTest::error),
                hostile("more than a report holds", "“填报表”H5：写了5000个字，超过4000个", with(FilledBook.PROGRESS, "进".repeat(5000))),
                hostile("another task's words", "“填报表”C5：“工作任务”与下发的不一致", with(FilledBook.TEXT, "另一项任务")),
                hostile("another deadline", "“填报表”D5：“完成时限”与下发的不一致", with(FilledBook.DEADLINE, "明年")),
                hostile("another number", "“填报表”B5：“序号”与下发的不一致", with(FilledBook.NUMBER, "99")),
                hostile("words wrapped anew", TAKEN, HostileFormsTest::wrapped),
                hostile("whole rows sorted", TAKEN, book -> book.getSheetAt(0).shiftRows(FIRST, FIRST, 3)),
                hostile("rows sorted without the hidden column", "“工作任务”与下发的不一致", HostileFormsTest::keysExchanged),
                hostile("a row deleted", TAKEN, book -> remove(book, FIRST + 1)),
                hostile("columns hidden", TAKEN, book -> book.getSheetAt(0).setColumnHidden(FilledBook.STATE, true)),
                hostile("the hidden column cleared", TAKEN, with(FilledBook.KEY, "")),
                hostile("nothing left to know a row by", "“填报表”C5：表里没有下发过这项任务", HostileFormsTest::unknown),
                hostile("number and words of no task", "“填报表”C5：“工作任务”与下发的不一致", HostileFormsTest::renamedWholly),
                hostile("a row twice", "“填报表”C21：同一项任务出现了两行", HostileFormsTest::twice),
                hostile("the sheet renamed", "“三季度”F5：状态“在办”不能识别", HostileFormsTest::renamed),
                hostile("protection removed", TAKEN, book -> book.getSheetAt(0).protectSheet(null)),
                hostile("rows above the header", TAKEN, book -> book.getSheetAt(0).shiftRows(0, 20, 3)),
                hostile("nothing filled in", "是空表，一项也没有填", HostileFormsTest::emptied),
                hostile("the header gone", "找不到带“工作任务”和“状态”表头的表", book -> remove(book, FIRST - 1)),
                hostile("the hidden sheet gone", "隐藏的识别信息没有了，请指明科室和季度后再收", book -> book.removeSheetAt(2)),
                hostile("the hidden sheet changed", "隐藏的识别信息被改动", mark(2, 2, "另一项任务")),
                hostile("the hidden sheet cut off", "隐藏的识别信息被改动", book -> remove(book.getSheetAt(2), 1)),
                hostile("made by another version", "是其他版本的填报表", mark(0, 1, "2")),
                hostile("a day in words", TAKEN, fact("2024年9月30日")),
                hostile("a day still ahead", "“时限和指标”F3：完成日期2024-10-03晚于今天", fact("2024-10-03")),
                hostile("a day of today", TAKEN, fact("2024-10-02")),
                hostile("no day", "“时限和指标”F3：完成日期“九月底”不是日期", fact("九月底")),
                hostile("a day that no month has", "“时限和指标”F3：完成日期“2024-02-30”不是日期", fact("2024-02-30")),
                hostile("a day that no longer tells of which task", "“时限和指标”D3：这个日期或数值认不出是哪项任务的", HostileFormsTest::loose),
                hostile("the second sheet gone", TAKEN, book -> book.removeSheetAt(1)),
                hostile("a day without its format", TAKEN, book -> cell(book.getSheetAt(1), 2, FilledBook.DONE_ON).setCellValue(45565)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyFormGetsItsSentence(String name, String sentence, Consumer<XSSFWorkbook> how) throws IOException {
        Path form = filled("case.xlsx");
        FilledBook.change(form, how);
        byte[] before = Files.readAllBytes(form);
        int code = collect(form);
        assertThat(out.toString()).contains(sentence);
        assertThat(code).isEqualTo(sentence.equals(TAKEN) ? 0 : 1);
        assertThat(form).hasBinaryContent(before);
    }

    /** What the office decides about a form that comes back so, and the sentence it gets then. */
    static Stream<Arguments> decided() {
        return Stream.of(
                decided("the hidden sheet gone", TAKEN, book -> book.removeSheetAt(2), NAMED),
                decided("the hidden sheet gone, its quarter alone named", "请指明科室和季度", book -> book.removeSheetAt(2), PERIOD),
                decided("the hidden sheet and column gone", TAKEN, HostileFormsTest::bare, NAMED),
                decided("nothing left but changed words", "“填报表”C5：表里没有下发过这项任务", HostileFormsTest::bareAndUnknown, NAMED),
                decided("nothing left but the words, the number changed", "“填报表”B5：“序号”与下发的不一致", HostileFormsTest::bareWithOtherNumber, NAMED),
                decided("the hidden sheet changed", TAKEN, mark(2, 2, "另一项任务"), NAMED),
                decided("made by another version", TAKEN, mark(0, 1, "2"), NAMED),
                decided("named for a department that owes nothing of it", "这项任务", book -> book.removeSheetAt(2),
                        List.of("--as-department", "护理部", "--as-period", "2024Q3")),
                decided("named for a department that leads it beside the one that reports", "由第一牵头科室“医务科”填报", book -> book.removeSheetAt(2),
                        List.of("--as-department", "质控科", "--as-period", "2024Q3")),
                decided("named for a quarter nobody asked for", "这个季度还没有下发", book -> book.removeSheetAt(2),
                        List.of("--as-department", "医务科", "--as-period", "2024Q1")),
                decided("another task's words", TAKEN, with(FilledBook.TEXT, "另一项任务"), ALTERED),
                decided("another deadline", TAKEN, with(FilledBook.DEADLINE, "明年"), ALTERED),
                decided("rows sorted without the hidden column", "“工作任务”与下发的不一致", HostileFormsTest::keysExchanged, ALTERED),
                decided("number and words of no task", "“工作任务”与下发的不一致", HostileFormsTest::renamedWholly, ALTERED),
                decided("altered and wrong", "完成比例“150”超出0到100", with(FilledBook.DEADLINE, "明年").andThen(percent(150)), ALTERED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("decided")
    void theOfficeMayDecideWhatAFormIs(String name, String sentence, Consumer<XSSFWorkbook> how, List<String> options)
            throws IOException {
        Path form = filled("case.xlsx");
        FilledBook.change(form, how);
        var arguments = Stream.concat(Stream.of("collect", "--dry-run", form.toString()), options.stream());
        int code = duban("data", arguments.toArray(String[]::new));
        assertThat(out.toString()).contains(sentence);
        assertThat(code).isEqualTo(sentence.equals(TAKEN) ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"表.txt,不是本系统下发的填报表", "表.xlsx,不是本系统下发的填报表", "表.png,是图片"})
    void whatIsNoWorkbookIsToldSo(String name, String sentence) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, name.endsWith("png") ? new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0} : "填报".getBytes(StandardCharsets.UTF_8));
        assertThat(collect(file)).isEqualTo(1);
        assertThat(out.toString()).contains(sentence);
    }

    @Test
    void anEmptyFileIsToldSo() throws IOException {
        Path file = Files.createFile(folder.resolve("空.xlsx"));
        collect(file);
        assertThat(out.toString()).contains("是空文件");
    }

    @Test
    void aFileThatIsNotThereKeepsNoOtherFromBeingTaken() throws IOException {
        assertThat(collect(folder.resolve("没有.xlsx"), filled("good.xlsx"))).isEqualTo(1);
        assertThat(out.toString()).contains("找不到文件", TAKEN);
    }

    @Test
    void aTornFileIsToldSo() throws IOException {
        Path form = filled("torn.xlsx");
        Files.write(form, Arrays.copyOf(Files.readAllBytes(form), 3000));
        collect(form);
        assertThat(out.toString()).contains("已损坏");
    }

    @Test
    void aWorkbookOfSomebodyElseIsNoForm() throws IOException {
        Path file = folder.resolve("other.xlsx");
        try (var workbook = new XSSFWorkbook(); var stream = Files.newOutputStream(file)) {
            workbook.createSheet("表").createRow(0).createCell(0).setCellValue("工作任务");
            workbook.write(stream);
        }
        collect(file);
        assertThat(out.toString()).contains("不是本系统下发的填报表");
    }

    @Test
    void aFormOfAnotherQuarterThanTheOneCollectedIsLeft() throws IOException {
        assertThat(duban("data", "collect", filled("q.xlsx").toString(), "--dry-run", "--period", "2024Q2")).isEqualTo(1);
        assertThat(out.toString()).contains("是2024年三季度的填报表，现在收的是2024年二季度");
    }

    @Test
    void aFormOfAnotherPlanIsLeft() throws IOException {
        Path form = filled("plan.xlsx");
        duban("other", "import", "--sample");
        assertThat(duban("other", "collect", form.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("不是“江城市第一人民医院2024年重点工作”的填报表");
    }

    @ParameterizedTest
    @MethodSource("waysToSave")
    void aFormSavedByAnotherOfficeIsTheSame(List<String> formats) throws Exception {
        Path form = filled("saved.xlsx");
        FilledBook.change(form, fact("2024-09-30"));
        Path again = form;
        for (String format : formats) {
            again = converted(again, format);
        }
        assertThat(collect(again)).isZero();
        assertThat(out.toString()).contains(TAKEN);
    }

    static Stream<List<String>> waysToSave() {
        return Stream.of(List.of("xlsx"), List.of("xls"), List.of("ods", "xlsx"), List.of("xls", "xlsx"));
    }

    private Path converted(Path form, String format) throws Exception {
        Path to = Files.createTempDirectory(folder, "lo");
        Assumptions.assumeTrue(LibreOffice.isInstalled());
        LibreOffice.convert(List.of(form), format, to);
        return to.resolve("saved." + format);
    }

    private static Arguments hostile(String name, String sentence, Consumer<XSSFWorkbook> how) {
        return arguments(name, sentence, how);
    }

    private static Arguments decided(String name, String sentence, Consumer<XSSFWorkbook> how, List<String> options) {
        return arguments(name, sentence, how, options);
    }

    private static Consumer<XSSFWorkbook> with(int column, String words) {
        return book -> cell(book, FIRST, column).setCellValue(words);
    }

    private static Consumer<XSSFWorkbook> percent(double number) {
        return book -> cell(book, FIRST, FilledBook.PERCENT).setCellValue(number);
    }

    private static Consumer<XSSFWorkbook> fact(String words) {
        return book -> cell(book.getSheetAt(1), 2, FilledBook.DONE_ON).setCellValue(words);
    }

    private static Consumer<XSSFWorkbook> mark(int row, int column, String words) {
        return book -> cell(book.getSheetAt(2), row, column).setCellValue(words);
    }

    private static void shownInPercent(XSSFWorkbook book) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("0%"));
        cell(book, FIRST, FilledBook.PERCENT).setCellStyle(style);
        percent(0.85).accept(book);
    }

    private static void computed(XSSFWorkbook book) {
        cell(book, FIRST, FilledBook.PERCENT).setCellFormula("30+30");
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    private static void error(XSSFWorkbook book) {
        cell(book, FIRST, FilledBook.PERCENT).setCellErrorValue((byte) 7);
    }

    private static void wrapped(XSSFWorkbook book) {
        Cell text = cell(book, FIRST, FilledBook.TEXT);
        text.setCellValue(text.getStringCellValue().replaceFirst("，", "，\r\n　"));
    }

    private static void keysExchanged(XSSFWorkbook book) {
        Cell one = cell(book, FIRST, FilledBook.KEY);
        Cell other = cell(book, FIRST + 1, FilledBook.KEY);
        String key = one.getStringCellValue();
        one.setCellValue(other.getStringCellValue());
        other.setCellValue(key);
    }

    private static void unknown(XSSFWorkbook book) {
        with(FilledBook.KEY, "").accept(book);
        with(FilledBook.TEXT, "另一项任务").accept(book);
    }

    private static void renamedWholly(XSSFWorkbook book) {
        with(FilledBook.NUMBER, "99").accept(book);
        with(FilledBook.TEXT, "另一项任务").accept(book);
    }

    private static void bare(XSSFWorkbook book) {
        book.removeSheetAt(2);
        with(FilledBook.KEY, "").accept(book);
    }

    private static void bareAndUnknown(XSSFWorkbook book) {
        bare(book);
        with(FilledBook.TEXT, "另一项任务").accept(book);
    }

    private static void bareWithOtherNumber(XSSFWorkbook book) {
        bare(book);
        with(FilledBook.NUMBER, "99").accept(book);
    }

    private static void twice(XSSFWorkbook book) {
        Sheet sheet = book.getSheetAt(0);
        Row copy = sheet.createRow(20);
        for (Cell cell : sheet.getRow(FIRST)) {
            switch (cell.getCellType()) {
                case NUMERIC -> copy.createCell(cell.getColumnIndex()).setCellValue(cell.getNumericCellValue());
                default -> copy.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue());
            }
        }
    }

    private static void renamed(XSSFWorkbook book) {
        book.setSheetName(0, "三季度");
        with(FilledBook.STATE, "在办").accept(book);
    }

    private static void loose(XSSFWorkbook book) {
        fact("2024-09-30").accept(book);
        cell(book.getSheetAt(1), 2, FilledBook.KEY).setBlank();
    }

    private static void emptied(XSSFWorkbook book) {
        for (int column = FilledBook.STATE; column <= FilledBook.PROGRESS; column++) {
            cell(book, FIRST, column).setBlank();
        }
    }

    private static void remove(XSSFWorkbook book, int row) {
        remove(book.getSheetAt(0), row);
    }

    private static void remove(Sheet sheet, int row) {
        sheet.removeRow(sheet.getRow(row));
    }

    private Path filled(String name) throws IOException {
        Path file = Files.createTempDirectory(folder, "form").resolve(name);
        Files.copy(folder.resolve(NAME), file);
        FilledBook.change(file, book -> FilledBook.fill(book, FIRST, "推进中", 60, "已完成初稿"));
        return file;
    }

    private int collect(Path... forms) {
        return duban("data", Stream.concat(
                        Stream.of("collect", "--dry-run"), Stream.of(forms).map(Path::toString))
                .toArray(String[]::new));
    }

    private int duban(String data, String... arguments) {
        out = new StringWriter();
        var writer = new PrintWriter(out, true);
        return DubanCommand.run(
                new Wiring(clock).commandLine(where -> 0),
                writer,
                writer,
                Stream.concat(Stream.of(arguments), Stream.of("--data", folder.resolve(data).toString()))
                        .toArray(String[]::new));
    }
}
