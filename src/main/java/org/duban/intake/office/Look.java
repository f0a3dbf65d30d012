package org.duban.intake.office;

/**
 * How a paragraph is set, which is evidence of headings where no number is printed.
 *
 * @param level      the outline level of its style, 1 to 9; 0 for body text
 * @param bold       whether all its words are bold
 * @param centred    whether it is centred
 * @param halfPoints the size of most of its words in half points; 0 where the file does not tell
 */
public record Look(int level, boolean bold, boolean centred, int halfPoints) {

    /** Of a text without any setting. */
    public static final Look PLAIN = new Look(0, false, false, 0);
}
