package org.duban.intake.outline;

import java.util.List;
import java.util.regex.Pattern;
import org.duban.intake.text.TitleWords;

/** What kind of paper a document is by the words at its beginning and end, since not every outline is a plan. */
public enum PaperKind {
    /** A plan, or nothing that says it is none. */
    OTHER("no-plan"),
    /** 会议纪要 */
    MINUTES("is-minutes"),
    /** 管理制度, 第一条 */
    RULES("is-rules"),
    /** 尊敬的……此致敬礼 */
    LETTER("is-letter");

    private static final Pattern MINUTES_TITLE = Pattern.compile("(?:会议|例会|办公会|座谈会|党委会|院务会).{0,12}(?:纪要|记录)|^.{0,40}纪要$");
    private static final Pattern MINUTES_LINE = Pattern.compile(
            "^(?:会议)?(?:时间|地点|主持人?|参会人员?|参加人员?|出席人?员?|列席人?员?|记录人?|缺席人?员?|与会人员)\\h*[:：]");
    private static final Pattern RULES_TITLE =
            Pattern.compile("(?:制度|办法|规定|章程|细则|守则|准则|规程|条例|须知|流程|职责)(?:[（(].{1,8}[)）])?$");
    private static final Pattern ARTICLE = Pattern.compile("^第\\h*[一二三四五六七八九十百零〇0-9]{1,4}\\h*条");
    private static final Pattern LETTER_LINE = Pattern.compile("^(?:尊敬的|敬爱的|亲爱的).{1,30}[:：!！]$|^\\h*此\\h*致|^\\h*敬\\h*礼[!！]?$");
    private static final int OPENING = 8;
    private static final int LONGEST_TITLE = 60;

    private final String refusal;

    PaperKind(String refusal) {
        this.refusal = refusal;
    }

    /** The key of the sentence that refuses such a paper. */
    public String refusal() {
        return refusal;
    }

    static PaperKind of(List<Line> lines) {
        List<String> titles = lines.stream()
                .limit(OPENING)
                .map(Line::words)
                .filter(words -> words.length() <= LONGEST_TITLE && !Sentences.isEnded(words))
                .toList();
        if (titles.stream().anyMatch(TitleWords::isPlanTitle)) {
            return OTHER;
        }
        if (matching(titles, MINUTES_TITLE) > 0 || matching(words(lines), MINUTES_LINE) > 2) {
            return MINUTES;
        }
        if (matching(words(lines), ARTICLE) > 2 || matching(titles, RULES_TITLE) > 0) {
            return RULES;
        }
        return matching(words(lines), LETTER_LINE) > 1 ? LETTER : OTHER;
    }

    private static List<String> words(List<Line> lines) {
        return lines.stream().map(Line::words).toList();
    }

    private static long matching(List<String> lines, Pattern pattern) {
        return lines.stream().filter(line -> pattern.matcher(line).find()).count();
    }
}
