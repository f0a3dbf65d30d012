package org.duban.ui.timeline;

/**
 * The device's pixels, so that edges fall between two of them and not into one.
 *
 * @param scale how many of them lie in one of the window's, 1 at 100 %
 */
record Pixels(double scale) {

    /** The nearest edge between two pixels. */
    double edge(double at) {
        return Math.round(at * scale) / scale;
    }

    /** A width of at least one pixel, in whole ones. */
    double width(double wanted) {
        return Math.max(1, Math.round(wanted * scale)) / scale;
    }
}
