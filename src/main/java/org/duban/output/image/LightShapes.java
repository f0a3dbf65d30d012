package org.duban.output.image;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import org.duban.domain.progress.TrafficLight;
import org.duban.timeline.Ink;
import org.duban.timeline.LightInks;

/** The shapes of the lights in a picture: drawn on a grid of 16, told apart without colour. */
final class LightShapes {

    private static final double GRID = 16;

    private final Graphics2D canvas;

    LightShapes(Graphics2D canvas) {
        this.canvas = canvas;
    }

    /** Draws the shape around its middle. */
    void draw(TrafficLight light, double x, double y, double size) {
        AffineTransform before = canvas.getTransform();
        canvas.translate(x - size / 2, y - size / 2);
        canvas.scale(size / GRID, size / GRID);
        canvas.setColor(MarkPainter.colour(LightInks.of(light).sign()));
        shape(light);
        canvas.setTransform(before);
    }

    private void shape(TrafficLight light) {
        switch (light) {
            case OVERDUE -> {
                canvas.fill(new RoundRectangle2D.Double(1.5, 1.5, 13, 13, 3, 3));
                inside(1.8, Paths.through(5.2, 5.2, 10.8, 10.8), Paths.through(10.8, 5.2, 5.2, 10.8));
            }
            case AT_RISK -> {
                Path2D triangle = Paths.through(8, 1.3, 15.4, 14.4, 0.6, 14.4);
                triangle.closePath();
                canvas.fill(triangle);
                stroke(1, triangle);
                inside(1.7, Paths.through(8, 6, 8, 10.2), Paths.through(8, 12.1, 8, 12.6));
            }
            case ON_TRACK -> canvas.fill(new Ellipse2D.Double(1.8, 1.8, 12.4, 12.4));
            case DONE -> {
                canvas.fill(new Ellipse2D.Double(1, 1, 14, 14));
                inside(1.8, Paths.through(4.7, 8.3, 7.1, 10.7, 11.4, 6));
            }
            case ON_HOLD ->
                stroke(1.5, new Ellipse2D.Double(1.8, 1.8, 12.4, 12.4), Paths.through(6.3, 5.5, 6.3, 10.5), Paths.through(9.7, 5.5, 9.7, 10.5));
        }
    }

    /** What is left open inside a shape. */
    private void inside(double width, Shape... lines) {
        Color before = canvas.getColor();
        canvas.setColor(MarkPainter.colour(Ink.GROUND));
        stroke(width, lines);
        canvas.setColor(before);
    }

    private void stroke(double width, Shape... lines) {
        canvas.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (Shape line : lines) {
            canvas.draw(line);
        }
    }
}
