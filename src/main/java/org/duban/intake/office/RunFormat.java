package org.duban.intake.office;

import org.jspecify.annotations.Nullable;

/**
 * What a .docx says about words: their own setting, or that of a style.
 *
 * @param style      the character style
 * @param hidden     null where nothing is said
 * @param bold       null where nothing is said
 * @param halfPoints the size; 0 where nothing is said
 */
record RunFormat(@Nullable String style, @Nullable Boolean hidden, @Nullable Boolean bold, int halfPoints) {

    /** Says nothing. */
    static final RunFormat NONE = new RunFormat(null, null, null, 0);

    /** This, and where it says nothing the other. */
    RunFormat over(RunFormat other) {
        return new RunFormat(
                style == null ? other.style : style,
                hidden == null ? other.hidden : hidden,
                bold == null ? other.bold : bold,
                halfPoints == 0 ? other.halfPoints : halfPoints);
    }

    /** A character style upon a paragraph's: what both switch on is off, as in Word. */
    RunFormat toggling(RunFormat other) {
        return new RunFormat(
                style,
                toggled(hidden, other.hidden),
                toggled(bold, other.bold),
                halfPoints == 0 ? other.halfPoints : halfPoints);
    }

    private static @Nullable Boolean toggled(@Nullable Boolean mine, @Nullable Boolean other) {
        if (mine == null || other == null) {
            return mine == null ? other : mine;
        }
        return mine ^ other;
    }

    boolean isHidden() {
        return Boolean.TRUE.equals(hidden);
    }

    boolean isBold() {
        return Boolean.TRUE.equals(bold);
    }
}
