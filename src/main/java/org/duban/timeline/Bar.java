package org.duban.timeline;

/**
 * Where a bar lies.
 *
 * @param start  where its first day begins, also outside the window
 * @param end    where its last day ends, also outside the window
 * @param window the width of the window
 */
record Bar(double start, double end, double window) {

    private static final double NARROWEST = 2;
    private static final double HAIR = 1e-6;

    static Bar of(Interval interval, TimeScale scale) {
        return new Bar(scale.start(interval.first()), scale.end(interval.last()), scale.width());
    }

    /** The left end of what is seen. */
    double left() {
        return Math.clamp(start, 0, Math.max(0, window - NARROWEST));
    }

    /** The right end of what is seen, a pixel before the next day. */
    double right() {
        return Math.max(Math.min(end, window) - 1, left() + NARROWEST);
    }

    boolean isBefore() {
        return end <= 0;
    }

    boolean isBehind() {
        return start >= window;
    }

    boolean isCutLeft() {
        return start < -HAIR;
    }

    boolean isCutRight() {
        return end > window + HAIR;
    }

    /** Where a share of the whole bar ends, from 0 to 1, within the border of what is seen. */
    double at(double share) {
        return Math.clamp(start + share * (end - start), left() + 1, Math.max(left() + 1, right() - 1));
    }
}
