package org.duban.timeline;

/** The words of a bar: inside where the phrase has room, else beside it, else as many as the bar holds. */
final class BarLabel {

    private static final double INSET = 7;
    private static final double WHAT_GAP = 10;
    private static final double PERCENT_GAP = 8;
    private static final double BESIDE = 6;
    private static final double ARROW_EDGE = Pen.ARROW_MIDDLE + Pen.ARROW / 2;

    private final Pen pen;
    private final Due due;
    private final Bar bar;
    private final Drawn drawn;
    private final double from;
    private final double to;

    BarLabel(Pen pen, Due due, Bar bar, Drawn drawn) {
        this.pen = pen;
        this.due = due;
        this.bar = bar;
        this.drawn = drawn;
        this.from = bar.left() + INSET + (bar.isCutLeft() ? ARROW_EDGE : 0);
        this.to = bar.right() - INSET - (bar.isCutRight() ? Pen.ARROW : 0);
    }

    void draw() {
        Label label = Label.of(pen, due);
        var beside = new Beside(before(), after());
        if (label.width() + PERCENT_GAP <= to - from) {
            inside();
        } else if (beside.holds(label)) {
            drawn.addAll(beside.place(label));
        } else {
            cut(label.cut(to - from));
        }
    }

    /** Where a label at the left has to end. */
    private double before() {
        return (bar.isCutRight() ? Math.min(bar.left(), pen.width() - ARROW_EDGE) : bar.left()) - BESIDE;
    }

    /** Where a label at the right begins. */
    private double after() {
        return (bar.isCutLeft() ? Math.max(bar.right(), ARROW_EDGE) : bar.right()) + BESIDE;
    }

    private void inside() {
        String percent = due.percent(pen.words());
        double percentFrom = to - pen.measure(percent, TextStyle.SMALL);
        double whatFrom = signed(due.phrase()) + WHAT_GAP;
        say(whatFrom, pen.fit(due.what(), TextStyle.SMALL, percentFrom - PERCENT_GAP - whatFrom), Ink.MUTED);
        say(percentFrom, percent, Ink.TEXT);
    }

    private void cut(Label label) {
        if (label.width() <= to - from) {
            signed(label.phrase());
        }
    }

    /** Draws sign and phrase, and says where they end. */
    private double signed(String phrase) {
        drawn.add(new Mark.Sign(due.light(), from + Label.SIGN / 2, pen.middle(), Label.SIGN));
        double words = from + Label.SIGN + Pen.GAP;
        say(words, phrase, due.implied() ? Ink.MUTED : Ink.TEXT);
        return words + pen.measure(phrase, TextStyle.SMALL);
    }

    private void say(double x, String words, Ink ink) {
        if (!words.isEmpty()) {
            drawn.add(pen.at(x, words, TextStyle.SMALL, ink));
        }
    }
}
