package org.duban.intake.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;



import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.duban.intake.Paper;
import org.duban.output.LibreOffice;
import org.duban.usecase.Cancelled;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A .doc gives the same paragraphs, numbers and tables as the .docx that it was saved from. */
class OldWordFileTest {

    private static final Map<String, String> PAPERS = new LinkedHashMap<>();

    static {
        PAPERS.put("wordsAndMarks", p(r("医") + r("务科")) + p(r("党办") + "<w:r><w:br/></w:r>" + r("工会") + "<w:r><w:tab/></w:r>" + r("团委"))
                + p("<w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:softHyphen/><w:t>C</w:t></w:r>") + p("")
                + p(r("𠮷字 ①㎡ Ⅲ")));
        PAPERS.put("hiddenAndDeleted", p(r("明") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r>")
                + p("<w:r><w:rPr><w:rStyle w:val=\"V\"/></w:rPr><w:t>密</w:t></w:r>" + r("明"))
                + p("<w:del w:id=\"1\" w:author=\"甲\"><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins w:id=\"2\" w:author=\"甲\">" + r("新") + "</w:ins>"));
        PAPERS.put("fields", p(r("第") + f("begin") + "<w:r><w:instrText> PAGE </w:instrText></w:r>" + f("separate") + r("1") + f("end") + r("页")));
        PAPERS.put("outline", item("1", 0, "医疗质量") + item("1", 1, "核心制度") + item("1", 2, "查房") + item("1", 2, "会诊")
                + p(r("说明")) + item("1", 1, "病历") + item("1", 2, "归档") + item("1", 0, "人才") + item("2", 0, "另起"));
        PAPERS.put("numberForms", item("3", 0, "甲") + item("3", 1, "乙") + item("3", 2, "丙") + item("3", 3, "丁") + item("3", 4, "戊")
                + item("3", 4, "己") + item("4", 0, "子") + item("4", 1, "丑") + item("4", 2, "寅"));
        PAPERS.put("styles", styled("H1", "总则") + styled("H2", "质量") + styled("H2", "安全") + styled("H1", "附则") + styled("T", "标题")
                + "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:b/><w:sz w:val=\"44\"/></w:rPr><w:t>江城</w:t></w:r></w:p>");
        PAPERS.put("numberedColumn", table(2, row(cell(1, "", p(r("序号"))) + cell(1, "", p(r("任务")))),
                row(cell(1, "", item("5", 0, "")) + cell(1, "", p(r("甲")))), row(cell(1, "", item("5", 0, "")) + cell(1, "", p(r("乙"))))));
        PAPERS.put("mergedCells", table(4, row(cell(2, "", p(r("甲"))) + cell(1, "<w:vMerge w:val=\"restart\"/>", p(r("乙"))) + cell(1, "", p(r("丙")))),
                row(cell(1, "", p(r("丁"))) + cell(1, "", p(r("戊")) + p(r("己"))) + cell(1, "<w:vMerge/>", p("")) + cell(1, "", p(""))),
                row(cell(4, "", p(r("横栏")))), row(cell(1, "", p(r("子"))) + cell(3, "", p(r("丑"))))) + p(r("尾")));
        PAPERS.put("twoTables", table(1, row(cell(1, "", p(r("甲"))))) + p(r("中")) + table(2, row(cell(1, "", p(r("乙"))) + cell(1, "", p(r("丙"))))) + p(""));
        PAPERS.put("nestedTables", table(2, row(cell(1, "", p(r("外")) + table(2, row(cell(1, "", p(r("内甲"))) + cell(1, "", p(r("内乙")))),
                row(cell(2, "", p(r("内丙"))))) + p(r("后"))) + cell(1, "", p(r("右"))))) + p(r("尾")));
        PAPERS.put("textBoxes", p(r("前")) + p(r("正文") + box("附件")) + p(r("后")));
    }

    @TempDir
    private static Path folder;

    @BeforeAll
    static void save() {
        assumeTrue(LibreOffice.isInstalled());
        var files = new ArrayList<Path>();
        PAPERS.forEach((name, body) -> files.add(Paper.word(folder.resolve(name + ".docx"), body + "<w:sectPr/>",
                Map.of("numbering", numbering(), "styles", styles()))));
        LibreOffice.convert(files, "doc:MS Word 97", folder);
    }

    static Stream<String> names() {
        return PAPERS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void readsLike(String name) {
        assertThat(lines(folder.resolve(name + ".doc"))).isEqualTo(lines(folder.resolve(name + ".docx")));
    }

    @Test
    void aFileThatEndsWithinABlockIsRead() throws IOException {
        byte[] whole = Files.readAllBytes(folder.resolve("outline.doc"));
        Path file = Files.write(folder.resolve("cut.doc"), Arrays.copyOf(whole, whole.length - 100));

        assertThat(lines(file)).isEqualTo(lines(folder.resolve("outline.docx")));
    }

    @Test
    void aFileIsKnownByItsContent() throws IOException {
        Path file = Files.copy(folder.resolve("outline.doc"), folder.resolve("named.xls"));

        assertThat(lines(file)).isEqualTo(lines(folder.resolve("outline.docx")));
    }

    @Test
    void aFileWithAPasswordIsRefused() throws IOException {
        Path file = folder.resolve("protected.doc");
        Biff8EncryptionKey.setCurrentUserPassword("江城");
        try (var document = new HWPFDocument(Files.newInputStream(folder.resolve("outline.doc")));
                OutputStream out = Files.newOutputStream(file)) {
            document.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertRefused("file-encrypted", file, Limits.USUAL);
    }

    @Test
    void aFileThatWasCutOffIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(folder.resolve("outline.doc"));
        Path file = Files.write(folder.resolve("half.doc"), Arrays.copyOf(whole, whole.length / 2));

        assertRefused("file-damaged", file, Limits.USUAL);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            outline, 5, 1000, 1000, 10
            outline, 1000, 5, 1000, 10
            mergedCells, 1000, 1000, 5, 10
            nestedTables, 1000, 1000, 1000, 1
            """)
    void moreThanIsReadIsRefused(String paper, int paragraphs, int characters, int places, int depth) {
        assertRefused(
                "document-too-large",
                folder.resolve(paper + ".doc"),
                new Limits(1 << 20, 1 << 20, paragraphs, characters, places, 100, depth));
    }

    @Test
    void whoeverWaitsMayCancel() {
        assertThatExceptionOfType(Cancelled.class)
                .isThrownBy(() -> new OfficeFiles().read(folder.resolve("outline.doc"), (done, total) -> {
                    throw new Cancelled();
                }));
    }

    private static void assertRefused(String key, Path file, Limits limits) {
        assertThatThrownBy(() -> new OfficeFiles(limits).read(file, Progress.UNWATCHED))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    /** Every paragraph with its look, every table with the places that its cells cover. */
    private static List<String> lines(Path file) {
        return new OfficeFiles().read(file, Progress.UNWATCHED).blocks().stream().flatMap(OldWordFileTest::lines).toList();
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Paragraph paragraph -> Stream.of(paragraph.text() + " " + paragraph.look());
            case Table table -> table.cells().stream().flatMap(cell -> Stream.concat(
                    Stream.of("%d,%d %dx%d".formatted(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan())),
                    cell.content().stream().flatMap(OldWordFileTest::lines)));
        };
    }

    private static String p(String runs) {
        return "<w:p>" + runs + "</w:p>";
    }

    private static String r(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    private static String f(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    private static String item(String list, int level, String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr>" + r(words) + "</w:p>";
    }

    private static String styled(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + r(words) + "</w:p>";
    }

    private static String table(int columns, String... rows) {
        return "<w:tbl><w:tblPr><w:tblW w:w=\"" + columns * 1500 + "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>" + "<w:gridCol w:w=\"1500\"/>".repeat(columns) + "</w:tblGrid>"
                + String.join("", rows) + "</w:tbl>";
    }

    private static String row(String cells) {
        return "<w:tr>" + cells + "</w:tr>";
    }

    private static String cell(int span, String merge, String content) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + span * 1500 + "\" w:type=\"dxa\"/><w:gridSpan w:val=\"" + span + "\"/>" + merge + "</w:tcPr>" + content + "</w:tc>";
    }

    private static String box(String words) {
        return "<w:r><w:pict><v:shape id=\"b1\" type=\"#_x0000_t202\" style=\"position:absolute;width:100pt;height:50pt\"><v:textbox><w:txbxContent>"
                + p(r(words)) + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
    }

    private static String level(int number, String form, String text, String more) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>%s<w:lvlText w:val=\"%s\"/></w:lvl>".formatted(number, form, more, text);
    }

    private static String numbering() {
        String nothing = "<w:suff w:val=\"nothing\"/>";
        String outline = level(0, "chineseCounting", "%1、", nothing) + level(1, "chineseCounting", "（%2）", nothing) + level(2, "decimal", "%3.", "");
        String forms = level(0, "upperRoman", "%1.", "") + level(1, "lowerLetter", "%2)", "") + level(2, "decimalEnclosedCircleChinese", "%3", nothing)
                + level(3, "ideographTraditional", "%4、", "") + level(4, "decimal", "%1.%5", "<w:suff w:val=\"space\"/>");
        String others = level(0, "decimalFullWidth", "%1．", nothing) + level(1, "upperLetter", "%2", "") + level(2, "decimal", "第%1.%3条", "");
        String headings = level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"H1\"/>") + level(1, "chineseCounting", "（%2）", "<w:pStyle w:val=\"H2\"/>");
        return shape(1, outline) + shape(2, forms) + shape(3, others) + shape(4, level(0, "decimal", "%1", nothing)) + shape(5, headings)
                + list(1, 1, "") + list(2, 1, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>")
                + list(3, 2, "") + list(4, 3, "") + list(5, 4, "") + list(6, 5, "");
    }

    private static String shape(int id, String levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\"><w:multiLevelType w:val=\"multilevel\"/>" + levels + "</w:abstractNum>";
    }

    private static String list(int id, int shape, String changes) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + shape + "\"/>" + changes + "</w:num>";
    }

    private static String styles() {
        return "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"32\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style>"
                + style("H1", "heading 1", "<w:numPr><w:numId w:val=\"6\"/></w:numPr><w:outlineLvl w:val=\"0\"/>", "<w:b/><w:sz w:val=\"36\"/>")
                + style("H2", "heading 2", "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"6\"/></w:numPr><w:outlineLvl w:val=\"1\"/>", "")
                + style("T", "Title", "<w:jc w:val=\"center\"/>", "<w:b/>")
                + "<w:style w:type=\"character\" w:styleId=\"V\"><w:name w:val=\"V\"/><w:rPr><w:vanish/></w:rPr></w:style>";
    }

    private static String style(String id, String name, String paragraph, String run) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/><w:basedOn w:val=\"a\"/><w:pPr>" + paragraph
                + "</w:pPr><w:rPr>" + run + "</w:rPr></w:style>";
    }
}
