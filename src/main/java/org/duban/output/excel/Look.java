package org.duban.output.excel;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.duban.timeline.Ink;
import org.jspecify.annotations.Nullable;

/**
 * How a cell of a timeline looks.
 *
 * @param bold   whether its words are
 * @param words  the ink of its words
 * @param fill   of its ground; null for none
 * @param align  where its words stand
 * @param indent in steps of about a character
 * @param sides  the ink of the lines at its left and right; null for none, as within a bar
 * @param hatched whether its ground is slanted lines in that ink, as where something waits for review
 */
record Look(boolean bold, Ink words, @Nullable Ink fill, HorizontalAlignment align, int indent, @Nullable Ink sides, boolean hatched) {

    static final Look HEAD = new Look(true, Ink.TEXT, Ink.SUBTLE_GROUND, HorizontalAlignment.CENTER, 0, Ink.BORDER, false);
    static final Look LEFT = new Look(false, Ink.TEXT, null, HorizontalAlignment.LEFT, 0, Ink.BORDER, false);
    static final Look CENTRED = new Look(false, Ink.TEXT, null, HorizontalAlignment.CENTER, 0, Ink.BORDER, false);

    /** Words of a column keep within it; those of bars run on over empty cells. */
    boolean wraps() {
        return sides == Ink.BORDER;
    }

    Look strong() {
        return new Look(true, words, fill, align, indent, sides, hatched);
    }

    Look in(Ink other) {
        return new Look(bold, other, fill, align, indent, sides, hatched);
    }

    Look on(@Nullable Ink other) {
        return new Look(bold, words, other, align, indent, sides, hatched);
    }

    Look at(HorizontalAlignment other) {
        return new Look(bold, words, fill, other, indent, sides, hatched);
    }

    Look indented(int steps) {
        return new Look(bold, words, fill, align, steps, sides, hatched);
    }

    Look between(@Nullable Ink lines) {
        return new Look(bold, words, fill, align, indent, lines, hatched);
    }

    Look striped() {
        return new Look(bold, words, fill, align, indent, sides, true);
    }
}
