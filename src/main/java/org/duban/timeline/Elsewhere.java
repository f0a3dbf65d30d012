package org.duban.timeline;

import org.duban.domain.progress.TrafficLight;

/** A deadline wholly outside the window: an arrow at that edge, and in words when it is. */
record Elsewhere(Pen pen, Due due, Drawn drawn) {

    private static final double WORDS_FROM = 14;
    private static final double HEIGHT = 18;

    void draw(boolean toTheLeft) {
        String said = due.elsewhere(pen.words(), pen.year());
        String words = pen.fit(said, TextStyle.SMALL, pen.width() - WORDS_FROM - Pen.GAP);
        double width = pen.measure(words, TextStyle.SMALL);
        double x = toTheLeft ? WORDS_FROM : pen.width() - WORDS_FROM - width;
        double ground = Math.min(pen.width(), width + WORDS_FROM + Pen.GAP);
        double from = toTheLeft ? 0 : pen.width() - ground;
        drawn.add(new Mark.Box(from, pen.middle() - HEIGHT / 2, ground, HEIGHT, 0, Ink.GROUND, null));
        drawn.add(pen.arrow(toTheLeft));
        if (!words.isEmpty()) {
            drawn.add(pen.at(x, words, TextStyle.SMALL, ink()));
        }
    }

    private Ink ink() {
        return due.light() == TrafficLight.OVERDUE ? due.inks().words() : Ink.SUBTLE;
    }
}
