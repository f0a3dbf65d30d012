package org.duban.ui.timeline;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.FontSmoothingType;
import org.duban.timeline.Ink;
import org.duban.timeline.Mark;
import org.duban.timeline.TextStyle;
import org.jspecify.annotations.Nullable;

/** Draws marks on a canvas of a window, their edges on those of the device's pixels. */
final class CanvasPainter {

    /** The middle of characters and digits lies so far above the line they stand on, as a part of their size. */
    private static final double MIDDLE = 0.37;

    /** How far apart the stripes of a hatch begin; every second one is drawn. */
    private static final double STRIPES = 8.5;

    private final Fonts fonts;
    private final Inks inks;
    private final LightShapes lights;
    private final Pixels pixels;
    private Color ground;

    CanvasPainter(Fonts fonts, Inks inks, Pixels pixels) {
        this.fonts = fonts;
        this.inks = inks;
        this.lights = new LightShapes(inks);
        this.pixels = pixels;
        this.ground = inks.of(Ink.GROUND);
    }

    /** From now on the ground has that colour; what is left open shows it. */
    void on(Color colour) {
        ground = colour;
    }

    /** Draws the marks in their order, moved by so many pixels to the right. */
    void draw(GraphicsContext gc, List<Mark> marks, double right) {
        gc.setTextBaseline(VPos.BASELINE);
        gc.setFontSmoothingType(FontSmoothingType.GRAY);
        for (Mark mark : marks) {
            draw(gc, mark, right);
        }
    }

    /** A rectangle without border. */
    void fill(GraphicsContext gc, double x, double y, double width, double height, Ink ink) {
        rectangle(gc, x, y, width, height, 0, ink);
    }

    private void draw(GraphicsContext gc, Mark mark, double right) {
        switch (mark) {
            case Mark.Box box -> box(gc, box, right);
            case Mark.Hatch hatch -> hatch(gc, hatch, right);
            case Mark.Line line -> line(gc, line, right);
            case Mark.Diamond diamond -> diamond(gc, diamond, right);
            case Mark.Sign(var light, double x, double y, double size) ->
                lights.draw(gc, light, pixels.edge(x + right - size / 2) + size / 2, pixels.edge(y - size / 2) + size / 2, size);
            case Mark.Words words -> words(gc, words, right);
            case Mark.Arrow arrow -> arrow(gc, arrow, right);
            case Mark.Chevron chevron -> chevron(gc, chevron, right);
        }
    }

    /** The border is drawn as a larger box below a smaller one, which keeps it within whole pixels. */
    private void box(GraphicsContext gc, Mark.Box box, double right) {
        double x = box.x() + right;
        if (box.border() == null) {
            rectangle(gc, x, box.y(), box.width(), box.height(), box.radius(), box.fill());
            return;
        }
        if (box.fill() == null) {
            frame(gc, box, x);
            return;
        }
        double line = pixels.line(1);
        rectangle(gc, x, box.y(), box.width(), box.height(), box.radius(), box.border());
        double left = pixels.edge(x) + line;
        double top = pixels.edge(box.y()) + line;
        double width = pixels.edge(x + box.width()) - line - left;
        double height = pixels.edge(box.y() + box.height()) - line - top;
        rectangle(gc, left, top, width, height, box.radius() - line, box.fill());
    }

    private void frame(GraphicsContext gc, Mark.Box box, double x) {
        double line = pixels.line(1);
        double left = pixels.edge(x) + line / 2;
        double top = pixels.edge(box.y()) + line / 2;
        double arc = 2 * Math.max(0, box.radius() - line / 2);
        gc.setStroke(colour(box.border()));
        gc.setLineWidth(line);
        double width = pixels.edge(x + box.width()) - line / 2 - left;
        double height = pixels.edge(box.y() + box.height()) - line / 2 - top;
        gc.strokeRoundRect(left, top, width, height, arc, arc);
    }

    private void rectangle(
            GraphicsContext gc, double x, double y, double width, double height, double radius, @Nullable Ink fill) {
        if (fill == null) {
            return;
        }
        double left = pixels.edge(x);
        double top = pixels.edge(y);
        double wide = pixels.end(left, x, width) - left;
        double high = pixels.end(top, y, height) - top;
        gc.setFill(colour(fill));
        if (radius > 0.5) {
            gc.fillRoundRect(left, top, wide, high, 2 * radius, 2 * radius);
        } else {
            gc.fillRect(left, top, wide, high);
        }
    }

