package org.duban.timeline;

import java.util.List;

/**
 * Finds a place for a label beside something that lies in the row: right of it, else left of it, else shortened where
 * there is more room, else nowhere.
 *
 * @param before where a label on the left has to end
 * @param after  where a label on the right begins
 */
record Beside(double before, double after) {

    /** The marks of the label. */
    List<Mark> place(Label label) {
        double right = label.pen().width() - after;
        if (label.width() <= right) {
            return label.at(after);
        }
        if (label.width() <= before) {
            return label.at(before - label.width());
        }
        return shortened(label, Math.max(right, before));
    }

    /** Whether the whole label has a place. */
    boolean holds(Label label) {
        return label.width() <= Math.max(label.pen().width() - after, before);
    }

    private List<Mark> shortened(Label label, double room) {
        Label shorter = label.cut(room);
        if (shorter.width() > room) {
            return List.of();
        }
        return shorter.at(room == before ? before - shorter.width() : after);
    }
}
