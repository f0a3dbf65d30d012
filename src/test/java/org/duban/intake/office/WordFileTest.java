package org.duban.intake.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.duban.intake.Paper;
import org.duban.usecase.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A Word file is read as somebody sees the finished paper. */
class WordFileTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            words in several runs | <w:r><w:t>医</w:t></w:r><w:r><w:t>务科</w:t></w:r> | 医务科
            tracked insertions | <w:ins><w:r><w:t>新增</w:t></w:r></w:ins><w:r><w:t>任务</w:t></w:r> | 新增任务
            tracked deletions | <w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:r><w:t>任务</w:t></w:r> | 任务
            words moved away | <w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>新</w:t></w:r></w:moveTo> | 新
            hidden words | <w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>明</w:t></w:r> | 明
            content controls | <w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>控件</w:t></w:r></w:sdtContent></w:sdt> | 控件
            links and fields | <w:hyperlink><w:r><w:t>链接</w:t></w:r></w:hyperlink><w:r><w:instrText>PAGE</w:instrText></w:r><w:fldSimple><w:r><w:t>9</w:t></w:r></w:fldSimple> | 链接9
            hyphens | <w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:softHyphen/><w:t>C</w:t></w:r> | A-BC
            phonetic guides | <w:r><w:ruby><w:rt><w:r><w:t>yi</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>医</w:t></w:r></w:rubyBase></w:ruby></w:r> | 医
            page breaks | <w:r><w:t>上</w:t><w:br w:type="page"/><w:t>下</w:t></w:r> | 上下
            """)
    void readsAParagraph(String name, String runs, String expected) {
        assertThat(texts("<w:p>" + runs + "</w:p>")).as(name).containsExactly(expected);
    }

    @Test
    void lineBreaksAndTabsStandForThemselves() {
        assertThat(texts("<w:p><w:r><w:t>党办</w:t><w:br/><w:t>工会</w:t><w:tab/><w:t>团委</w:t></w:r></w:p>"))
                .containsExactly("党办\n工会\t团委");
    }

    @Test
    void aDeletedParagraphEndJoinsTwoParagraphs() {
        assertThat(texts("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>推进</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>改革</w:t></w:r></w:p>"))
                .containsExactly("推进改革");
    }

    @Test
    void aTextBoxIsReadOnceAfterItsParagraph() {
        String box = "<w:txbxContent><w:p><w:r><w:t>附件</w:t></w:r></w:p></w:txbxContent>";

        assertThat(texts("<w:p><w:r><w:t>正文</w:t><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>" + box
                        + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"))
                .containsExactly("正文", "附件");
    }

    @Test
    void mergedCellsAreOneCell() {
        Table table = table("""
                |a|<|b|
                |c|d|^|
                """);

        assertThat(table.at(0, 1)).isEqualTo(table.at(0, 0));
        assertThat(table.at(1, 2)).isEqualTo(table.at(0, 2));
        assertThat(table.row(1)).hasSize(3);
    }

    @Test
    void gapsAtTheRowsBeginningAreNoCells() {
        Table table = (Table) blocks("<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>"
                        + "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>")
                .getFirst();

        assertThat(table.at(1, 0)).isEmpty();
        assertThat(table.at(1, 1)).isPresent();
    }

    @Test
    void rowsAndCellsInContentControlsAreReadAndDeletedRowsAreNot() {
        String cell = "<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";

        assertThat(texts("<w:tbl><w:sdt><w:sdtContent><w:tr>" + cell.formatted("甲") + "<w:sdt><w:sdtContent>"
                        + cell.formatted("乙") + "</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt>"
                        + "<w:tr><w:trPr><w:del/></w:trPr>" + cell.formatted("丙") + "</w:tr></w:tbl>"))
                .containsExactly("甲", "乙");
    }

    @Test
    void aNestedTableIsPartOfItsCell() {
        assertThat(texts("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>外</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>内</w:t>"
                        + "</w:r></w:p></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>"))
                .containsExactly("外", "内");
    }

    @Test
    void paragraphsAreNumberedThroughAndCellsKnowTheirPlace() {
        Path file = Paper.of("""
                标题
                |序号|任务|
                |1|改革|
                """).word(folder.resolve("paper.docx"));

        Paragraph last = new OfficeFiles().read(file, Progress.UNWATCHED).paragraphs().toList().getLast();

        assertThat(last.place().toString())
                .isEqualTo("Place[paragraph=5, cell=Cell[table=1, row=2, column=2]]");
    }

    @ParameterizedTest
    @CsvSource({"word/document.xml", "word\\document.xml", "/word/document.xml", "Word/Document.XML"})
    void partsAreFoundHoweverTheyAreNamedAndUnannounced(String part) {
        Path file = Paper.zip(folder.resolve("paper.docx"), Map.of(part, "<document><body><p><r><t>甲</t></r></p></body></document>"));

        assertThat(new OfficeFiles().read(file, Progress.UNWATCHED).paragraphs().map(Paragraph::text)).containsExactly("甲");
    }

    @ParameterizedTest
    @CsvSource({"word/document.xml", "/word/document.xml", "\\word\\document.xml", "word\\document.xml"})
    void thePackageMayNameItsPartInManyWays(String target) {
        Path file = Paper.zip(folder.resolve("paper.docx"), Map.of(
                "_rels/.rels", "<Relationships><Relationship Id=\"r\" Type=\"http://x/officeDocument\" Target=\"" + target + "\"/></Relationships>",
                "word/document.xml", "<document><body><p><r><t>甲</t></r></p></body></document>"));

        assertThat(new OfficeFiles().read(file, Progress.UNWATCHED).paragraphs().map(Paragraph::text)).containsExactly("甲");
    }

    private Table table(String rows) {
        Path file = Paper.of(rows).word(folder.resolve("table.docx"));
        return (Table) new OfficeFiles().read(file, Progress.UNWATCHED).blocks().getFirst();
    }

    private List<String> texts(String body) {
        return blocks(body).stream().flatMap(Block::paragraphs).map(Paragraph::text).toList();
    }

    private List<Block> blocks(String body) {
        return new OfficeFiles()
                .read(Paper.word(folder.resolve("paper.docx"), body), Progress.UNWATCHED)
                .blocks();
    }
}
