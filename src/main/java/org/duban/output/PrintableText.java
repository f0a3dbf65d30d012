package org.duban.output;

import java.util.List;

/**
 * Text as an office file can hold it. Control characters that came along with a paste have no place in XML and no
 * meaning on paper: the breaks among them (Word's own line and page break too) end a line, the others are left out.
 */
public final class PrintableText {

    private static final int REPLACEMENT = 0xFFFD;

    private PrintableText() {}

    /** The text on one line, its line breaks removed. */
    public static String line(String text) {
        return String.join("", lines(text));
    }

    /** The lines of the text that have words. */
    public static List<String> lines(String text) {
        return printable(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String printable(String text) {
        if (text.chars().allMatch(PrintableText::plain)) {
            return text;
        }
        var out = new StringBuilder(text.length());
        text.codePoints().map(PrintableText::translated).filter(each -> each != 0).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean plain(int unit) {
        return unit < Character.MIN_SURROGATE
                ? unit >= ' ' && unit != 0x7F && unit != 0x85 && unit != 0x2028 && unit != 0x2029
                : unit > Character.MAX_SURROGATE && unit < 0xFFFE;
    }

    private static int translated(int point) {
        return switch (point) {
            case '\n', '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> '\n';
            case '\t' -> ' ';
            case 0x7F, 0xFFFE, 0xFFFF -> 0;
            default -> Character.getType(point) == Character.SURROGATE ? REPLACEMENT : point < ' ' ? 0 : point;
        };
    }
}
