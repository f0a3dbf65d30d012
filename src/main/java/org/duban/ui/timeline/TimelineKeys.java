package org.duban.ui.timeline;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.duban.domain.plan.TaskId;
import org.duban.timeline.Zoom;

/** What the keys do while the rows have the focus; ↑ ↓ and the pages are the list's. */
final class TimelineKeys {

    private final TimelineModel model;
    private final Consumer<TaskId> open;

    /**
     * @param open opens a task where it can be read and edited
     */
    TimelineKeys(TimelineModel model, Consumer<TaskId> open) {
        this.model = model;
        this.open = open;
    }

    void watch(Node rows) {
        rows.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean known = !event.isAltDown() && (event.isShortcutDown() ? withCtrl(event.getCode()) : alone(event.getCode()));
            if (known) {
                event.consume();
            }
        });
    }

    private boolean alone(KeyCode key) {
        TimeWindow window = model.window();
        switch (key) {
            case DIGIT1, NUMPAD1 -> window.zoom(Zoom.YEAR);
            case DIGIT2, NUMPAD2 -> window.zoom(Zoom.QUARTER);
            case DIGIT3, NUMPAD3 -> window.zoom(Zoom.MONTH);
            case T -> window.toToday();
            case LEFT -> window.pan(-1);
            case RIGHT -> window.pan(1);
            case HOME -> window.toStart();
            case END -> window.toEnd();
            case SPACE -> model.selectedRow().ifPresent(model::toggle);
            case ENTER -> model.chosen().ifPresent(chosen -> open.accept(chosen.task().task().id()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withCtrl(KeyCode key) {
        switch (key) {
            case LEFT -> model.closeOrLeave();
            case RIGHT -> model.open();
            case D -> model.markOrReopen();
            default -> {
                return false;
            }
        }
        return true;
    }
}
