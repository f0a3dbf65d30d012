package org.duban.output.image;

import java.util.ArrayList;
import java.util.List;
import org.duban.domain.progress.TrafficLight;
import org.duban.timeline.Ink;
import org.duban.timeline.Mark;
import org.duban.timeline.PaperWords;
import org.duban.timeline.TextRuler;
import org.duban.timeline.TextStyle;

/** What the shapes mean, in one line: the lights, bars, diamonds, and the star of guessed days. */
final class Legend {

    private static final double SIGN = 14;
    private static final double BAR = 20;
    private static final double BAR_HEIGHT = 10;
    private static final double AFTER_SIGN = 5;
    private static final double BETWEEN = 16;

    private final TextRuler ruler;
    private final double y;
    private final List<Mark> marks = new ArrayList<>();
    private double x;

    /**
     * @param y the middle of the line
     */
    Legend(TextRuler ruler, double y) {
        this.ruler = ruler;
        this.y = y;
    }

    List<Mark> draw(PaperWords words) {
        for (TrafficLight light : TrafficLight.values()) {
            marks.add(new Mark.Sign(light, x + SIGN / 2, y, SIGN));
            after(SIGN, words.light(light));
        }
        bar();
        after(BAR, words.period());
        marks.add(new Mark.Diamond(x + SIGN / 2, y, SIGN - 2, Ink.MUTED, false));
        after(SIGN, words.point());
        after(-AFTER_SIGN, words.guessed());
        return List.copyOf(marks);
    }

    private void bar() {
        double top = y - BAR_HEIGHT / 2;
        marks.add(new Mark.Box(x, top, BAR, BAR_HEIGHT, 3, Ink.GROUND, Ink.MUTED));
        marks.add(new Mark.Box(x + 1, top + 1, BAR * 0.6 - 1, BAR_HEIGHT - 2, 2, Ink.REST, null));
    }

    private void after(double sign, String words) {
        double from = x + sign + AFTER_SIGN;
        double width = ruler.width(words, TextStyle.SMALL);
        marks.add(new Mark.Words(from, y, width, words, TextStyle.SMALL, Ink.MUTED));
        x = from + width + BETWEEN;
    }
}
