package org.duban.domain.review;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;

/** A text ready to be compared with others: without blanks, half width, and as its pairs of neighbouring characters. */
final class Likeness {

    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");

    private final String squeezed;
    private final int[] pairs;

    private Likeness(String squeezed, int[] sortedPairs) {
        this.squeezed = squeezed;
        this.pairs = sortedPairs;
    }

    static Likeness of(String text) {
        String squeezed = BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        int[] pairs = new int[Math.max(squeezed.length() - 1, 0)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = squeezed.charAt(i) << Character.SIZE | squeezed.charAt(i + 1);
        }
        Arrays.sort(pairs);
        return new Likeness(squeezed, pairs);
    }

    /** Whether they are the same but for blanks and width. */
    boolean isSame(Likeness other) {
        return squeezed.equals(other.squeezed);
    }

    /** The share of pairs that both have, from 0 to 1. */
    double to(Likeness other) {
        int all = pairs.length + other.pairs.length;
        if (all == 0) {
            return isSame(other) ? 1 : 0;
        }
        int both = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < pairs.length && theirs < other.pairs.length) {
            int order = Integer.compare(pairs[mine], other.pairs[theirs]);
            both += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return 2.0 * both / all;
    }
}
