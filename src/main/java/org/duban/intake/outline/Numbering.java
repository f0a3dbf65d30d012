package org.duban.intake.outline;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.intake.text.ItemNumber;

/** The ways in which papers number their headings and items, from the outer level to the inner. */
enum Numbering {
    /** 第一部分 */
    PART(10, "第(?<n>[一二三四五六七八九十]{1,3}|[0-9]{1,2})(?:部分|篇|编)[:：、.．,，]?"),
    /** 第一章 */
    CHAPTER(20, "第(?<n>[一二三四五六七八九十]{1,3}|[0-9]{1,2})章[:：、.．]?"),
    /** 第一节 */
    SECTION(30, "第(?<n>[一二三四五六七八九十]{1,3}|[0-9]{1,2})节(?!约|假|能|气)[:：、.．]?"),
    /** 一、 */
    CHINESE(40, "(?<n>" + Numbering.NUMERALS + "{1,4})\\h?(?:[、．.:：]|(?<=\\h)(?=\\p{IsHan}))"),
    /** （一）, and （+） where a scanner took 十 for a plus */
    CHINESE_BRACKETED(50, "[（(〔\\[【﹙]\\h?(?<n>" + Numbering.NUMERALS + "{1,4}|[+＋])\\h?[)）〕\\]】﹚][、．.:：]?"),
    /** 1.1 */
    DECIMAL(70, "(?<n>[0-9]{1,2}(?:[.．][0-9]{1,2}){1,3})(?:[、.．]|\\h+|(?=\\p{IsHan}))(?!\\h*[倍万亿元天例人次个年月日床%])"),
    /** 1. */
    ARABIC(60, "(?<n>[0-9０-９]{1,3})\\h?(?:[、．]|[.](?![0-9])|[.](?=(?:19|20)[0-9]{2}年)|[.](?=[0-9]{1,4}\\h?(?:[年月日个项名家所台例次天类级位人张种支批]|G(?![A-Za-z])))|[:：](?![0-9])|(?<=\\h)(?=\\p{IsHan})(?![年月日个项例万元人次天名台]))|(?<m>[⒈-⒛])"),
    /** （1） */
    ARABIC_BRACKETED(80, "(?:[（(〔﹙]\\h?(?<n>[0-9０-９]{1,3})\\h?[)）〕﹚]|(?<m>[⑴-⒇])|(?<k>[0-9]{1,2})[)）])[、．.]?"),
    /** ① */
    CIRCLED(90, "(?<n>[①-⑳㉑-㉟❶-❿])[、．.]?");

    static final String NUMERALS = "[一二三四五六七八九十〇零]";

    /** Far more characters than a number in front of a text has. */
    private static final int LONGEST = 24;

    private final Pattern pattern;

    private final int rank;

    Numbering(int rank, String regex) {
        this.rank = rank;
        this.pattern = Pattern.compile("(?:" + regex + ")[\\h\\u3000]*");
    }

    /** How deep it stands by custom; leaves room for headings without a number between two of them. */
    int rank() {
        return rank;
    }

    /** Whether headings of sections are numbered so. */
    boolean isOuter() {
        return compareTo(CHINESE_BRACKETED) <= 0;
    }

    /**
     * A number in front of words.
     *
     * @param value as printed, without brackets and punctuation
     * @param count its place in a count, 0 where it has none
     * @param end   the position of the first word behind it
     */
    record Mark(Numbering style, String value, int count, int end) {

        boolean follows(Mark before) {
            return style == before.style && count == before.count + 1;
        }
    }

    /** The number that the text has at a position, if one stands there. */
    static Optional<Mark> at(String text, int position) {
        if (position >= text.length() || !mayBegin(text.charAt(position))) {
            return Optional.empty();
        }
        for (Numbering style : values()) {
            Matcher matcher = style.pattern
                    .matcher(text)
                    .region(position, Math.min(text.length(), position + LONGEST))
                    .useTransparentBounds(true);
            if (matcher.lookingAt()) {
                return mark(style, matcher);
            }
        }
        return Optional.empty();
    }

    private static boolean mayBegin(char c) {
        return ('0' <= c && c <= '9') || "第一二三四五六七八九十（(〔[【﹙".indexOf(c) >= 0 || ('①' <= c && c <= '⒛') || c > '\uFF00'
                || ('㉑' <= c && c <= '㉟') || ('❶' <= c && c <= '❿');
    }

    private static Optional<Mark> mark(Numbering style, Matcher matcher) {
        String value = value(matcher);
        int count = count(style, value);
        return count <= 0 && style != DECIMAL ? Optional.empty() : Optional.of(new Mark(style, value, count, matcher.end()));
    }

    private static String value(Matcher matcher) {
        for (String group : new String[] {"n", "m", "k"}) {
            String found = matcher.namedGroups().containsKey(group) ? matcher.group(group) : null;
            if (found != null) {
                return plain(found);
            }
        }
        return "";
    }

    private static String plain(String printed) {
        char c = printed.charAt(0);
        if ('⒈' <= c && c <= '⒛') {
            return Integer.toString(c - '⒈' + 1);
        }
        if ('⑴' <= c && c <= '⒇') {
            return Integer.toString(c - '⑴' + 1);
        }
        return c == '+' || c == '＋' ? "十" : printed;
    }

    private static int count(Numbering style, String value) {
        if (style == DECIMAL) {
            String last = value.substring(Math.max(value.lastIndexOf('.'), value.lastIndexOf('．')) + 1);
            return Integer.parseInt(last);
        }
        OptionalInt count = ItemNumber.count(value);
        return count.orElse(value.charAt(0) >= '❶' && value.charAt(0) <= '❿' ? value.charAt(0) - '❶' + 1 : 0);
    }
}
