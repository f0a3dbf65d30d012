package org.duban.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.duban.messages.Messages;
import org.duban.timeline.Mark;
import org.duban.timeline.TimelineLayout;
import org.duban.timeline.TimelineRow;
import org.duban.timeline.Zoom;
import org.duban.ui.control.Look;
import org.duban.wording.TimelineLabels;

/**
 * The rows and days of a window of 1920×1080 with the sample, for measuring: drawn anew for each picture, and beside it
 * a bare canvas with as many rectangles and strings. To be used on the FX thread.
 */
public final class PaintedWindow {

    private static final double WIDTH = 1840;
    private static final double HEIGHT = 830;
    private static final double TREE = 440;
    private static final double ROW = TimelineLayout.WIDE_ROW_HEIGHT;

    private final TimelineOffice office = TimelineOffice.withSample();
    private final TimelinePane pane;
    private final Scene scene;
    private final Canvas canvas = new Canvas(WIDTH, HEIGHT);
    private final Scene bare = new Scene(new StackPane(canvas), WIDTH, HEIGHT);
    private final Font font;
    private final List<Placed> placed;
    private WritableImage picture = new WritableImage((int) WIDTH, (int) HEIGHT);
    private int steps = 1;

    private record Placed(Mark mark, double x, double y) {}

    public PaintedWindow() {
        font = Font.font("Noto Sans CJK SC", 12);
        pane = new TimelinePane(
                office.model, new Messages(office.preferences.settings().language()), new SimpleObjectProperty<>(font), task -> {});
        scene = new Scene(new StackPane(pane), WIDTH, HEIGHT);
        Look.dress(scene, false);
        pane.windowProperty().unbind();
        pane.windowProperty().set(1920);
        office.model.window().zoom(Zoom.QUARTER);
        still();
        placed = placed();
    }

    /** How many rectangles and strings there are. */
    public int marks() {
        return placed.size();
    }

    /** Another picture after the days were dragged by a pixel. */
    public WritableImage dragged() {
        steps = -steps;
        office.model.window().drag(steps);
        return still();
    }

    /** The picture as it was. */
    public WritableImage still() {
        picture = scene.snapshot(picture);
        return picture;
    }

    /** A picture of the bare canvas, drawn anew. */
    public WritableImage bare() {
        GraphicsContext gc = canvas.getGraphicsContext2D();
        gc.setFill(Color.WHITE);
        gc.fillRect(0, 0, WIDTH, HEIGHT);
        gc.setFont(font);
        for (Placed each : placed) {
            draw(gc, each);
        }
        return bareStill();
    }

    /** The picture of the bare canvas as it was. */
    public WritableImage bareStill() {
        picture = bare.snapshot(picture);
        return picture;
    }

    private static void draw(GraphicsContext gc, Placed placed) {
        double x = placed.x();
        double y = placed.y();
        gc.setFill(placed.mark() instanceof Mark.Words ? Color.BLACK : Color.LIGHTGREEN);
        switch (placed.mark()) {
            case Mark.Words words -> gc.fillText(words.words(), x + words.x(), y + words.y());
            case Mark.Box box -> gc.fillRect(x + box.x(), y + box.y(), box.width(), box.height());
            case Mark.Line line -> gc.fillRect(x + line.fromX(), y + line.fromY(), 1, Math.max(1, line.toY() - line.fromY()));
            case Mark.Hatch hatch -> gc.fillRect(x + hatch.x(), y + hatch.y(), hatch.width(), hatch.height());
            case Mark.Diamond diamond -> gc.fillRect(x + diamond.x(), y + diamond.y(), diamond.size(), diamond.size());
            case Mark.Sign sign -> gc.fillRect(x + sign.x(), y + sign.y(), sign.size(), sign.size());
            case Mark.Arrow arrow -> gc.fillRect(x + arrow.x(), y + arrow.y(), arrow.size(), arrow.size());
            case Mark.Chevron chevron -> gc.fillRect(x + chevron.x(), y + chevron.y(), chevron.size(), chevron.size());
        }
    }

    private List<Placed> placed() {
        var layout = new TimelineLayout(
                office.model.window().scaleProperty().get(), 2024, LocalDate.of(2024, 10, 10), ROW,
                new FxTextRuler(new Fonts(font.getFamily())), new TimelineLabels(office.preferences.messages()));
        var all = new ArrayList<Placed>();
        put(layout.header(), TREE, 0, all);
        put(layout.treeHeader(TREE), 0, 0, all);
        double y = TimelineLayout.HEADER_HEIGHT;
        for (TimelineRow row : office.model.rowsProperty().get()) {
            if (y < HEIGHT) {
                put(layout.grid(ROW), TREE, y, all);
                put(layout.tree(row, TREE), 0, y, all);
                put(layout.row(row), TREE, y, all);
                y += ROW;
            }
        }
        return List.copyOf(all);
    }

    private static void put(List<Mark> marks, double x, double y, List<Placed> into) {
        marks.forEach(mark -> into.add(new Placed(mark, x, y)));
    }
}
