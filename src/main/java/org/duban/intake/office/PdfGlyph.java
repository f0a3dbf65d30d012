package org.duban.intake.office;

/**
 * One character on a page as somebody sees it, the page upright, counted in points from the upper left corner.
 *
 * @param x     its left edge
 * @param y     its base line
 * @param width how far the next character stands to its right
 * @param size  of its font
 */
record PdfGlyph(String text, double x, double y, double width, double size, boolean bold) {

    double right() {
        return x + width;
    }

    /** About the middle of the character. */
    double centreX() {
        return x + width / 2;
    }

    /** About the middle of the character. */
    double centreY() {
        return y - size * 0.35;
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
