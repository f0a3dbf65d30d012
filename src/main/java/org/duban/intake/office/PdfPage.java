package org.duban.intake.office;

import java.util.List;

/**
 * What one page of a PDF shows: its characters and its straight lines.
 *
 * @param unknown how many characters have a shape but no meaning
 */
record PdfPage(double width, double height, List<PdfGlyph> glyphs, List<PdfRuling> rulings, int unknown) {

    PdfPage {
        glyphs = List.copyOf(glyphs);
        rulings = List.copyOf(rulings);
    }
}
