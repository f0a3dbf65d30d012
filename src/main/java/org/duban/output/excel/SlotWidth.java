package org.duban.output.excel;

import org.duban.timeline.Zoom;

/** How wide the columns of time are: as their names ask for, and together no narrower than the head over them. */
final class SlotWidth {

    private static final double OF_ALL = 16;

    private SlotWidth() {}

    /** In Chinese characters, where there are so many columns. */
    static double characters(Zoom zoom, int slots) {
        return Math.max(name(zoom, slots), OF_ALL / slots);
    }

    private static double name(Zoom zoom, int slots) {
        return switch (zoom) {
            case YEAR -> slots > 18 ? 2.4 : 3.2;
            case QUARTER -> 3.2;
            case MONTH -> slots > 16 ? 1.8 : 2.4;
        };
    }
}
