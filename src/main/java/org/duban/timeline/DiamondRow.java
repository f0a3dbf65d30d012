package org.duban.timeline;

import org.duban.domain.progress.TrafficLight;

/** 截止点: a diamond at the end of its last day, and a thin track to it from the beginning of the plan's year. */
final class DiamondRow {

    static final double SIZE = 16;

    private static final double TRACK = 4;
    private static final double BEFORE = 18;
    private static final double AFTER = 12;

    private final Pen pen;
    private final Due due;
    private final Drawn drawn;
    private final double point;

    DiamondRow(Pen pen, Due due, Drawn drawn) {
        this.pen = pen;
        this.due = due;
        this.drawn = drawn;
        this.point = pen.scale().end(due.deadline().end());
    }

    void draw() {
        track();
        pen.todayInRow().forEach(drawn::addBehind);
        if (point <= 0 || point > pen.width() + 1e-6) {
            new Elsewhere(pen, due, drawn).draw(point <= 0);
            return;
        }
        diamond(Math.clamp(point, SIZE / 2, Math.max(SIZE / 2, pen.width() - SIZE / 2)));
    }

    private void diamond(double x) {
        boolean hollow = due.light() == TrafficLight.ON_TRACK || due.light() == TrafficLight.ON_HOLD;
        drawn.addAll(new Beside(x - BEFORE, x + AFTER).place(Label.of(pen, due)));
        drawn.add(new Mark.Diamond(x, pen.middle(), SIZE, due.inks().sign(), !hollow));
    }

    private void track() {
        double start = pen.scale().start(pen.newYear());
        piece(start, point, Ink.REST);
        double done = start + due.share() * (point - start);
        piece(start, done, due.inks().track());
        double from = pen.inside(done);
        double waiting = pen.inside(start + due.waitingShare() * (point - start));
        if (waiting > from) {
            drawn.addBehind(new Mark.Hatch(from, top(), waiting - from, TRACK, due.inks().track()));
        }
    }

    private void piece(double start, double end, Ink ink) {
        double from = pen.inside(start);
        double to = pen.inside(end);
        if (to > from) {
            drawn.addBehind(new Mark.Box(from, top(), to - from, TRACK, TRACK / 2, ink, null));
        }
    }

    private double top() {
        return pen.middle() - TRACK / 2;
    }
}
