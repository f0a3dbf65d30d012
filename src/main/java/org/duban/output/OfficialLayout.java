package org.duban.output;

/**
 * How an office's papers look: the figures of GB/T 9704—2012 (党政机关公文格式), in this one place so that an office can
 * correct them.
 *
 * @param page      the sheet and its margins
 * @param fonts     font names and sizes
 * @param linePitch the height of a line of running text in twips: 579 gives 22 lines a page
 */
public record OfficialLayout(Page page, Fonts fonts, int linePitch) {

    /** The layout as the standard prints it. */
    public static OfficialLayout standard() {
        return new OfficialLayout(Page.a4(), Fonts.standard(), 579);
    }

    /** The same in other fonts. */
    public OfficialLayout withFonts(Fonts other) {
        return new OfficialLayout(page, other, linePitch);
    }
}
