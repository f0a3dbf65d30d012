package org.duban.intake.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.duban.intake.Paper;
import org.duban.usecase.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The numbers that Word prints by itself stand in front of the words as if somebody had typed them. */
class WordNumberingTest {

    private static final String OUTLINE = shape(1, level(0, "chineseCounting", "%1、", "<w:suff w:val=\"nothing\"/>")
            + level(1, "chineseCountingThousand", "（%2）", "<w:suff w:val=\"nothing\"/>")
            + level(2, "decimal", "%3.", "")
            + level(3, "decimalEnclosedCircle", "%4", "<w:suff w:val=\"space\"/>"));

    @TempDir
    Path folder;

    @Test
    void anOutlineOfFourLevels() {
        assertThat(texts(OUTLINE + list(1, 1, ""), item(1, 0, "医疗质量") + item(1, 1, "核心制度") + item(1, 2, "查房")
                        + item(1, 3, "记录") + item(1, 2, "会诊") + item(1, 1, "病历") + item(1, 2, "归档")
                        + item(1, 0, "人才")))
                .containsExactly("一、医疗质量", "（一）核心制度", "1. 查房", "① 记录", "2. 会诊", "（二）病历", "1. 归档", "二、人才");
    }

    @Test
    void textBetweenItemsIsNotNumberedAndTheListGoesOn() {
        assertThat(texts(OUTLINE + list(1, 1, ""), item(1, 0, "甲") + words("说明") + item(1, 0, "乙")))
                .containsExactly("一、甲", "说明", "二、乙");
    }