    private void hatch(GraphicsContext gc, Mark.Hatch hatch, double right) {
        double left = pixels.edge(hatch.x() + right);
        double top = pixels.edge(hatch.y());
        double width = pixels.edge(hatch.x() + right + hatch.width()) - left;
        double height = pixels.edge(hatch.y() + hatch.height()) - top;
        gc.save();
        gc.beginPath();
        gc.rect(left, top, width, height);
        gc.clip();
        gc.setFill(colour(hatch.ink()));
        for (double x = left - height; x < left + width; x += STRIPES) {
            double half = STRIPES / 2;
            gc.fillPolygon(
                    new double[] {x, x + half, x + half + height, x + height},
                    new double[] {top + height, top + height, top, top},
                    4);
        }
        gc.restore();
    }

    /** Upright and level lines are boxes; of others there are none but the strokes of arrows. */
    private void line(GraphicsContext gc, Mark.Line line, double right) {
        double thick = pixels.line(line.thickness());
        double fromX = line.fromX() + right;
        double toX = line.toX() + right;
        gc.setFill(colour(line.ink()));
        if (line.fromX() == line.toX()) {
            double left = pixels.edge(fromX - line.thickness() / 2);
            double top = pixels.edge(Math.min(line.fromY(), line.toY()));
            gc.fillRect(left, top, thick, pixels.edge(Math.max(line.fromY(), line.toY())) - top);
        } else if (line.fromY() == line.toY()) {
            double left = pixels.edge(Math.min(fromX, toX));
            double top = pixels.edge(line.fromY() - line.thickness() / 2);
            gc.fillRect(left, top, pixels.edge(Math.max(fromX, toX)) - left, thick);
        } else {
            gc.setStroke(colour(line.ink()));
            gc.setLineWidth(line.thickness());
            gc.strokeLine(fromX, line.fromY(), toX, line.toY());
        }
    }

    private void diamond(GraphicsContext gc, Mark.Diamond diamond, double right) {
        double x = pixels.edge(diamond.x() + right);
        double y = pixels.edge(diamond.y());
        lozenge(gc, x, y, diamond.size() / 2, diamond.ink());
        if (!diamond.solid()) {
            lozenge(gc, x, y, diamond.size() / 2 - 2, Ink.GROUND);
        }
    }

    private void lozenge(GraphicsContext gc, double x, double y, double half, Ink ink) {
        gc.setFill(colour(ink));
        gc.fillPolygon(
                new double[] {x, x + half, x, x - half}, new double[] {y - half, y, y + half, y}, 4);
    }

    private void arrow(GraphicsContext gc, Mark.Arrow arrow, double right) {
        double half = arrow.size() / 2;
        double x = pixels.edge(arrow.x() + right);
        double y = pixels.edge(arrow.y());
        double tip = arrow.toTheLeft() ? x - half : x + half;
        double back = arrow.toTheLeft() ? x + half : x - half;
        gc.setFill(colour(arrow.ink()));
        gc.fillPolygon(new double[] {tip, back, back}, new double[] {y, y - half, y + half}, 3);
    }

    private void chevron(GraphicsContext gc, Mark.Chevron chevron, double right) {
        double x = chevron.x() + right;
        double y = chevron.y();
        double arm = chevron.size() / 4;
        double tip = arm / 2;
        double[] along = {-arm, 0, arm};
        double[] across = {-tip, tip, -tip};
        gc.setStroke(colour(chevron.ink()));
        gc.setLineWidth(chevron.size() / 12);
        gc.setLineCap(StrokeLineCap.ROUND);
        gc.setLineJoin(StrokeLineJoin.ROUND);
        double[] xs = moved(chevron.open() ? along : across, x);
        gc.strokePolyline(xs, moved(chevron.open() ? across : along, y), xs.length);
    }

    private static double[] moved(double[] values, double by) {
        return Arrays.stream(values).map(each -> each + by).toArray();
    }

    private void words(GraphicsContext gc, Mark.Words words, double right) {
        TextStyle style = words.style();
        gc.setFill(colour(words.ink()));
        gc.setFont(fonts.of(style));
        gc.fillText(words.words(), pixels.edge(words.x() + right), pixels.edge(words.y() + MIDDLE * style.size()));
    }

    private Color colour(@Nullable Ink ink) {
        return ink == null ? Color.TRANSPARENT : ink == Ink.GROUND ? ground : inks.of(ink);
    }
}
