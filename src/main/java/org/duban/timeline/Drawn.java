package org.duban.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The marks of a row as they come, the later ones over the earlier, and where one can hit them. */
final class Drawn {

    private final List<Mark> marks = new ArrayList<>(10);
    private double from = Double.POSITIVE_INFINITY;
    private double to = Double.NEGATIVE_INFINITY;

    /** Adds what can be hit. */
    void add(Mark mark) {
        addBehind(mark);
        switch (mark) {
            case Mark.Box box -> reach(box.x(), box.x() + box.width());
            case Mark.Diamond diamond -> reach(diamond.x() - diamond.size() / 2, diamond.x() + diamond.size() / 2);
            case Mark.Arrow arrow -> reach(arrow.x() - arrow.size() / 2, arrow.x() + arrow.size() / 2);
            case Mark.Words words -> reach(words.x(), words.x() + words.width());
            default -> { }
        }
    }

    void addAll(List<Mark> several) {
        several.forEach(this::add);
    }

    /** Adds what is only seen. */
    void addBehind(Mark mark) {
        marks.add(mark);
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    Optional<Extent> extent() {
        return from > to ? Optional.empty() : Optional.of(new Extent(from, to));
    }

    private void reach(double left, double right) {
        from = Math.min(from, left);
        to = Math.max(to, right);
    }
}
