package org.duban.intake.table;

import java.util.Optional;
import java.util.regex.Pattern;
import org.duban.domain.draft.Place;
import org.duban.intake.office.Paragraph;
import org.duban.intake.office.Table;
import org.duban.intake.text.HeadingNumber;
import org.duban.intake.text.PlainText;
import org.duban.intake.text.TitleWords;

/** Words outside of a table that may be the title of a section: the line above it, or the name of its sheet. */
record PieceHeading(String words, Place place) {

    private static final Pattern NAMES_NOTHING = Pattern.compile(
            "(?i)(?:sheet|工作表|表)\\h*[0-9一二三四五六七八九十]*(?:\\h*\\([0-9]+\\))?|附[件表录].*|(?:单位|续表|填表|制表)?.*[:：].*"
                    + "|.*(?:汇总|总表|合计|续)[)）]?|(?:年度|重点|主要|中心|全院|医院|工作|任务|目标|计划|要点|清单|台账|方案|分解|表)*[0-9]*");

    static Optional<PieceHeading> of(Paragraph paragraph) {
        return Optional.of(new PieceHeading(PlainText.of(paragraph.text()), paragraph.place())).filter(PieceHeading::isTitle);
    }

    static Optional<PieceHeading> ofSheet(Table sheet) {
        return sheet.paragraphs().findFirst().map(first -> new PieceHeading(sheet.name().strip(), first.place())).filter(PieceHeading::isTitle);
    }

    /** Whether the words tell a theme rather than a table, a year, or nothing at all. */
    private boolean isTitle() {
        return Band.isTitle(words)
                && !NAMES_NOTHING.matcher(words).matches()
                && !TitleWords.isTableTitle(words)
                && TitleWords.year(words).isEmpty()
                && TitleWords.organization(words).isEmpty();
    }

    /** Whether it begins with 一、 or （一）. */
    boolean isNumbered() {
        return HeadingNumber.of(words).filter(HeadingNumber::isChinese).isPresent();
    }
}
