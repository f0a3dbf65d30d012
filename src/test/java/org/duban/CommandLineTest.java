package org.duban;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.duban.cli.DubanCommand;
import org.duban.sample.SamplePlan;
import org.duban.store.LedgerFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The command line as a person at a terminal meets it, over the real parts. */
class CommandLineTest {

    private final JsonMapper json = new JsonMapper();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    private Path data = Path.of("");

    @BeforeEach
    void chooseADataFolder() {
        data = folder.resolve("数据 data");
    }

    @Test
    void theSampleReadsAsACarefulReaderReadsIt() throws IOException {
        assertThat(duban("read", sampleFile().toString(), "--json")).isZero();
        JsonNode read = json.readTree(out.toString());
        JsonNode gold = gold();
        assertThat(facts(read)).isEqualTo(facts(gold));
    }

    @Test
    void theSampleHoldsWhatTheStartPagePromises() {
        assertThat(duban("import", "--sample")).isZero();
        assertThat(out.toString()).contains("已导入“江城市第一人民医院2024年重点工作”（2024年）：7个方面，30项任务，36个时限，19个指标");
    }

    @Test
    void whatWasImportedIsShownAsItWasRead() throws IOException {
        duban("read", sampleFile().toString(), "--json");
        JsonNode read = withoutWarnings(taken());
        duban("import", sampleFile().toString());
        taken();
        assertThat(duban("show", "--json")).isZero();
        assertThat(withoutWarnings(out.toString())).isEqualTo(read);
    }

    @Test
    void theSameYearIsRefusedUntilBothAreWanted() {
        duban("import", "--sample");
        assertThat(duban("import", "--sample")).isEqualTo(1);
        assertThat(sentence()).startsWith("2024年已有计划").contains("--as-new");
        assertThat(duban("import", "--sample", "--as-new")).isZero();
    }

    @Test
    void aPaperIsMergedIntoThePlanOfItsYear() throws IOException {
        duban("import", "--sample");
        duban("show", "--json");
        taken();
        assertThat(duban("import", "--merge", sampleFile().toString())).isZero();
        assertThat(taken()).contains("已合并更新：新增0项，修改0项，未变30项，文件里没有而保留的0项");
        duban("show");
        assertThat(out.toString()).contains("江城市第一人民医院2024年重点工作");
    }

    @Test
    void whatAPaperDoesNotHaveIsKeptAndNamed() {
        duban("import", "--sample");
        taken();
        duban("import", "--merge", "--year", "2024", wordTable("增补.docx", "改造急诊大厅，年底前投用。").toString());
        assertThat(taken()).contains("新增1项，修改0项，未变0项，文件里没有而保留的30项").contains("保留：1  ");
        duban("show");
        assertThat(out.toString()).contains("改造急诊大厅").contains("坚持党建引领，把牢医院发展政治方向");
    }

    @Test
    void mergingNeedsAPlanOfThatYear() {
        refuses(
                "2025年还没有计划可合并，请去掉 --merge 再导入",
                "import", "--merge", "--year", "2025", wordTable("增补.docx", "改造急诊大厅。").toString());
    }

    @Test
    void ofSeveralPlansOneMustBeNamedToMergeInto() {
        duban("import", "--sample");
        duban("import", "--sample", "--as-new");
        String paper = wordTable("增补.docx", "改造急诊大厅。").toString();
        taken();
        assertThat(duban("import", "--merge", "--year", "2024", paper)).isEqualTo(1);
        assertThat(sentence()).startsWith("2024年有2个计划").contains("1 “江城市第一人民医院2024年重点工作”、2 “");
        assertThat(duban("import", "--merge", "--plan", "2", "--year", "2024", paper)).isZero();
    }

