package org.duban.timeline;

import org.jspecify.annotations.Nullable;

/** 期间: a bar over exactly its days, cut at the edges of the window. */
final class BarRow {

    private static final double HEIGHT = 20;
    private static final double RADIUS = 4;
    private static final double INSET = 7;
    private static final double WHAT_GAP = 10;
    private static final double PERCENT_GAP = 8;
    private static final double BESIDE = 6;

    private final Pen pen;
    private final Due due;
    private final Interval interval;
    private final Drawn drawn;
    private final double left;
    private final double right;

    BarRow(Pen pen, Due due, Interval interval, Drawn drawn) {
        this.pen = pen;
        this.due = due;
        this.interval = interval;
        this.drawn = drawn;
        this.left = Math.min(pen.inside(start()), pen.width() - 2);
        this.right = Math.max(pen.inside(end()) - 1, left + 2);
    }

    void draw() {
        if (end() <= 0 || start() >= pen.width()) {
            new Elsewhere(pen, due, drawn).draw(end() <= 0);
            return;
        }
        body();
        if (pen.showsToday()) {
            drawn.addBehind(pen.today(pen.rowHeight()));
        }
        arrows();
        label();
    }

    private double start() {
        return pen.scale().start(interval.first());
    }

    private double end() {
        return pen.scale().end(interval.last());
    }

    private void body() {
        LightInks inks = due.inks();
        drawn.add(box(left, right, RADIUS, due.implied() ? null : inks.pale(), null));
        double done = at(due.share());
        double waiting = at(due.waitingShare());
        if (done > left + 1) {
            drawn.add(new Mark.Box(left + 1, top() + 1, done - left - 1, HEIGHT - 2, 0, inks.tint(), null));
        }
        if (waiting > done) {
            double from = Math.max(done, left + 1);
            drawn.addBehind(new Mark.Hatch(from, top() + 1, waiting - from, HEIGHT - 2, inks.tint()));
        }
        drawn.add(box(left, right, RADIUS, null, due.implied() ? Ink.BORDER : inks.sign()));
    }

    /** Where a share of the whole interval ends, within the border of what is seen of it. */
    private double at(double share) {
        return Math.clamp(start() + share * (end() - start()), left + 1, Math.max(left + 1, right - 1));
    }

    private Mark.Box box(double from, double to, double radius, @Nullable Ink fill, @Nullable Ink border) {
        return new Mark.Box(from, top(), to - from, HEIGHT, radius, fill, border);
    }

    private double top() {
        return pen.middle() - HEIGHT / 2;
    }

    private boolean isCutLeft() {
        return start() < -1e-6;
    }

    private boolean isCutRight() {
        return end() > pen.width() + 1e-6;
    }

    private void arrows() {
        if (isCutLeft()) {
            drawn.add(pen.arrow(true));
        }
        if (isCutRight()) {
            drawn.add(pen.arrow(false));
        }
    }

    private void label() {
        Label label = Label.of(pen, due);
        double from = left + INSET + (isCutLeft() ? Pen.ARROW_MIDDLE + Pen.ARROW / 2 : 0);
        double to = right - INSET - (isCutRight() ? Pen.ARROW : 0);
        var beside = new Beside(before(), after());
        if (label.width() + PERCENT_GAP <= to - from) {
            within(from, to);
        } else if (beside.holds(label)) {
            drawn.addAll(beside.place(label));
        } else {
            cut(label, from, to);
        }
    }

    private double before() {
        double edge = pen.width() - Pen.ARROW_MIDDLE - Pen.ARROW / 2;
        return (isCutRight() ? Math.min(left, edge) : left) - BESIDE;
    }

    private double after() {
        double edge = Pen.ARROW_MIDDLE + Pen.ARROW / 2;
        return (isCutLeft() ? Math.max(right, edge) : right) + BESIDE;
    }

    private void within(double from, double to) {
        String percent = due.percent(pen.words());
        double percentFrom = to - pen.measure(percent, TextStyle.SMALL);
        double phraseFrom = sign(from);
        var phrase = pen.at(phraseFrom, due.phrase(), TextStyle.SMALL, due.implied() ? Ink.MUTED : Ink.TEXT);
        drawn.add(phrase);
        double whatFrom = phraseFrom + phrase.width() + WHAT_GAP;
        String what = pen.fit(due.what(), TextStyle.SMALL, percentFrom - PERCENT_GAP - whatFrom);
        if (!what.isEmpty()) {
            drawn.add(pen.at(whatFrom, what, TextStyle.SMALL, Ink.MUTED));
        }
        if (!percent.isEmpty()) {
            drawn.add(pen.at(percentFrom, percent, TextStyle.SMALL, Ink.TEXT));
        }
    }

    private double sign(double from) {
        drawn.add(new Mark.Sign(due.light(), from + Label.SIGN / 2, pen.middle(), Label.SIGN));
        return from + Label.SIGN + Pen.GAP;
    }

    /** Where neither the bar nor its sides have room. */
    private void cut(Label label, double from, double to) {
        Label shorter = label.cut(to - from);
        if (shorter.width() > to - from) {
            return;
        }
        double words = sign(from);
        if (!shorter.phrase().isEmpty()) {
            drawn.add(pen.at(words, shorter.phrase(), TextStyle.SMALL, Ink.TEXT));
        }
    }
}
