package org.duban.intake.text;

import java.util.Collection;
import java.util.regex.Pattern;

/** White space as the reading contract wants it: what only wraps a line goes, what stands within a line stays. */
public final class PlainText {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");
    private static final Pattern BLANK = Pattern.compile("[\\t\\u00A0\\u2007\\u202F]");
    private static final Pattern WRAP = Pattern.compile("[\\h\\u3000]*[\\r\\n\\u000B\\u000C\\u0085\\u2028\\u2029][\\s\\u3000]*");
    private static final Pattern LATIN_WRAP = Pattern.compile("(?<=[A-Za-z,;])" + WRAP + "(?=[A-Za-z])");
    private static final Pattern DEBRIS = Pattern.compile("\\[bookmark:[^\\]]{0,80}]");
    private static final String ENDING = "。！？；：，、,;:!?…”’）)》】";

    private PlainText() {}

    /** One paragraph: line breaks removed with the blanks around them, no blanks at the ends. */
    public static String of(String raw) {
        return raw.chars().allMatch(PlainText::isPlain) ? raw.strip() : cleaned(raw);
    }

    /** Whether the character is none of those that cleaning looks for. */
    private static boolean isPlain(int c) {
        return (' ' <= c && c <= '~' && c != '[')
                || ('\u2010' <= c && c < '\u2028')
                || ('\u3000' <= c && c < '\uFE00')
                || ('\uFF01' <= c && c < '\uFFF0');
    }

    private static String cleaned(String raw) {
        String visible = BLANK.matcher(INVISIBLE.matcher(raw).replaceAll("")).replaceAll(" ");
        String oneLine = WRAP.matcher(LATIN_WRAP.matcher(visible).replaceAll(" ")).replaceAll("");
        return DEBRIS.matcher(oneLine).replaceAll("").strip();
    }

    /** Without any blank, as names and headers are compared. */
    public static String withoutBlanks(String raw) {
        var ink = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            if (!isBlank(raw.charAt(i))) {
                ink.append(raw.charAt(i));
            }
        }
        return ink.length() == raw.length() ? raw : ink.toString();
    }

    private static boolean isBlank(char c) {
        return switch (c) {
            case ' ', '\t', '\n', '\u000B', '\f', '\r' -> true;
            case '\u00A0', '\u00AD', '\u2007', '\u2028', '\u2029', '\u202F', '\u2060', '\u3000', '\uFEFF' -> true;
            default -> '\u200B' <= c && c <= '\u200D';
        };
    }

    /**
     * Paragraphs that are one text, joined. A blank parts them where nothing else would, since a number at the front of one
     * must not run into the words before it.
     */
    public static String join(Collection<String> paragraphs) {
        var joined = new StringBuilder();
        for (String paragraph : paragraphs) {
            String text = of(paragraph);
            if (!joined.isEmpty() && !text.isEmpty() && mustPart(joined.charAt(joined.length() - 1), text.charAt(0))) {
                joined.append(' ');
            }
            joined.append(text);
        }
        return joined.toString();
    }

    static boolean mustPart(char last, char first) {
        return ENDING.indexOf(last) < 0 && !(isHan(last) && isHan(first));
    }

    private static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