    @Test
    void mergingAndKeepingBothExcludeEachOther() {
        assertThat(duban("import", "--sample", "--merge", "--as-new")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void textFromAPipeIsImportedAsAFileIs(String charset) {
        String text = """
                江城市第一人民医院2024年重点工作
                序号\t重点任务\t牵头科室
                1\t改造急诊大厅，年底前投用。\t总务科
                2\t更换老旧电梯。\t总务科
                """;
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(text.getBytes(Charset.forName(charset))));
        try {
            assertThat(duban("import", "-")).isZero();
        } finally {
            System.setIn(before);
        }
        assertThat(taken()).contains("（2024年）：1个方面，2项任务，1个时限");
    }

    @Test
    void whatIsDoubtfulIsPrintedWithItsPlaceAndStopsNothing() {
        duban("import", "--sample");
        taken();
        duban("import", "--as-new", "--year", "2025", wordTable("增补.docx", "改造急诊大厅。").toString());
        assertThat(taken()).contains("没有完成时限：1，共1项").contains("表格“1”第2行");
    }

    @Test
    void aPlanIsShownAsATree() {
        duban("import", "--sample");
        taken();
        assertThat(duban("show", "--year", "2024")).isZero();
        assertThat(out.toString()).contains("一  坚持党建引领，把牢医院发展政治方向").contains("牵头：党办").contains("10月底前（2024-10-31）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void whatIsExportedReadsBack(String format) throws IOException {
        duban("import", "--sample");
        taken();
        Path paper = folder.resolve("任务分解表." + format);
        assertThat(duban("export", "table", "--format", format, "--out", paper.toString())).isZero();
        taken();
        duban("read", paper.toString(), "--json");
        JsonNode read = json.readTree(out.toString());
        assertThat(facts(read.get("sections"))).isEqualTo(facts(gold().get("sections")));
        assertThat(read.get("title")).isEqualTo(gold().get("title"));
        assertThat(read.get("documentNumber")).isEqualTo(gold().get("documentNumber"));
        assertThat(read.get("issuedOn")).isEqualTo(gold().get("issuedOn"));
    }

    @Test
    void oneDepartmentsTasksAreExportedAlone() {
        duban("import", "--sample");
        taken();
        Path paper = folder.resolve("医务科.xlsx");
        assertThat(duban("export", "table", "--format", "xlsx", "--department", "党办", "--out", paper.toString()))
                .isZero();
        assertThat(out.toString()).contains("已导出5项任务");
    }

    @Test
    void anUnknownDepartmentIsNamed() {
        duban("import", "--sample");
        refuses("没有叫“宇航科”的科室，请核对名称", "export", "table", "--format", "xlsx", "--department", "宇航科", "--out", "x.xlsx");
    }

    @Test
    void anEmptyStoreSaysWhatToDo() {
        LedgerFile.open(data).close();
        refuses("台账里还没有计划，请先导入", "show");
    }

    @Test
    void aMissingYearNamesTheYearsThereAre() {
        duban("import", "--sample");
        refuses("没有1999年的计划，现有年度：2024", "show", "--year", "1999");
    }

    @Test
    void anEmptyFileIsRefusedInOneSentence() throws IOException {
        refusesFile(Files.createFile(folder.resolve("空.docx")));
    }

    @Test
    void aZipOfSomethingElseIsRefusedInOneSentence() throws IOException {
        Path file = folder.resolve("照片.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("photo.jpg"));
            zip.write(new byte[] {1, 2, 3});
        }
        refusesFile(file);
    }

    @Test
    void aWordFileWithoutATableIsRefusedInOneSentence() throws IOException {
        refusesFile(word("无表.docx", List.of()));
    }

    @Test
    void aTableWithoutTasksIsRefusedInOneSentence() throws IOException {
        refusesFile(word("无任务.docx", List.of("序号", "任务分解", "牵头科室", "配合部门")));
    }

    @Test
    void aFileThatIsNotThereIsRefusedInOneSentence() {
        refusesFile(folder.resolve("没有.docx"));
    }

    @Test
    void aFolderCannotBeExportedTo() throws IOException {
        duban("import", "--sample");
        Path taken = Files.createDirectory(folder.resolve("表.xlsx"));
        taken();
        assertThat(duban("export", "table", "--format", "xlsx", "--out", taken.toString())).isEqualTo(1);
        assertThat(sentence()).contains("表.xlsx");
        assertThat(taken).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "import", "show", "status", "export"})
    void helpTellsWhatACommandDoesInBothLanguages(String command) {
        assertThat(duban(command, "--help")).isZero();
        assertThat(taken()).containsPattern("[\\u4e00-\\u9fff]{4}").contains("--data");
        assertThat(duban("--lang", "en", command, "--help")).isZero();
        assertThat(out.toString()).doesNotContainPattern("[\\u4e00-\\u9fff]{6}").contains("--data");
    }

    @Test
    void anUnknownCommandIsNotUnderstood() {
        assertThat(duban("fly")).isEqualTo(2);
        assertThat(sentence()).startsWith("没有看懂“fly").endsWith("用法见 duban --help");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "show --yaer 2024, 没有看懂“--yaer 2024”",
        "show --year zwanzig, 没有看懂“--year zwanzig”",
        "export table --format doc --out x.doc, 没有看懂“--format doc”",
        "export table --format docx, 缺少 --out"
    })
    void theWordThatIsWrongIsNamed(String line, String sentence) {
        assertThat(duban(line.split(" "))).isEqualTo(2);
        assertThat(sentence()).startsWith(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "export table --format docx --out 表.docx"})
    void aFolderWithoutAStoreGetsNone(String line) {
        refuses("“" + data + "”里还没有台账；请检查 --data 写的文件夹，或先导入计划", line.split(" "));
        assertThat(data).doesNotExist();
    }

    @Test
    void deadlinesFollowTheYearThatAPersonNames() {
        duban("import", "--year", "2025", wordTable("无年度.docx", "推进电子病历评级，10月底前完成申报。").toString());
        assertThat(taken()).contains("1个时限").doesNotContain("没有读到年度");
        duban("show");
        assertThat(out.toString()).contains("10月底前（2025-10-31）");
    }

