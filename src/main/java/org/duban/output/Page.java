package org.duban.output;

/**
 * A sheet of paper and its margins, in twips (1/20 point).
 *
 * @param footer from the paper's lower edge to the lower edge of the page number
 */
public record Page(int width, int height, int top, int left, int right, int bottom, int footer) {

    /** A4 with the 版心 of GB/T 9704—2012; the page number stands 7 mm below the text. */
    public static Page a4() {
        return new Page(11906, 16838, 2098, 1588, 1474, 1984, 1247);
    }

    /** The width between the margins. */
    public int textWidth() {
        return width - left - right;
    }

    /** The height between the margins. */
    public int textHeight() {
        return height - top - bottom;
    }
}
