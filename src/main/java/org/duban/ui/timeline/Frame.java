package org.duban.ui.timeline;

import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.duban.timeline.Extent;
import org.duban.timeline.Ink;
import org.duban.timeline.Mark;
import org.duban.timeline.TimelineLayout;
import org.duban.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/** Everything that drawing a row needs beside the row; another one whenever any of it changes. */
final class Frame {

    /** How much of the selection's tint the right part of a selected row has. */
    private static final double PART = 0.6;

    private static final double MARKED = 3;
    private static final double FOCUS = 2;

    private final TimelineLayout layout;
    private final CanvasPainter painter;
    private final Inks inks;
    private final double treeWidth;
    private final double rowHeight;
    private final List<Mark> grid;
    private final List<Mark> gridLines;
    private final List<Mark> today;

    /**
     * @param treeWidth of the left part of every row
     */
    Frame(TimelineLayout layout, CanvasPainter painter, Inks inks, double treeWidth, double rowHeight) {
        this.layout = layout;
        this.painter = painter;
        this.inks = inks;
        this.treeWidth = treeWidth;
        this.rowHeight = rowHeight;
        this.grid = layout.grid(rowHeight);
        this.gridLines = grid.stream().filter(Mark.Line.class::isInstance).toList();
        this.today = layout.today(rowHeight);
    }

    double rowHeight() {
        return rowHeight;
    }

    /** Draws the heads of both parts. */
    void drawHeader(GraphicsContext gc, double width) {
        double height = TimelineLayout.HEADER_HEIGHT;
        painter.on(inks.of(Ink.GROUND));
        painter.fill(gc, 0, 0, width, height, Ink.SUBTLE_GROUND);
        painter.draw(gc, layout.header(), treeWidth);
        painter.draw(gc, layout.treeHeader(treeWidth), 0);
        painter.fill(gc, 0, height - 1, width, 1, Ink.BORDER);
        painter.fill(gc, treeWidth - 1, 0, 1, height, Ink.BORDER);
    }

    /** Draws a row over the whole width; null is the room below the last one. */
    void draw(GraphicsContext gc, double width, @Nullable TimelineRow row, Tint tint) {
        boolean section = row instanceof TimelineRow.OfSection;
        Color ground = inks.of(section ? Ink.SUBTLE_GROUND : Ink.GROUND);
        gc.setFill(tint == Tint.NONE ? ground : ground.interpolate(inks.of(Ink.SELECTION), PART));
        painter.on((Color) gc.getFill());
        gc.fillRect(0, 0, width, rowHeight);
        painter.draw(gc, tint == Tint.NONE ? grid : gridLines, treeWidth);
        if (row == null) {
            painter.draw(gc, today, treeWidth);
        } else {
            drawTree(gc, row, ground, tint);
            painter.fill(gc, 0, rowHeight - 1, width, 1, Ink.ROW_LINE);
            painter.draw(gc, layout.row(row), treeWidth);
        }
        painter.fill(gc, treeWidth - 1, 0, 1, rowHeight, Ink.BORDER);
        drawSelection(gc, width, tint);
    }

    /** Whether the position is on the row's bar, diamond or bracket. */
    boolean isOnBar(TimelineRow row, double x) {
        Optional<Extent> extent = x < treeWidth ? Optional.empty() : layout.extent(row);
        return extent.filter(each -> each.holds(x - treeWidth)).isPresent();
    }

    /** Whether the position is in the right part. */
    boolean isInTime(double x) {
        return x >= treeWidth;
    }

    /** The position counted from the beginning of the right part, or its edge. */
    double inTime(double x) {
        return Math.max(0, x - treeWidth);
    }

    private void drawTree(GraphicsContext gc, TimelineRow row, Color ground, Tint tint) {
        boolean selected = tint.compareTo(Tint.SELECTED) >= 0;
        gc.setFill(selected ? inks.of(Ink.SELECTION) : ground);
        gc.fillRect(0, 0, treeWidth, rowHeight);
        painter.draw(gc, layout.tree(row, treeWidth), 0);
    }

    private void drawSelection(GraphicsContext gc, double width, Tint tint) {
        if (tint == Tint.FOCUSED) {
            painter.fill(gc, 0, 0, width, FOCUS, Ink.ACCENT);
            painter.fill(gc, 0, rowHeight - FOCUS, width, FOCUS, Ink.ACCENT);
            painter.fill(gc, width - FOCUS, 0, FOCUS, rowHeight, Ink.ACCENT);
        }
        if (tint.compareTo(Tint.SELECTED) >= 0) {
            painter.fill(gc, 0, 0, MARKED, rowHeight, Ink.ACCENT);
        }
    }
}
