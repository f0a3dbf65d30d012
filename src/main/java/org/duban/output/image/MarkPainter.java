package org.duban.output.image;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.duban.timeline.Ink;
import org.duban.timeline.Mark;
import org.duban.timeline.Palette;
import org.jspecify.annotations.Nullable;

/** Draws marks in a picture, in the colours of paper. */
final class MarkPainter {

    /** The middle of characters and digits lies so far above the line they stand on, as a part of their size. */
    private static final double MIDDLE = 0.37;

    /** How far apart the stripes of a hatch begin; every second one is drawn. */
    private static final double STRIPES = 8.5;

    private static final double HOLLOW = 2;

    private final Graphics2D canvas;
    private final PictureFonts fonts;
    private final Ink ground;

    /**
     * @param ground what lies behind the marks, and is seen through those of {@link Ink#GROUND}
     */
    MarkPainter(Graphics2D canvas, PictureFonts fonts, Ink ground) {
        this.canvas = canvas;
        this.fonts = fonts;
        this.ground = ground;
    }

    /** Draws the marks in their order. */
    void draw(List<Mark> marks) {
        marks.forEach(this::draw);
    }

    /** The colour of an ink on paper. */
    static Color colour(Ink ink) {
        return new Color(Palette.LIGHT.rgb(ink));
    }

    private void draw(Mark mark) {
        switch (mark) {
            case Mark.Box box -> box(box);
            case Mark.Hatch hatch -> hatch(hatch);
            case Mark.Line line -> line(line);
            case Mark.Diamond(double x, double y, double size, Ink ink, boolean solid) -> {
                fill(diamond(x, y, size / 2), ink);
                if (!solid) {
                    fill(diamond(x, y, size / 2 - HOLLOW), Ink.GROUND);
                }
            }
            case Mark.Chevron onlyForTheMouse -> {}
            case Mark.Sign(var light, double x, double y, double size) -> new LightShapes(canvas).draw(light, x, y, size);
            case Mark.Words words -> words(words);
            case Mark.Arrow(double x, double y, double size, boolean left, Ink ink) -> {
                double tip = left ? -size / 2 : size / 2;
                fill(polygon(x + tip, y, x - tip, y - size / 2, x - tip, y + size / 2), ink);
            }
        }
    }

    private void box(Mark.Box box) {
        if (box.fill() != null) {
            fill(rectangle(box, 0), box.fill());
        }
        if (box.border() != null) {
            canvas.setColor(colour(box.border()));
            canvas.setStroke(new BasicStroke(1));
            canvas.draw(rectangle(box, 0.5));
        }
    }

    /** The rectangle, so much smaller on each side. */
    private static Shape rectangle(Mark.Box box, double inset) {
        double width = Math.max(0, box.width() - 2 * inset);
        double height = Math.max(0, box.height() - 2 * inset);
        double arc = 2 * Math.max(0, box.radius() - inset);
        return new RoundRectangle2D.Double(box.x() + inset, box.y() + inset, width, height, arc, arc);
    }

    private void hatch(Mark.Hatch hatch) {
        Shape before = canvas.getClip();
        canvas.clip(new Rectangle2D.Double(hatch.x(), hatch.y(), hatch.width(), hatch.height()));
        double top = hatch.y();
        double bottom = hatch.y() + hatch.height();
        double half = STRIPES / 2;
        for (double x = hatch.x() - hatch.height(); x < hatch.x() + hatch.width(); x += STRIPES) {
            double over = x + hatch.height();
            fill(polygon(x, bottom, x + half, bottom, over + half, top, over, top), hatch.ink());
        }
        canvas.setClip(before);
    }

    private void line(Mark.Line line) {
        canvas.setColor(colour(line.ink()));
        canvas.setStroke(new BasicStroke((float) line.thickness(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        canvas.draw(new Line2D.Double(line.fromX(), line.fromY(), line.toX(), line.toY()));
    }

    private void words(Mark.Words words) {
        canvas.setColor(colour(words.ink()));
        canvas.setFont(fonts.of(words.style()));
        double base = words.y() + MIDDLE * words.style().size();
        canvas.drawString(words.words(), (float) words.x(), (float) base);
    }

    private void fill(Shape shape, @Nullable Ink ink) {
        if (ink != null) {
            canvas.setColor(colour(ink == Ink.GROUND ? ground : ink));
            canvas.fill(shape);
        }
    }

    private static Shape diamond(double x, double y, double half) {
        return polygon(x, y - half, x + half, y, x, y + half, x - half, y);
    }

    private static Shape polygon(double... points) {
        Path2D path = Paths.through(points);
        path.closePath();
        return path;
    }
}
