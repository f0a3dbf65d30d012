package org.duban.ui.timeline;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import org.duban.timeline.TimelineLayout;
import org.duban.timeline.TimelineRow;
import org.duban.timeline.Zoom;
import org.duban.wording.TimelineLabels;

/**
 * Header and rows as a window draws them where its output is scaled: the canvas has as many pixels as the device would
 * have there, for the screen of the tests itself is always at 100 %.
 */
final class Drawing {

    static final double TREE = 344;
    static final double WIDTH = TREE + 932;
    static final double ROW = TimelineLayout.ROW_HEIGHT;
    private static final int ROWS = 17;

    private Drawing() {}

    /** To be called on the FX thread. */
    static WritableImage of(TimelineOffice office, double scale) {
        var ruler = new FxTextRuler(new Fonts("Noto Sans CJK SC"));
        office.model.window().zoom(Zoom.YEAR);
        office.model.window().resize(WIDTH - TREE);
        var days = office.model.window().scaleProperty().get();
        var words = new TimelineLabels(office.preferences.messages());
        var layout = new TimelineLayout(days, 2024, TimelineOffice.TODAY, ROW, ruler, words);
        var painter = new CanvasPainter(ruler.fonts(), Inks.LIGHT, new Pixels(scale));
        return drawn(office, new Frame(layout, painter, Inks.LIGHT, TREE, ROW), scale);
    }

    private static WritableImage drawn(TimelineOffice office, Frame frame, double scale) {
        double height = TimelineLayout.HEADER_HEIGHT + ROWS * ROW;
        var canvas = new Canvas(WIDTH * scale, height * scale);
        GraphicsContext gc = canvas.getGraphicsContext2D();
        gc.scale(scale, scale);
        frame.drawHeader(gc, WIDTH);
        gc.translate(0, TimelineLayout.HEADER_HEIGHT);
        for (TimelineRow row : office.model.rowsProperty().get().subList(0, ROWS)) {
            frame.draw(gc, WIDTH, row, Tint.NONE);
            gc.translate(0, ROW);
        }
        return canvas.snapshot(null, null);
    }
}
