package org.duban.intake.outline;

import java.util.List;
import org.duban.intake.text.TracedText;

/** Takes out the blanks that the wrapped lines of a scraped page left between Chinese characters. */
final class WrappedBlanks {

    /** Papers set a blank here and there; wrapped lines leave one in every line. */
    private static final int CHARACTERS_A_BLANK = 120;

    private static final int FEWEST = 8;
    private static final int LONG = 200;

    private WrappedBlanks() {}

    static List<Line> removed(List<Line> lines) {
        return lines.stream().map(line -> isWrapped(line.words()) ? line.with(without(line.text())) : line).toList();
    }

    private static boolean isWrapped(String words) {
        if (words.length() < LONG) {
            return false;
        }
        int wraps = 0;
        for (int i = 1; i + 1 < words.length(); i++) {
            if (isWrap(words, i)) {
                wraps++;
            }
        }
        return wraps >= FEWEST && wraps * CHARACTERS_A_BLANK >= words.length();
    }

    private static boolean isWrap(String words, int at) {
        return Sentences.isBlank(words.charAt(at)) && isChinese(words.charAt(at - 1)) && isChinese(words.charAt(at + 1));
    }

    private static boolean isChinese(char c) {
        return Sentences.isHan(c) || "，、。；：！？,;:“”‘’（）《》".indexOf(c) >= 0;
    }

    private static TracedText without(TracedText text) {
        String words = text.text();
        var kept = new TracedText.Builder();
        int from = 0;
        for (int i = 1; i + 1 < words.length(); i++) {
            if (isWrap(words, i)) {
                kept.add(text, from, i);
                from = i + 1;
            }
        }
        return kept.add(text, from, words.length()).done();
    }
}