    @Test
    void listsOfOneShapeCountOnUnlessTheyBeginAnew() {
        String lists = list(1, 1, "") + list(2, 1, "")
                + list(3, 1, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>");

        assertThat(texts(OUTLINE + lists, item(1, 0, "甲") + item(2, 0, "乙") + item(3, 0, "丙") + item(3, 0, "丁")))
                .containsExactly("一、甲", "二、乙", "五、丙", "六、丁");
    }

    @Test
    void aListMayPutAnotherLevelInItsShapesPlace() {
        String changed = "<w:lvlOverride w:ilvl=\"0\">" + level(0, "upperRoman", "第%1条", "") + "</w:lvlOverride>";

        assertThat(texts(OUTLINE + list(1, 1, changed), item(1, 0, "甲") + item(1, 1, "乙")))
                .containsExactly("第I条 甲", "（一）乙");
    }

    @Test
    void numbersOfSeveralLevelsAndLegalOnes() {
        String shape = shape(1, level(0, "chineseCounting", "第%1章", "") + level(1, "decimal", "%1.%2", "<w:isLgl/>")
                + level(2, "lowerLetter", "%1.%2.%3", ""));

        assertThat(texts(shape + list(1, 1, ""), item(1, 0, "甲") + item(1, 0, "乙") + item(1, 1, "丙") + item(1, 2, "丁")))
                .containsExactly("第一章 甲", "第二章 乙", "2.1 丙", "二.1.a 丁");
    }

    @Test
    void aLevelMayCountThroughTheLevelsAboveIt() {
        String shape = shape(1, level(0, "chineseCounting", "%1、", "")
                + level(1, "decimal", "%2.", "<w:lvlRestart w:val=\"0\"/>"));

        assertThat(texts(shape + list(1, 1, ""), item(1, 0, "甲") + item(1, 1, "乙") + item(1, 0, "丙") + item(1, 1, "丁")))
                .containsExactly("一、 甲", "1. 乙", "二、 丙", "2. 丁");
    }

    @Test
    void bulletsAndListsThatAreNotThereGiveNothing() {
        assertThat(texts(shape(1, level(0, "bullet", "●", "")) + list(1, 1, ""), item(1, 0, "甲") + item(9, 0, "乙")))
                .containsExactly("甲", "乙");
    }

    @Test
    void aTypedNumberStays() {
        assertThat(texts(OUTLINE + list(1, 1, ""), item(1, 0, "1.甲"))).containsExactly("一、1.甲");
    }

    @Test
    void anEmptyItemIsItsNumber() {
        assertThat(texts(OUTLINE + list(1, 1, ""), item(1, 2, ""))).containsExactly("1.");
    }

    @Test
    void theColumnOfNumbersInATable() {
        String row = "<w:tr><w:tc>" + item(1, 2, "") + "</w:tc><w:tc>" + words("任务") + "</w:tc></w:tr>";

        assertThat(texts(OUTLINE + list(1, 1, ""), "<w:tbl>" + row + row + "</w:tbl>"))
                .containsExactly("1.", "任务", "2.", "任务");
    }

    @Test
    void coveredCellsAndDeletedRowsDoNotCount() {
        String first = "<w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + item(1, 2, "") + "</w:tc></w:tr>";
        String covered = "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>" + item(1, 2, "") + "</w:tc></w:tr>";
        String deleted = "<w:tr><w:trPr><w:del/></w:trPr><w:tc>" + item(1, 2, "") + "</w:tc></w:tr>";

        assertThat(texts(OUTLINE + list(1, 1, ""), "<w:tbl>" + first + covered + deleted + first + "</w:tbl>"))
                .containsExactly("1.", "2.");
    }

    @Test
    void deletedAndHiddenParagraphsDoNotCount() {
        String deleted = "<w:p><w:pPr>" + listed(1, 0) + "<w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>旧</w:delText>"
                + "</w:r></w:del></w:p>";
        String hidden = "<w:p><w:pPr>" + listed(1, 0) + "<w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr>"
                + "<w:t>密</w:t></w:r></w:p>";

        assertThat(texts(OUTLINE + list(1, 1, ""), item(1, 0, "甲") + deleted + hidden + item(1, 0, "乙")))
                .containsExactly("一、甲", "二、乙");
    }

    @Test
    void aStyleAndTheStyleItIsBasedOnNumberTheirParagraphs() {
        String shape = shape(1, level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"H1\"/>")
                + level(1, "chineseCounting", "（%2）", "<w:pStyle w:val=\"H2\"/>"));
        String styles = style("H1", "", listed(1, null)) + style("H2", "H1", "") + style("H3", "H2", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>");

        assertThat(texts(shape + list(1, 1, ""), styles, styled("H1", "", "甲") + styled("H2", "", "乙")
                        + styled("H3", "", "丙") + styled("H1", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>", "丁")
                        + styled("H1", "", "戊")))
                .containsExactly("一、 甲", "（一） 乙", "丙", "丁", "二、 戊");
    }

    @Test
    void aListMayFollowTheShapeOfANumberingStyle() {
        String shapes = shape(1, level(0, "decimal", "%1)", "") + "<w:styleLink w:val=\"L\"/>") + shape(2, "<w:numStyleLink w:val=\"L\"/>");

        assertThat(texts(shapes + list(1, 1, "") + list(2, 2, ""), item(2, 0, "甲") + item(2, 0, "乙")))
                .containsExactly("1) 甲", "2) 乙");
    }

    @Test
    void aListThatSaysNoStartBeginsWithNothing() {
        assertThat(texts(shape(1, "<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>")
                        + list(1, 1, ""), item(1, 0, "甲")))
                .containsExactly("0. 甲");
    }

    @Test
    void aFileThatLacksItsListsIsReadWithoutThem() {
        Path file = Paper.word(folder.resolve("paper.docx"), item(1, 0, "甲"));

        assertThat(new OfficeFiles().read(file, Progress.UNWATCHED).paragraphs().map(Paragraph::text)).containsExactly("甲");
    }

    private List<String> texts(String numbering, String body) {
        return texts(numbering, "", body);
    }

    private List<String> texts(String numbering, String styles, String body) {
        Path file = Paper.word(
                folder.resolve("paper.docx"), body, Map.of("numbering", numbering, "styles", styles));
        return new OfficeFiles().read(file, Progress.UNWATCHED).paragraphs().map(Paragraph::text).toList();
    }

    private static String shape(int id, String levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + levels + "</w:abstractNum>";
    }

    private static String level(int number, String form, String text, String more) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/>%s</w:lvl>"
                .formatted(number, form, text, more);
    }

    private static String list(int id, int shape, String changes) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + shape + "\"/>" + changes + "</w:num>";
    }

    private static String listed(int list, @Nullable Integer level) {
        return "<w:numPr>" + (level == null ? "" : "<w:ilvl w:val=\"" + level + "\"/>") + "<w:numId w:val=\"" + list
                + "\"/></w:numPr>";
    }

    private static String item(int list, int level, String words) {
        return "<w:p><w:pPr>" + listed(list, level) + "</w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static String words(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static String style(String id, String base, String settings) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + id + "\"/><w:basedOn w:val=\"" + base
                + "\"/><w:pPr>" + settings + "</w:pPr></w:style>";
    }

    private static String styled(String style, String settings, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + settings + "</w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }
}
