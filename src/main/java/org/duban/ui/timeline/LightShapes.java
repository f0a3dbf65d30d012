package org.duban.ui.timeline;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.duban.domain.progress.TrafficLight;
import org.duban.timeline.Ink;
import org.duban.timeline.LightInks;

/** The shapes of the lights on a canvas: drawn on a grid of 16, told apart without colour. */
final class LightShapes {

    private static final double GRID = 16;

    private final Inks inks;

    LightShapes(Inks inks) {
        this.inks = inks;
    }

    /** Draws the shape around its middle. */
    void draw(GraphicsContext gc, TrafficLight light, double x, double y, double size) {
        double unit = size / GRID;
        double left = x - size / 2;
        double top = y - size / 2;
        gc.save();
        gc.translate(left, top);
        gc.scale(unit, unit);
        gc.setLineCap(StrokeLineCap.ROUND);
        gc.setLineJoin(StrokeLineJoin.ROUND);
        Color colour = inks.of(LightInks.of(light).sign());
        gc.setFill(colour);
        gc.setStroke(colour);
        shape(gc, light);
        gc.restore();
    }

    private void shape(GraphicsContext gc, TrafficLight light) {
        switch (light) {
            case OVERDUE -> overdue(gc);
            case AT_RISK -> atRisk(gc);
            case ON_TRACK -> gc.fillOval(1.8, 1.8, 12.4, 12.4);
            case DONE -> done(gc);
            case ON_HOLD -> onHold(gc);
        }
    }

    private void overdue(GraphicsContext gc) {
        gc.fillRoundRect(1.5, 1.5, 13, 13, 3, 3);
        inside(gc, 1.8);
        gc.strokeLine(5.2, 5.2, 10.8, 10.8);
        gc.strokeLine(10.8, 5.2, 5.2, 10.8);
    }

    private void atRisk(GraphicsContext gc) {
        double[] xs = {8, 15.4, 0.6};
        double[] ys = {1.3, 14.4, 14.4};
        gc.setLineWidth(1);
        gc.fillPolygon(xs, ys, xs.length);
        gc.strokePolygon(xs, ys, xs.length);
        inside(gc, 1.7);
        gc.strokeLine(8, 6, 8, 10.2);
        gc.strokeLine(8, 12.1, 8, 12.6);
    }

    private void done(GraphicsContext gc) {
        gc.fillOval(1, 1, 14, 14);
        inside(gc, 1.8);
        gc.strokePolyline(new double[] {4.7, 7.1, 11.4}, new double[] {8.3, 10.7, 6}, 3);
    }

    private static void onHold(GraphicsContext gc) {
        gc.setLineWidth(1.5);
        gc.strokeOval(1.8, 1.8, 12.4, 12.4);
        gc.strokeLine(6.3, 5.5, 6.3, 10.5);
        gc.strokeLine(9.7, 5.5, 9.7, 10.5);
    }

    /** What is left open inside a shape. */
    private void inside(GraphicsContext gc, double width) {
        gc.setStroke(inks.of(Ink.GROUND));
        gc.setLineWidth(width);
    }
}
