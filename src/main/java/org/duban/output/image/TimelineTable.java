package org.duban.output.image;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.List;
import org.duban.timeline.Ink;
import org.duban.timeline.Mark;
import org.duban.timeline.TimeScale;
import org.duban.timeline.TimelineLayout;
import org.duban.timeline.TimelineRow;
import org.duban.usecase.Progress;

/** The tree at the left and the days at the right under their heads: rows of a timeline, all of them or a page's. */
final class TimelineTable {

    private final List<TimelineRow> rows;
    private final TimelineLayout layout;
    private final double tree;
    private final double days;
    private final PictureFonts fonts;

    /**
     * @param tree  the width of the part at the left
     * @param scale of the part at the right, in which the layout lays it out
     */
    TimelineTable(List<TimelineRow> rows, TimelineLayout layout, double tree, TimeScale scale, PictureFonts fonts) {
        this.rows = rows;
        this.layout = layout;
        this.tree = tree;
        this.days = scale.width();
        this.fonts = fonts;
    }

    double width() {
        return tree + days;
    }

    double height() {
        return height(rows.size());
    }

    /** How high a table of so many rows is. */
    static double height(int rows) {
        return TimelineLayout.HEADER_HEIGHT + rows * TimelineLayout.ROW_HEIGHT;
    }

    /** Draws it from 0 to its width and height. */
    void draw(Graphics2D canvas, Progress progress) {
        at(canvas, 0, Ink.SUBTLE_GROUND, layout.treeHeader(tree), layout.header());
        double body = height() - TimelineLayout.HEADER_HEIGHT;
        for (int i = 0; i < rows.size(); i++) {
            ground(canvas, i);
        }
        at(canvas, TimelineLayout.HEADER_HEIGHT, Ink.GROUND, List.of(), layout.grid(body));
        for (int i = 0; i < rows.size(); i++) {
            progress.at(i, rows.size());
            TimelineRow row = rows.get(i);
            at(canvas, top(i), groundOf(row), layout.tree(row, tree), layout.row(row));
        }
        frame(canvas);
    }

    private void ground(Graphics2D canvas, int index) {
        var ground = new Mark.Box(0, top(index), width(), TimelineLayout.ROW_HEIGHT, 0, groundOf(rows.get(index)), null);
        double bottom = top(index) + TimelineLayout.ROW_HEIGHT;
        new MarkPainter(canvas, fonts, Ink.GROUND)
                .draw(List.of(ground, new Mark.Box(0, bottom - 1, width(), 1, 0, Ink.ROW_LINE, null)));
    }

    private void frame(Graphics2D canvas) {
        new MarkPainter(canvas, fonts, Ink.GROUND)
                .draw(List.of(
                        new Mark.Box(0, 0, width(), height(), 0, null, Ink.BORDER),
                        new Mark.Box(tree - 1, 0, 1, height(), 0, Ink.BORDER, null)));
    }

    private void at(Graphics2D canvas, double y, Ink ground, List<Mark> left, List<Mark> right) {
        AffineTransform before = canvas.getTransform();
        var painter = new MarkPainter(canvas, fonts, ground);
        canvas.translate(0, y);
        painter.draw(left);
        canvas.translate(tree, 0);
        painter.draw(right);
        canvas.setTransform(before);
    }

    private static double top(int index) {
        return TimelineLayout.HEADER_HEIGHT + index * TimelineLayout.ROW_HEIGHT;
    }

    private static Ink groundOf(TimelineRow row) {
        return row instanceof TimelineRow.OfSection ? Ink.SUBTLE_GROUND : Ink.GROUND;
    }
}
