package org.duban.intake.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in the one shape that rules are written for, with the way back to the text as printed. Blanks are left out
 * (one is kept between two Latin letters or digits), full-width forms are half width, all dashes are {@code -}.
 */
final class FoldedText {

    private static final String DASHES = "‐‑‒–—―−─﹣";
    private static final String TILDES = "∼〜˜";

    private final String printed;
    private final String folded;
    private final int[] origin;

    private FoldedText(String printed, String folded, int[] origin) {
        this.printed = printed;
        this.folded = folded;
        this.origin = origin;
    }

    static FoldedText of(String printed) {
        StringBuilder folded = new StringBuilder(printed.length());
        int[] origin = new int[printed.length()];
        for (int i = 0; i < printed.length(); i++) {
            char c = fold(printed.charAt(i));
            if (c != ' ' || separates(folded, printed, i)) {
                origin[folded.length()] = i;
                folded.append(c);
            }
        }
        return new FoldedText(printed, folded.toString(), Arrays.copyOf(origin, folded.length()));
    }

    private static boolean separates(StringBuilder before, String printed, int at) {
        return !before.isEmpty() && isLatin(before.charAt(before.length() - 1))
                && at + 1 < printed.length() && isLatin(fold(printed.charAt(at + 1)));
    }

    private static boolean isLatin(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    private static char fold(char c) {
        if (isHan(c)) {
            return c;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B') {
            return ' ';
        }
        if (DASHES.indexOf(c) >= 0) {
            return '-';
        }
        return TILDES.indexOf(c) >= 0 ? '~' : compatible(c);
    }

    private static char compatible(char c) {
        if (c < 128 || Character.isSurrogate(c) || Character.getType(c) == Character.OTHER_NUMBER) {
            return c;
        }
        String form = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return form.length() == 1 ? form.charAt(0) : c;
    }

    /** Most characters of a plan, and their own folded form. */
    private static boolean isHan(char c) {
        return '\u4E00' <= c && c <= '\u9FFF';
    }

    /** The folded text, on which positions of rules count. */
    String folded() {
        return folded;
    }

    /** Where the folded character stands in the printed text. */
    int printedStart(int foldedStart) {
        return origin[foldedStart];
    }

    /** The end (exclusive) in the printed text of a non-empty range that ends (exclusive) here. */
    int printedEnd(int foldedEnd) {
        return origin[foldedEnd - 1] + 1;
    }

    /** The words of a non-empty folded range as printed, without the line breaks and tabs that only wrap a line. */
    String printed(int foldedStart, int foldedEnd) {
        return printed.substring(printedStart(foldedStart), printedEnd(foldedEnd))
                .replaceAll("\\s*[\\r\\n\\t]+\\s*", "");
    }
}
