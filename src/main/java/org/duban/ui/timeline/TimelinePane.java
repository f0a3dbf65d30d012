package org.duban.ui.timeline;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.stage.Window;
import org.duban.domain.plan.TaskId;
import org.duban.messages.Messages;
import org.duban.timeline.TimelineLayout;
import org.duban.timeline.TimelineRow;
import org.duban.ui.control.Nodes;
import org.duban.ui.control.RowsInView;
import org.duban.wording.TimelineLabels;
import org.jspecify.annotations.Nullable;

/** The tree and the days: a head over a list, whose cells draw both parts of their row. */
final class TimelinePane extends Region {

    private static final double WIDE_WINDOW = 1600;
    private static final double TREE = 344;
    private static final double WIDE_TREE = 440;

    /** The scroll bar stands there when there are more rows than fit. */
    private static final double SCROLL_BAR = 10;

    private final TimelineModel model;
    private final TimelineLabels labels;
    private final Canvas header = new Canvas();
    private final ListView<TimelineRow> list = new ListView<>();
    private final RowTints tints = new RowTints(list.focusedProperty());
    private final ObjectProperty<Frame> frame;
    private final DoubleProperty window = new SimpleDoubleProperty(this, "window");
    private final ObservableValue<String> family;
    private final ObservableValue<Boolean> dark = isDark(this);
    private final ObservableValue<Number> outputScale = outputScale(this);
    private FxTextRuler ruler;
    private boolean changed = true;
    private boolean showing;

    /**
     * @param font in which the window sets its words
     * @param open opens a task where it can be read and edited
     */
    TimelinePane(TimelineModel model, Messages messages, ObservableValue<Font> font, Consumer<TaskId> open) {
        this.model = model;
        this.labels = new TimelineLabels(messages);
        this.family = font.map(Font::getFamily);
        this.ruler = new FxTextRuler(new Fonts(family.getValue()));
        this.frame = new SimpleObjectProperty<>(this, "frame", newFrame());
        build(messages, open);
        var shown = Nodes.shown(this);
        model.rowsProperty().when(shown).subscribe(this::show);
        model.selectedProperty().when(shown).subscribe(id -> select());
        model.window().scaleProperty().when(shown).subscribe(scale -> changed());
        model.filtered().todayProperty().when(shown).subscribe(day -> changed());
        family.when(shown).subscribe(name -> measureAnew());
        dark.when(shown).subscribe(now -> changed());
        outputScale.when(shown).subscribe(now -> changed());
        window.subscribe(now -> changed());
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                window.bind(scene.widthProperty());
            }
        });
    }

    ListView<TimelineRow> list() {
        return list;
    }

    /** The width of the window, which decides how high rows are; by itself that of the scene. */
    DoubleProperty windowProperty() {
        return window;
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double head = TimelineLayout.HEADER_HEIGHT;
        header.relocate(left, top);
        header.setWidth(width);
        header.setHeight(head);
        list.resizeRelocate(left, top + head, width, Math.max(0, getHeight() - top - head - snappedBottomInset()));
        model.window().resize(width - treeWidth() - SCROLL_BAR);
        if (changed) {
            changed = false;
            Frame next = newFrame();
            list.setFixedCellSize(next.rowHeight());
            frame.set(next);
        }
        frame.get().drawHeader(header.getGraphicsContext2D(), width);
    }

    private void build(Messages messages, Consumer<TaskId> open) {
        var words = new RowWords(messages, model::year);
        var mouse = new TimelineMouse(model, frame, open);
        list.setId("timeline-rows");
        list.getStyleClass().addAll("timeline-list", "edge-to-edge");
        list.setAccessibleText(messages.text("timeline.title"));
        list.setPlaceholder(new Region());
        list.setCellFactory(any -> mouse.watch(new TimelineCell(frame, tints, words)));
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        mouse.watch(list);
        mouse.watch(header);
        getStyleClass().add("timeline-pane");
        getChildren().addAll(header, list);
    }

    private void changed() {
        changed = true;
        requestLayout();
    }

    private void measureAnew() {
        ruler = new FxTextRuler(new Fonts(family.getValue()));
        changed();
    }

    private Frame newFrame() {
        double rowHeight = isWide() ? TimelineLayout.WIDE_ROW_HEIGHT : TimelineLayout.ROW_HEIGHT;
        Inks inks = dark.getValue() ? Inks.DARK : Inks.LIGHT;
        var layout = new TimelineLayout(
                model.window().scaleProperty().get(),
                model.year(),
                model.filtered().todayProperty().get(),
                rowHeight,
                ruler,
                labels);
        var painter = new CanvasPainter(ruler.fonts(), inks, new Pixels(outputScale.getValue().doubleValue()));
        return new Frame(layout, painter, inks, treeWidth(), rowHeight);
    }

    private boolean isWide() {
        return window.get() >= WIDE_WINDOW;
    }

    private double treeWidth() {
        return isWide() ? WIDE_TREE : TREE;
    }

    private void show(List<TimelineRow> rows) {
        showing = true;
        try {
            list.getItems().setAll(rows);
        } finally {
            showing = false;
        }
        select();
    }

    private void selected(@Nullable TimelineRow row) {
        if (!showing && row != null) {
            model.selectedProperty().set(row.id());
            // The list must not change while it tells which of its rows is selected.
            Platform.runLater(model::letGo);
        }
    }

    private void select() {
        tints.follow(model);
        model.selectedRow().ifPresentOrElse(this::select, list.getSelectionModel()::clearSelection);
    }

    private void select(TimelineRow row) {
        int index = list.getItems().indexOf(row);
        if (index >= 0 && list.getSelectionModel().getSelectedIndex() != index) {
            list.getSelectionModel().clearAndSelect(index);
            list.getFocusModel().focus(index);
            new RowsInView(list).reveal(index);
        }
    }

    private static ObservableValue<Boolean> isDark(Node node) {
        return node.sceneProperty()
                .flatMap(scene -> scene.rootProperty())
                .flatMap(root -> Bindings.createBooleanBinding(
                        () -> root.getStyleClass().contains("dark"), root.getStyleClass()))
                .orElse(false);
    }

    private static ObservableValue<Number> outputScale(Node node) {
        return node.sceneProperty()
                .flatMap(scene -> scene.windowProperty())
                .flatMap(Window::outputScaleXProperty)
                .orElse(1);
    }
}
