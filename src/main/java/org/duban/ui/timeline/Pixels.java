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

    /** The thickness of a line in whole pixels, at least one: 1 at 150 % is one of them. */
    double line(double wanted) {
        return Math.max(1, Math.floor(wanted * scale + 1e-6)) / scale;
    }

    /** Where something that begins at that edge ends; what is not thicker than a line is as thick as one. */
    double end(double edge, double from, double size) {
        return size <= 1 ? edge + line(size) : edge(from + size);
    }
}
