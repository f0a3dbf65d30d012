package org.duban.timeline;

import java.util.List;

/** Sign, phrase and percent beside a diamond or a narrow bar, on a ground of its own. */
record Label(Pen pen, Due due, String phrase, String percent) {

    static final double SIGN = 12;

    private static final double HEIGHT = 18;

    static Label of(Pen pen, Due due) {
        return new Label(pen, due, due.phrase(), due.percent(pen.words()));
    }

    double width() {
        return SIGN + part(phrase) + part(percent);
    }

    /** The same without its percent, and with a shorter phrase where that is still too wide. */
    Label cut(double room) {
        return new Label(pen, due, pen.fit(phrase, TextStyle.SMALL, room - SIGN - Pen.GAP), "");
    }

    /** Its marks from a position on. */
    List<Mark> at(double x) {
        double words = x + SIGN + Pen.GAP;
        var ink = due.implied() ? Ink.MUTED : Ink.TEXT;
        var sign = new Mark.Sign(due.light(), x + SIGN / 2, pen.middle(), SIGN);
        var said = pen.at(words, phrase, TextStyle.SMALL, ink);
        var known = pen.at(words + part(phrase), percent, TextStyle.SMALL, Ink.MUTED);
        return List.of(ground(x), sign, said, known).stream().filter(Label::isSeen).toList();
    }

    private Mark ground(double x) {
        double from = Math.max(0, x - 2);
        double to = Math.min(pen.width(), x + width() + Pen.GAP);
        return new Mark.Box(from, pen.middle() - HEIGHT / 2, to - from, HEIGHT, 0, Ink.GROUND, null);
    }

    private static boolean isSeen(Mark mark) {
        return !(mark instanceof Mark.Words words) || !words.words().isEmpty();
    }

    private double part(String words) {
        return words.isEmpty() ? 0 : Pen.GAP + pen.measure(words, TextStyle.SMALL);
    }
}
