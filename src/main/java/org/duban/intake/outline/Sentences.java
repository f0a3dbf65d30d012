package org.duban.intake.outline;

import java.util.regex.Pattern;

/** Knows where sentences end, and which words are a title instead of sentences. */
final class Sentences {

    /** The most characters that a heading has. */
    static final int LONGEST_TITLE = 60;

    private static final String ENDS = "。！？；!?;…";
    /** Far more marks and blanks than stand behind the end of a sentence. */
    private static final int MOST_CLOSES = 16;

    private static final String CLOSES = "”’\"』」）)】》〕";
    private static final Pattern INNER_END = Pattern.compile("[。！？；;!?]");

    private Sentences() {}

    /** Whether a sentence ends before this position, closing quotation marks left aside. */
    static boolean endsBefore(String text, int position) {
        int last = position - 1;
        int first = Math.max(0, position - MOST_CLOSES);
        while (last >= first && (isBlank(text.charAt(last)) || CLOSES.indexOf(text.charAt(last)) >= 0)) {
            last--;
        }
        return last >= first && ENDS.indexOf(text.charAt(last)) >= 0;
    }

    /** Whether the text ends as a sentence does. */
    static boolean isEnded(String text) {
        return endsBefore(text, text.length());
    }

    /** Whether the words can be a heading: few, and nothing but the last of them ends a sentence. */
    static boolean isTitle(String text) {
        String bare = text.strip();
        if (bare.isEmpty() || bare.length() > LONGEST_TITLE) {
            return false;
        }
        return !INNER_END.matcher(withoutEnd(bare)).find() && !bare.endsWith("；") && !bare.endsWith(";");
    }

    /** The words without the mark that ends them. */
    static String withoutEnd(String text) {
        int end = text.length();
        while (end > 0 && "。：:.．".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    /** Where the first sentence ends, its mark included; the text's end where it has none. */
    static int firstEnd(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("。！？!?".indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isHan(char c) {
        return ('\u4E00' <= c && c <= '\u9FFF') || c == '〇';
    }
}
