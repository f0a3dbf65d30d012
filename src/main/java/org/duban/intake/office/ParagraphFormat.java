package org.duban.intake.office;

import org.jspecify.annotations.Nullable;

/**
 * What a .docx says about a paragraph: its own setting, or that of a style.
 *
 * @param style     the paragraph style
 * @param outline   the outline level from 0, 9 for body text; null where nothing is said
 * @param centred   null where nothing is said
 * @param list      the list that numbers it, "0" for none; null where nothing is said
 * @param listLevel from 0; null where nothing is said
 */
record ParagraphFormat(
        @Nullable String style,
        @Nullable Integer outline,
        @Nullable Boolean centred,
        @Nullable String list,
        @Nullable Integer listLevel) {

    /** Says nothing. */
    static final ParagraphFormat NONE = new ParagraphFormat(null, null, null, null, null);

    /** This, and where it says nothing the other. */
    ParagraphFormat over(ParagraphFormat other) {
        return new ParagraphFormat(
                style == null ? other.style : style,
                outline == null ? other.outline : outline,
                centred == null ? other.centred : centred,
                list == null ? other.list : list,
                listLevel == null ? other.listLevel : listLevel);
    }

    /** The outline level from 1 to 9; 0 for body text. */
    int level() {
        return outline == null || outline < 0 || outline > 8 ? 0 : outline + 1;
    }
}
