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

/** Styles say how a Word file's paragraphs look, and whether their words are printed at all. */
class WordLookTest {

    private static final String STYLES = """
            <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:rPr><w:b/><w:sz w:val="44"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="11"><w:name w:val="我的标题"/><w:basedOn w:val="1"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="2"><w:name w:val="标题 2"/><w:basedOn w:val="1"/></w:style>
            <w:style w:type="paragraph" w:styleId="3"><w:name w:val="小节"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/></w:style>
            <w:style w:type="paragraph" w:styleId="x"><w:name w:val="x"/><w:basedOn w:val="y"/></w:style>
            <w:style w:type="paragraph" w:styleId="y"><w:name w:val="y"/><w:basedOn w:val="x"/></w:style>
            <w:style w:type="paragraph" w:styleId="h"><w:name w:val="备忘"/><w:rPr><w:vanish/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="m1"><w:name w:val="toc 1"/></w:style>
            <w:style w:type="character" w:styleId="s"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="v"><w:name w:val="密"/><w:rPr><w:vanish/></w:rPr></w:style>
            """;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a usual paragraph | <w:r><w:t>甲</w:t></w:r> | 0 false false 21
            a heading by its name | <w:pPr><w:pStyle w:val="1"/></w:pPr><w:r><w:t>甲</w:t></w:r> | 1 true false 44
            a style based on a heading | <w:pPr><w:pStyle w:val="11"/></w:pPr><w:r><w:t>甲</w:t></w:r> | 1 true true 44
            a heading named in Chinese | <w:pPr><w:pStyle w:val="2"/></w:pPr><w:r><w:t>甲</w:t></w:r> | 2 true false 44
            a style with an outline level | <w:pPr><w:pStyle w:val="3"/></w:pPr><w:r><w:t>甲</w:t></w:r> | 3 false false 21
            the title | <w:pPr><w:pStyle w:val="t"/></w:pPr><w:r><w:t>甲</w:t></w:r> | 1 false false 21
            a heading made body text | <w:pPr><w:pStyle w:val="1"/><w:outlineLvl w:val="9"/></w:pPr><w:r><w:t>甲</w:t></w:r> | 0 true false 44
            an outline level of its own | <w:pPr><w:outlineLvl w:val="0"/><w:jc w:val="center"/></w:pPr><w:r><w:t>甲</w:t></w:r> | 1 false true 21
            a style that is not there | <w:pPr><w:pStyle w:val="q"/></w:pPr><w:r><w:t>甲</w:t></w:r> | 0 false false 21
            styles based on each other | <w:pPr><w:pStyle w:val="x"/></w:pPr><w:r><w:t>甲</w:t></w:r> | 0 false false 21
            bold by a style of words | <w:r><w:rPr><w:rStyle w:val="s"/></w:rPr><w:t>甲</w:t></w:r> | 0 true false 21
            bold twice by styles | <w:pPr><w:pStyle w:val="1"/></w:pPr><w:r><w:rPr><w:rStyle w:val="s"/></w:rPr><w:t>甲</w:t></w:r> | 1 false false 44
            bold switched off | <w:pPr><w:pStyle w:val="1"/></w:pPr><w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>甲</w:t></w:r> | 1 false false 44
            bold for some words only | <w:r><w:rPr><w:b/></w:rPr><w:t>甲</w:t></w:r><w:r><w:t>乙</w:t></w:r> | 0 false false 21
            bold but for blanks | <w:r><w:rPr><w:b/></w:rPr><w:t>甲</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r> | 0 true false 21
            the size of most words | <w:r><w:rPr><w:sz w:val="32"/></w:rPr><w:t>甲乙</w:t></w:r><w:r><w:t>丙</w:t></w:r> | 0 false false 32
            no words | <w:pPr><w:pStyle w:val="1"/></w:pPr> | 1 false false 0
            """)
    void looks(String name, String content, String look) {
        assertThat(paragraphs("<w:p>" + content + "</w:p>"))
                .as(name)
                .extracting(Paragraph::look)
                .extracting(each -> each.level() + " " + each.bold() + " " + each.centred() + " " + each.halfPoints())
                .containsExactly(look);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            words of a hidden style | <w:p><w:r><w:t>明</w:t></w:r><w:r><w:rPr><w:rStyle w:val="v"/></w:rPr><w:t>密</w:t></w:r></w:p> | 明
            a paragraph of a hidden style | <w:p><w:pPr><w:pStyle w:val="h"/></w:pPr><w:r><w:t>密</w:t></w:r></w:p> | -
            words shown within it | <w:p><w:pPr><w:pStyle w:val="h"/></w:pPr><w:r><w:t>密</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>明</w:t></w:r></w:p> | 明
            words hidden twice by styles | <w:p><w:pPr><w:pStyle w:val="h"/></w:pPr><w:r><w:rPr><w:rStyle w:val="v"/></w:rPr><w:t>明</w:t></w:r></w:p> | 明
            a line of contents by its style | <w:p><w:pPr><w:pStyle w:val="m1"/></w:pPr><w:r><w:t>一、质量</w:t></w:r></w:p> | -
            """)
    void whatIsNotPrintedIsNotRead(String name, String body, String text) {
        assertThat(paragraphs(body)).as(name).extracting(Paragraph::text).isEqualTo(text == null ? List.of() : List.of(text));
    }

    @Test
    void fieldsAreTheirResults() {
        assertThat(paragraphs("<w:p>" + field("begin") + code(" IF ") + field("begin") + code(" PAGE ") + field("separate")
                        + words("7") + field("end") + code(" = 1 ") + words("错") + field("separate") + words("对")
                        + field("end") + words("。") + "</w:p>"))
                .extracting(Paragraph::text)
                .containsExactly("对。");
    }

    @Test
    void aFieldWithoutEndSwallowsNothingBeyondItsParagraph() {
        assertThat(paragraphs("<w:p>" + words("甲") + field("begin") + code("PAGE") + "</w:p><w:p>" + words("乙") + "</w:p>"))
                .extracting(Paragraph::text)
                .containsExactly("甲", "乙");
    }

    @Test
    void theLinesOfATableOfContentsAreNotRead() {
        assertThat(paragraphs("<w:p>" + field("begin") + code(" TOC \\o ") + field("separate") + words("一、质量……1") + "</w:p><w:p>"
                        + words("二、人才……12") + "</w:p><w:p>" + field("end") + "</w:p><w:p>" + words("一、质量") + "</w:p>"))
                .extracting(Paragraph::text)
                .containsExactly("一、质量");
    }

    @Test
    void aTableOfContentsInAContentControlIsNotRead() {
        assertThat(paragraphs("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr>"
                        + "<w:sdtContent><w:p>" + words("目录") + "</w:p></w:sdtContent></w:sdt><w:p>" + words("正文") + "</w:p>"))
                .extracting(Paragraph::text)
                .containsExactly("正文");
    }

    private static String field(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    private static String code(String code) {
        return "<w:r><w:instrText>" + code + "</w:instrText></w:r>";
    }

    private static String words(String words) {
        return "<w:r><w:t>" + words + "</w:t></w:r>";
    }

    private List<Paragraph> paragraphs(String body) {
        Path file = Paper.word(folder.resolve("paper.docx"), body, Map.of("styles", STYLES));
        return new OfficeFiles().read(file, Progress.UNWATCHED).paragraphs().toList();
    }
}