    @Test
    void aNetworkFolderIsRefusedHoweverItIsWritten() {
        int code = DubanCommand.run(
                new Wiring(Clock.systemUTC()).commandLine(where -> 0),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                "show",
                "--data",
                "//server/share");
        assertThat(code).isEqualTo(1);
        assertThat(sentence()).contains("//server/share");
    }

    @Test
    void aNameThatDoesNotFitTheFormatIsRefused() {
        duban("import", "--sample");
        taken();
        assertThat(duban("export", "table", "--format", "docx", "--out", folder.resolve("表.xlsx").toString())).isEqualTo(1);
        assertThat(sentence()).contains(".docx");
        assertThat(folder.resolve("表.xlsx")).doesNotExist();
    }

    @Test
    void withoutACommandTheWindowOpensOverTheFolder() {
        var opened = new ArrayList<Path>();
        int code = DubanCommand.run(
                new Wiring(Clock.systemUTC()).commandLine(where -> {
                    opened.add(where);
                    return 0;
                }),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                "--data",
                data.toString());
        assertThat(code).isZero();
        assertThat(opened).containsExactly(data);
    }

    private void refusesFile(Path file) {
        assertThat(duban("import", file.toString())).isEqualTo(1);
        assertThat(sentence()).contains(Objects.requireNonNull(file.getFileName()).toString());
        assertThat(data).doesNotExist();
    }

    private void refuses(String sentence, String... arguments) {
        taken();
        assertThat(duban(arguments)).isEqualTo(1);
        assertThat(sentence()).isEqualTo(sentence);
    }

    /** The one line that was said; data there is none. */
    private String sentence() {
        assertThat(err.toString().lines()).hasSize(1);
        String said = err.toString().strip();
        err.getBuffer().setLength(0);
        return said;
    }

    private String taken() {
        String printed = out.toString();
        out.getBuffer().setLength(0);
        return printed;
    }

    private int duban(String... arguments) {
        String[] all = Stream.concat(Stream.of(arguments), Stream.of("--data", data.toString()))
                .toArray(String[]::new);
        return DubanCommand.run(
                new Wiring(Clock.systemUTC()).commandLine(where -> 0),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                all);
    }

    private Path sampleFile() throws IOException {
        Path file = folder.resolve(SamplePlan.FILE_NAME);
        try (InputStream sample =
                Objects.requireNonNull(SamplePlan.class.getResourceAsStream("jiangcheng-2024.docx"))) {
            Files.write(file, sample.readAllBytes());
        }
        return file;
    }

    private JsonNode gold() throws IOException {
        try (InputStream gold =
                Objects.requireNonNull(SamplePlan.class.getResourceAsStream("jiangcheng-2024.json"))) {
            return json.readTree(gold);
        }
    }

    private JsonNode withoutWarnings(String printed) {
        ObjectNode read = (ObjectNode) json.readTree(printed);
        read.remove("warnings");
        return read;
    }

    /** What the contract scores: everything but the names and clauses of targets, warnings, and keys of our own. */
    private static List<String> facts(JsonNode node) {
        var facts = new ArrayList<String>();
        collect("", node, facts);
        return facts;
    }

    private static void collect(String path, JsonNode node, List<String> facts) {
        if (path.matches(".*(/targets/\\d+/(name|text)|/warnings.*|/recurrences.*)")) {
            return;
        }
        if (node.isObject()) {
            node.properties().forEach(entry -> collect(path + "/" + entry.getKey(), entry.getValue(), facts));
        } else if (node.isArray()) {
            int index = 0;
            for (JsonNode each : node) {
                collect(path + "/" + index++, each, facts);
            }
        } else {
            String value = node.isNumber() ? node.decimalValue().stripTrailingZeros().toPlainString() : node.toString();
            facts.add(path + "=" + value);
        }
    }

    private Path wordTable(String name, String task) {
        Path file = folder.resolve(name);
        try (var document = new XWPFDocument();
                var target = Files.newOutputStream(file)) {
            XWPFTable table = document.createTable(2, 3);
            List<String> words = List.of("序号", "重点任务", "牵头科室", "1", task, "信息科");
            for (int i = 0; i < words.size(); i++) {
                table.getRow(i / 3).getCell(i % 3).setText(words.get(i));
            }
            document.write(target);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file;
    }

    private Path word(String name, List<String> header) throws IOException {
        Path file = folder.resolve(name);
        try (var document = new XWPFDocument();
                var target = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("江城市第一人民医院2024年重点工作");
            if (!header.isEmpty()) {
                XWPFTable table = document.createTable(1, header.size());
                for (int i = 0; i < header.size(); i++) {
                    table.getRow(0).getCell(i).setText(header.get(i));
                }
            }
            document.write(target);
        }
        return file;
    }
}
