package org.duban.output.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** A picture on white ground, drawn in memory. */
final class Picture {

    private final BufferedImage image;
    private final Graphics2D canvas;

    /**
     * @param width  in the units that are drawn in
     * @param height in the same
     * @param scale  how many pixels a unit is
     */
    Picture(double width, double height, double scale) {
        image = new BufferedImage(pixels(width, scale), pixels(height, scale), BufferedImage.TYPE_3BYTE_BGR);
        canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.scale(scale, scale);
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /** How many pixels a picture would have. */
    static long size(double width, double height, double scale) {
        return (long) pixels(width, scale) * pixels(height, scale);
    }

    /** Draws, and gives the picture as a PNG file's bytes. */
    byte[] draw(Consumer<Graphics2D> drawing) {
        drawing.accept(canvas);
        canvas.dispose();
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static int pixels(double length, double scale) {
        return (int) Math.ceil(length * scale);
    }
}
