package org.duban.timeline;

import org.jspecify.annotations.Nullable;

/** The bar itself: its ground, what is done, what waits for review, and its border; that of a whole year is faint. */
record BarBody(Pen pen, Due due, Bar bar, Drawn drawn) {

    private static final double HEIGHT = 20;
    private static final double RADIUS = 4;

    void draw() {
        LightInks inks = due.inks();
        whole(due.implied() ? null : inks.pale(), null);
        double done = bar.at(due.share());
        if (done > bar.left() + 1) {
            drawn.add(new Mark.Box(bar.left() + 1, top() + 1, done - bar.left() - 1, HEIGHT - 2, 0, inks.tint(), null));
        }
        double waiting = bar.at(due.waitingShare());
        if (waiting > done) {
            drawn.addBehind(new Mark.Hatch(done, top() + 1, waiting - done, HEIGHT - 2, inks.tint()));
        }
        whole(null, due.implied() ? Ink.BORDER : inks.sign());
    }

    private void whole(@Nullable Ink fill, @Nullable Ink border) {
        drawn.add(new Mark.Box(bar.left(), top(), bar.right() - bar.left(), HEIGHT, RADIUS, fill, border));
    }

    private double top() {
        return pen.middle() - HEIGHT / 2;
    }
}
