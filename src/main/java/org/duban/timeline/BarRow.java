package org.duban.timeline;

/** 期间: a bar over exactly its days, cut at the edges of the window. */
record BarRow(Pen pen, Due due, Bar bar, Drawn drawn) {

    static BarRow of(Pen pen, Due due, Interval interval, Drawn drawn) {
        return new BarRow(pen, due, Bar.of(interval, pen.scale()), drawn);
    }

    void draw() {
        if (bar.isBefore() || bar.isBehind()) {
            pen.todayInRow().forEach(drawn::addBehind);
            new Elsewhere(pen, due, drawn).draw(bar.isBefore());
            return;
        }
        new BarBody(pen, due, bar, drawn).draw();
        var label = new Drawn();
        new BarLabel(pen, due, bar, label).draw();
        pen.todayAround(label.marks()).forEach(drawn::addBehind);
        arrows();
        drawn.addAll(label.marks());
    }

    private void arrows() {
        if (bar.isCutLeft()) {
            drawn.add(pen.arrow(true));
        }
        if (bar.isCutRight() && (!bar.isCutLeft() || pen.width() >= 4 * Pen.ARROW_MIDDLE)) {
            drawn.add(pen.arrow(false));
        }
    }
}
