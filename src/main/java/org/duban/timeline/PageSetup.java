package org.duban.timeline;

/**
 * How a page is laid out. Marks are laid out in pixels of the screen at 100 %, which on paper are
 * {@value #POINTS_OF_PIXEL} points; from the top: the title, the time header, rows, and the number of the page.
 *
 * @param paperWidth  in points, of the page as it is held
 * @param paperHeight in points
 * @param margin      in points, at all four sides
 * @param fitWidth    whether all days stand on one page side by side, instead of as wide as the zoom has them
 */
public record PageSetup(double paperWidth, double paperHeight, double margin, boolean fitWidth) {

    /** How many points a pixel is wide: 96 of them make an inch, as on the screen. */
    public static final double POINTS_OF_PIXEL = 0.75;

    /** The height of the title, in pixels. */
    public static final double TITLE_HEIGHT = 32;

    /** The height of the line with the page's number, in pixels. */
    public static final double FOOT_HEIGHT = 24;

    private static final double TREE_SHARE = 0.34;
    private static final double WIDEST_TREE = 460;

    public PageSetup {
        if (paperWidth <= 2 * margin || paperHeight <= 2 * margin) {
            throw new IllegalArgumentException("no room within the margins");
        }
    }

    /** A4 held sideways. */
    public static PageSetup a4(boolean fitWidth) {
        return new PageSetup(842, 595, 36, fitWidth);
    }

    /** A3 held sideways. */
    public static PageSetup a3(boolean fitWidth) {
        return new PageSetup(1191, 842, 36, fitWidth);
    }

    /** The room within the margins, in pixels. */
    public double width() {
        return (paperWidth - 2 * margin) / POINTS_OF_PIXEL;
    }

    /** The room within the margins, in pixels. */
    public double height() {
        return (paperHeight - 2 * margin) / POINTS_OF_PIXEL;
    }

    /** The width of the left part, in pixels. */
    public double treeWidth() {
        return Math.floor(Math.min(WIDEST_TREE, width() * TREE_SHARE));
    }

    /** The width of the part with the days, in pixels. */
    public double canvasWidth() {
        return Math.floor(width() - treeWidth());
    }

    /** How many rows a page has room for, at least 1. */
    public int rowsOfPage() {
        double room = height() - TITLE_HEIGHT - TimelineLayout.HEADER_HEIGHT - FOOT_HEIGHT;
        return Math.max(1, (int) (room / TimelineLayout.ROW_HEIGHT));
    }
}
