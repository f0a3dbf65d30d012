package org.duban.ui.task;

import java.util.List;
import java.util.Locale;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A running text whose marked words have a ground and a line under them; some of its words may be selected. */
public final class MarkedText extends Region {

    private static final double LINE = 2;

    private final TextFlow flow;
    private final Pane grounds = new Pane();
    private final Pane chosen = new Pane();
    private final List<Mark> marks;
    private double drawnAt = -1;
    private double drawnHeight = -1;
    private int from = -1;
    private int to = -1;

    public MarkedText(String words, List<Mark> marks) {
        this.marks = marks;
        var text = new Text(words);
        text.getStyleClass().add("marked-words");
        flow = new TextFlow(text);
        flow.setLineSpacing(LINE);
        setAccessibleText(words);
        getStyleClass().add("marked-text");
        getChildren().addAll(grounds, chosen, flow);
    }

    /** Shows the words from one character to before another as selected; both the same show a caret, -1 nothing. */
    public void select(int first, int end) {
        if (first != from || end != to) {
            from = first;
            to = end;
            drawSelection();
        }
    }

    /** The place between two characters that is nearest to a point of this node. */
    public int placeAt(double x, double y) {
        return flow.getHitInfo(new Point2D(x, y)).getInsertionIndex();
    }

    /** The character at a point of this node, or the nearest one. */
    public int characterAt(double x, double y) {
        return flow.getHitInfo(new Point2D(x, y)).getCharIndex();
    }

    /** Where the words are; to be asked once the text has its place. */
    public Bounds boundsOf(int first, int end) {
        double top = Double.MAX_VALUE;
        double bottom = 0;
        for (Rectangle2D place : flow.getLayoutInfo().getSelectionGeometry(first, end, false)) {
            top = Math.min(top, place.getMinY());
            bottom = Math.max(bottom, place.getMaxY());
        }
        return new BoundingBox(0, top, getWidth(), Math.max(0, bottom - top));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(flow.prefHeight(width)) + LINE;
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(-1);
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), flow.prefHeight(getWidth()));
        grounds.resizeRelocate(0, 0, getWidth(), getHeight());
        chosen.resizeRelocate(0, 0, getWidth(), getHeight());
        double height = flow.prefHeight(getWidth());
        if (drawnAt != getWidth() || drawnHeight != height) {
            drawnAt = getWidth();
            drawnHeight = height;
            flow.layout();
            grounds.getChildren().clear();
            marks.forEach(this::draw);
            drawSelection();
        }
    }

    private void drawSelection() {
        chosen.getChildren().clear();
        if (drawnAt < 0 || from < 0) {
            return;
        }
        if (from == to) {
            drawCaret();
        } else {
            flow.getLayoutInfo().getSelectionGeometry(from, to, false).forEach(this::drawSelected);
        }
    }

    private void drawCaret() {
        int before = Math.max(0, from - 1);
        for (Rectangle2D place : flow.getLayoutInfo().getSelectionGeometry(before, before + 1, false)) {
            double x = from == 0 ? place.getMinX() : place.getMaxX();
            drawSelected(new Rectangle2D(x, place.getMinY(), 1.5, place.getHeight()));
        }
    }

    private void drawSelected(Rectangle2D place) {
        var ground = new Rectangle(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
        ground.getStyleClass().add("mark-selection");
        chosen.getChildren().add(ground);
    }

    private void draw(Mark mark) {
        flow.getLayoutInfo()
                .getSelectionGeometry(mark.from(), mark.to(), false)
                .forEach(place -> draw(place, mark.kind().name().toLowerCase(Locale.ROOT)));
    }

    private void draw(Rectangle2D place, String kind) {
        double left = Math.round(place.getMinX());
        double right = Math.round(place.getMaxX());
        double bottom = Math.round(place.getMaxY());
        var ground = new Rectangle(left, bottom - place.getHeight() + 1, right - left, place.getHeight() - 1);
        ground.getStyleClass().addAll("mark", "mark-" + kind);
        var line = new Line(left + 1, bottom, right - 1, bottom);
        line.getStyleClass().addAll("mark-line", "mark-line-" + kind);
        grounds.getChildren().addAll(ground, line);
    }
}
