package org.duban.intake.office;

import java.util.HashMap;
import java.util.Map;

/** Gathers how the words of one paragraph look. */
final class WordsLook {

    private final Map<Integer, Integer> sizes = new HashMap<>();
    private boolean words;
    private boolean plain;

    /** Words of one look, from that place of the text to its end; blanks look like nothing. */
    void add(CharSequence text, int from, boolean bold, int halfPoints) {
        int length = 0;
        for (int i = from; i < text.length(); i++) {
            length += Character.isWhitespace(text.charAt(i)) ? 0 : 1;
        }
        if (length > 0) {
            words = true;
            plain |= !bold;
            sizes.merge(halfPoints, length, Integer::sum);
        }
    }

    /** The paragraph's look, of this level from 1 or of none, centred or not. */
    Look in(int level, boolean centred) {
        int size = sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
        return new Look(level, words && !plain, centred, size);
    }
}
