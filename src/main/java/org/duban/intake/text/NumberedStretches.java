package org.duban.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stretches of a folded text between punctuation that hold a digit or numeral: quantities stand nowhere else. */
final class NumberedStretches {

    private static final String NUMERALS = "一二两三四五六七八九十";
    private static final String ENDS = "。;!?";

    /** A stretch from its first character to the one after its last. */
    record Stretch(int from, int to) {

        /** Searches the stretch only, but sees what stands around it. */
        Matcher matcher(Pattern pattern, String folded) {
            return pattern.matcher(folded).region(from, to).useTransparentBounds(true).useAnchoringBounds(false);
        }
    }

    private NumberedStretches() {
    }

    static List<Stretch> of(String folded) {
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        boolean numbered = false;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || isEnd(folded, i)) {
                if (numbered) {
                    stretches.add(new Stretch(from, i));
                }
                from = i + 1;
                numbered = false;
            } else {
                numbered |= isNumber(folded.charAt(i));
            }
        }
        return stretches;
    }

    private static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        return ENDS.indexOf(c) >= 0 || (c == ',' && !(isDigit(text, at - 1) && isDigit(text, at + 1)));
    }

    private static boolean isDigit(String text, int at) {
        return 0 <= at && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static boolean isNumber(char c) {
        return Character.isDigit(c) || NUMERALS.indexOf(c) >= 0;
    }
}
