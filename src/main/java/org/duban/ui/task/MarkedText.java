package org.duban.ui.task;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A running text whose marked words have a ground and a line under them. */
final class MarkedText extends Region {

    private static final double LINE = 2;

    private final TextFlow flow;
    private final Pane grounds = new Pane();
    private final List<Mark> marks;
    private double drawnAt = -1;

    MarkedText(String words, List<Mark> marks) {
        this.marks = marks;
        var text = new Text(words);
        text.getStyleClass().add("marked-words");
        flow = new TextFlow(text);
        flow.setLineSpacing(LINE);
        setAccessibleText(words);
        getStyleClass().add("marked-text");
        getChildren().addAll(grounds, flow);
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
        if (drawnAt != getWidth()) {
            drawnAt = getWidth();
            flow.layout();
            grounds.getChildren().clear();
            marks.forEach(this::draw);
        }
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
