package org.duban.timeline;

/** Where something lies on the line, in pixels from the left end of the window; from is not above to. */
public record Extent(double from, double to) {

    /** Whether the position is within. */
    public boolean holds(double x) {
        return from <= x && x <= to;
    }
}
