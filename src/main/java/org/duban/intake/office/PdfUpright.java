package org.duban.intake.office;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Turns a page as its reader would.
 *
 * @param box   what of the page is shown
 * @param turns quarter turns clockwise, 0 to 3
 */
record PdfUpright(PDRectangle box, int turns) {

    double width() {
        return turns % 2 == 0 ? box.getWidth() : box.getHeight();
    }

    double height() {
        return turns % 2 == 0 ? box.getHeight() : box.getWidth();
    }

    /** The place from the upper left corner. */
    Point2D.Double place(double x, double y) {
        return switch (turns) {
            case 0 -> new Point2D.Double(x - box.getLowerLeftX(), box.getUpperRightY() - y);
            case 1 -> new Point2D.Double(y - box.getLowerLeftY(), x - box.getLowerLeftX());
            case 2 -> new Point2D.Double(box.getUpperRightX() - x, y - box.getLowerLeftY());
            default -> new Point2D.Double(box.getUpperRightY() - y, box.getUpperRightX() - x);
        };
    }

    /** The quarter turns clockwise by which a writing direction differs from left to right; -1 where it is askew. */
    int turnsOf(double x, double y) {
        double length = Math.hypot(x, y);
        if (length == 0 || Math.min(Math.abs(x), Math.abs(y)) > length * 0.1) {
            return -1;
        }
        int unturned = Math.abs(x) > Math.abs(y) ? (x > 0 ? 0 : 2) : (y < 0 ? 1 : 3);
        return (unturned + turns) % 4;
    }
}
