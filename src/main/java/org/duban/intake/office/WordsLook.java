package org.duban.intake.office;

import java.util.HashMap;
import java.util.Map;

/** Gathers how the words of one paragraph look. */
final class WordsLook {

    private final Map<Integer, Integer> sizes = new HashMap<>();
    private boolean words;
    private boolean plain;

    /** Words of one look; blanks look like nothing. */
    void add(CharSequence added, boolean bold, int halfPoints) {
        int length = (int) added.chars().filter(c -> !Character.isWhitespace(c)).count();
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
