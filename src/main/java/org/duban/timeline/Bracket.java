package org.duban.timeline;

/** What several deadlines have come to together, over the plan's year: a line with two feet, done from the left. */
record Bracket(Pen pen, int percent, Ink done, Drawn drawn) {

    private static final double LINE = 4;
    private static final double FOOT = 8;

    void draw() {
        double start = pen.scale().start(pen.newYear());
        double end = pen.scale().end(pen.lastOfYear());
        double from = pen.inside(start);
        double to = pen.inside(end) - 1;
        if (to > from) {
            feet(from, to, start >= 0, end <= pen.width() + 1e-6);
            line(from, to, Ink.REST);
            line(from, Math.min(to, start + percent / 100.0 * (end - start)), done);
        }
        pen.todayInRow().forEach(drawn::addBehind);
    }

    private void feet(double from, double to, boolean first, boolean last) {
        double bottom = pen.middle() + LINE;
        drawn.addBehind(new Mark.Box(from, bottom, to - from, 1, 0, Ink.BORDER, null));
        if (first) {
            drawn.addBehind(new Mark.Box(from, bottom + 1 - FOOT, 1, FOOT, 0, Ink.BORDER, null));
        }
        if (last) {
            drawn.addBehind(new Mark.Box(Math.max(from, to - 1), bottom + 1 - FOOT, 1, FOOT, 0, Ink.BORDER, null));
        }
    }

    private void line(double from, double to, Ink ink) {
        if (to > from) {
            drawn.add(new Mark.Box(from, pen.middle() - FOOT + 2, to - from, LINE, 0, ink, null));
        }
    }
}
