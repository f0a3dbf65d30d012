package org.duban.timeline;

import java.util.ArrayList;
import java.util.List;
import org.duban.domain.progress.TrafficLight;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the right end of a bracket, on a ground of its own: the light where it has one, and the percent.
 *
 * @param light   null for none
 * @param percent in words; empty for none
 */
record BracketSum(Pen pen, @Nullable TrafficLight light, String percent) {

    private static final double HEIGHT = 18;
    /** Leaves the foot of the bracket to be seen. */
    private static final double INSET = 8;

    /** The percent is left out where it is not known, and where the light says it. */
    static BracketSum of(Pen pen, @Nullable TrafficLight light, @Nullable Integer percent) {
        String words = percent == null || light == TrafficLight.DONE ? "" : pen.words().percent(percent);
        return new BracketSum(pen, light, words);
    }

    /** Its marks within the bracket; none where that is too short. */
    List<Mark> place(double from, double to) {
        double x = to - INSET - width();
        if (width() == 0 || x < from + INSET) {
            return List.of();
        }
        var marks = new ArrayList<Mark>(3);
        marks.add(new Mark.Box(x - Pen.GAP, pen.middle() - HEIGHT / 2, width() + 2 * Pen.GAP, HEIGHT, 0, Ink.GROUND, null));
        if (light != null) {
            marks.add(new Mark.Sign(light, x + Label.SIGN / 2, pen.middle(), Label.SIGN));
        }
        if (!percent.isEmpty()) {
            marks.add(pen.at(x + sign(), percent, TextStyle.SMALL, Ink.TEXT));
        }
        return marks;
    }

    private double width() {
        return percent.isEmpty() ? sign() : sign() + pen.measure(percent, TextStyle.SMALL);
    }

    private double sign() {
        if (light == null) {
            return 0;
        }
        return percent.isEmpty() ? Label.SIGN : Label.SIGN + Pen.GAP;
    }
}
