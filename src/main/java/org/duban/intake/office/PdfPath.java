package org.duban.intake.office;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** The path that a page is drawing, and the straight lines that came of it: strokes, and rectangles thin enough to look like one. */
final class PdfPath {

    private static final int MOST_POINTS = 100_000;
    private static final int MOST_RULINGS = 20_000;
    private static final double THIN = 3;
    private static final double SHORTEST = 3;

    private final List<List<Point2D.Double>> pieces = new ArrayList<>();
    private final List<PdfRuling> rulings = new ArrayList<>();
    private int points;

    void move(Point2D.Double to) {
        points++;
        if (points < MOST_POINTS) {
            pieces.add(new ArrayList<>(List.of(to)));
        }
    }

    void line(Point2D.Double to) {
        points++;
        if (points < MOST_POINTS && !pieces.isEmpty()) {
            pieces.getLast().add(to);
        }
    }

    void close() {
        if (!pieces.isEmpty()) {
            line(pieces.getLast().getFirst());
        }
    }

    Point2D.Double current() {
        return pieces.isEmpty() ? new Point2D.Double() : pieces.getLast().getLast();
    }

    void forget() {
        pieces.clear();
        points = 0;
    }

    void stroke() {
        for (List<Point2D.Double> piece : pieces) {
            for (int i = 1; i < piece.size(); i++) {
                add(piece.get(i - 1), piece.get(i));
            }
        }
        forget();
    }

    void fill() {
        for (List<Point2D.Double> piece : pieces) {
            double left = piece.stream().mapToDouble(point -> point.x).min().orElse(0);
            double right = piece.stream().mapToDouble(point -> point.x).max().orElse(0);
            double top = piece.stream().mapToDouble(point -> point.y).min().orElse(0);
            double bottom = piece.stream().mapToDouble(point -> point.y).max().orElse(0);
            double x = (left + right) / 2;
            double y = (top + bottom) / 2;
            if (bottom - top <= THIN && right - left > bottom - top) {
                add(new Point2D.Double(left, y), new Point2D.Double(right, y));
            } else if (right - left <= THIN) {
                add(new Point2D.Double(x, top), new Point2D.Double(x, bottom));
            }
        }
        forget();
    }

    private void add(Point2D.Double from, Point2D.Double to) {
        double width = Math.abs(from.x - to.x);
        double height = Math.abs(from.y - to.y);
        if (rulings.size() >= MOST_RULINGS || Math.min(width, height) > 1 || Math.max(width, height) < SHORTEST) {
            return;
        }
        rulings.add(width > height
                ? new PdfRuling(true, (from.y + to.y) / 2, Math.min(from.x, to.x), Math.max(from.x, to.x))
                : new PdfRuling(false, (from.x + to.x) / 2, Math.min(from.y, to.y), Math.max(from.y, to.y)));
    }

    /** Every straight line so far. */
    List<PdfRuling> rulings() {
        return rulings;
    }
}
