package org.duban.ui.timeline;

import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.duban.domain.plan.TaskId;
import org.duban.timeline.TimelineRow;

/** What the mouse does: drags the days, zooms at the pointer, opens and closes rows, opens tasks. */
final class TimelineMouse {

    /** Chevrons stand that far at the left. */
    private static final double CHEVRONS = 48;

    private final TimelineModel model;
    private final ObservableValue<Frame> frame;
    private final Consumer<TaskId> open;
    private double last;
    private boolean dragging;

    TimelineMouse(TimelineModel model, ObservableValue<Frame> frame, Consumer<TaskId> open) {
        this.model = model;
        this.frame = frame;
        this.open = open;
    }

    /** Drags and wheels over the node are for the days. */
    void watch(Node node) {
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        node.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        node.addEventFilter(ScrollEvent.SCROLL, this::scrolled);
    }

    /** Clicks on the row open and close it, double clicks open its task. */
    TimelineCell watch(TimelineCell cell) {
        cell.setOnMouseClicked(event -> {
            TimelineRow row = cell.getItem();
            if (row != null && event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                clicked(row, event);
            }
        });
        return cell;
    }

    private void clicked(TimelineRow row, MouseEvent event) {
        boolean onChevron = event.getX() < CHEVRONS;
        if (onChevron || (event.getClickCount() == 2 && row instanceof TimelineRow.OfSection)) {
            model.toggle(row);
        } else if (event.getClickCount() == 2) {
            ChosenDeadline.of(row).ifPresent(chosen -> open.accept(chosen.task().task().id()));
        }
    }

    private void pressed(MouseEvent event) {
        dragging = event.getButton() == MouseButton.PRIMARY
                && frame.getValue().isInTime(event.getX())
                && !isOnScrollBar(event.getTarget());
        last = event.getX();
    }

    private void dragged(MouseEvent event) {
        if (dragging) {
            model.window().drag(last - event.getX());
            last = event.getX();
            event.consume();
        }
    }

    /** It lies over the days and is dragged itself. */
    private static boolean isOnScrollBar(EventTarget pressed) {
        return Stream.iterate(pressed, Node.class::isInstance, each -> ((Node) each).getParent())
                .anyMatch(ScrollBar.class::isInstance);
    }

    private void scrolled(ScrollEvent event) {
        double across = event.getDeltaX() == 0 && event.isShiftDown() ? event.getDeltaY() : event.getDeltaX();
        if (event.isShortcutDown()) {
            zoom(event);
            event.consume();
        } else if (Math.abs(across) > 0 && (event.isShiftDown() || Math.abs(across) > Math.abs(event.getDeltaY()))) {
            model.window().drag(-across);
            event.consume();
        }
    }

    private void zoom(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            model.window().zoomAt(event.getDeltaY() > 0, frame.getValue().inTime(event.getX()));
        }
    }
}
