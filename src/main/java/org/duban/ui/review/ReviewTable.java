package org.duban.ui.review;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Nodes;
import org.jspecify.annotations.Nullable;

/** The table of what was read, with the fields of a row below it. */
final class ReviewTable extends VBox {

    private final RowsModel model;
    private final Messages messages;
    private final Editors editors;
    private final ListView<ReviewRow> list = new ListView<>();
    private final CheckBox all = new CheckBox();
    private Node screen = this;

    ReviewTable(RowsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.editors = new Editors(model, messages);
        list.setId("review-rows");
        list.getStyleClass().add("review-rows");
        list.setAccessibleText(messages.text("review.rows"));
        list.setCellFactory(view -> new RowCell(model, messages, editors));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(columns(), list);
        ObservableValue<Boolean> shown = Nodes.shown(this);
        model.rowsProperty().when(shown).subscribe(this::show);
        model.cursorProperty().when(shown).subscribe(cursor -> reveal());
        sceneProperty().subscribe((before, scene) -> watchFocus(scene));
    }

    /** What is typed is kept when the focus goes elsewhere in this node; outside of it nobody has finished yet. */
    void keepWithin(Node around) {
        screen = around;
    }

    /** Puts the focus on the rows. */
    void focus() {
        list.requestFocus();
    }

    /** Whether what is typed in the table goes into fields. */
    boolean isEditing() {
        return editors.isFocused();
    }

    /** Puts the focus into a field of what is edited: that of this id, or the first. */
    void focusField(@Nullable String id) {
        Platform.runLater(() -> {
            list.applyCss();
            list.layout();
            reveal();
            list.layout();
            editors.focus(id);
        });
    }

    private HBox columns() {
        all.setId("tick-all");
        all.setFocusTraversable(false);
        all.setAccessibleText(messages.text("review.tick-all"));
        all.setOnAction(event -> model.tickAll());
        HBox row = Cells.row(
                all,
                Labels.of(messages.text("tasks.column.task")),
                List.of(
                        Labels.of(messages.text("tasks.column.lead")),
                        Labels.of(messages.text("tasks.column.supporting")),
                        Labels.of(messages.text("tasks.column.deadline")),
                        Labels.of(messages.text("review.column.indicators")),
                        Labels.of(messages.text("review.column.check"))));
        row.getStyleClass().add("review-columns");
        return row;
    }

    private void show(List<ReviewRow> rows) {
        var items = list.getItems();
        if (items.size() == rows.size()) {
            for (int i = 0; i < rows.size(); i++) {
                if (!items.get(i).equals(rows.get(i))) {
                    items.set(i, rows.get(i));
                }
            }
        } else {
            items.setAll(rows);
        }
        ReviewRow.Tick ticked = model.allTicked();
        all.setSelected(ticked == ReviewRow.Tick.ON);
        all.setIndeterminate(ticked == ReviewRow.Tick.PARTLY);
    }

    /** Scrolls so that the row that keys go on from is in view, with the fields below it. */
    private void reveal() {
        int row = position();
        list.layout();
        if (row >= 0 && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && !isInView(row, flow)) {
            list.scrollTo(Math.max(0, row - 2));
        }
    }

    private int position() {
        List<ReviewRow> rows = list.getItems();
        for (int i = 0; i < rows.size(); i++) {
            if (model.isAt(rows.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isInView(int row, VirtualFlow<?> flow) {
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        boolean edited = row + 1 < list.getItems().size() && list.getItems().get(row + 1) instanceof ReviewRow.Editor;
        return first != null
                && last != null
                && (row > first.getIndex() || row == 0)
                && row + (edited ? 1 : 0) < last.getIndex();
    }

    private void pressed(KeyEvent event) {
        if (editors.isFocused() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean done = switch (event.getCode()) {
            case UP -> moved(-1);
            case DOWN -> moved(1);
            case PAGE_UP -> moved(-10);
            case PAGE_DOWN -> moved(10);
            case HOME -> moved(Integer.MIN_VALUE / 2);
            case END -> moved(Integer.MAX_VALUE / 2);
            case LEFT -> model.setOpen(false);
            case RIGHT -> model.setOpen(true);
            case SPACE -> ticked();
            case ENTER, F2 -> edited();
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private boolean moved(int by) {
        model.move(by);
        return true;
    }

    private boolean ticked() {
        model.tick();
        return true;
    }

    private boolean edited() {
        model.edit();
        if (model.fieldsProperty().get() != null) {
            focusField(null);
        }
        return true;
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !(event.getTarget() instanceof Node target)) {
            return;
        }
        ListCell<?> cell = cellOf(target);
        if (cell == null || !(cell.getItem() instanceof ReviewRow row) || row instanceof ReviewRow.Editor) {
            return;
        }
        RowsModel.cursorOf(row).filter(cursor -> !isTick(target)).ifPresent(cursor -> {
            list.requestFocus();
            if (model.open(cursor) && event.getClickCount() == 2) {
                focusField(null);
            }
        });
    }

    private static boolean isTick(Node target) {
        for (Node each = target; each != null; each = each.getParent()) {
            if (each instanceof CheckBox) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable ListCell<?> cellOf(Node target) {
        for (Node each = target; each != null; each = each.getParent()) {
            if (each instanceof ListCell<?> cell) {
                return cell;
            }
        }
        return null;
    }

    private void watchFocus(@Nullable Scene scene) {
        if (scene != null) {
            scene.focusOwnerProperty().subscribe((before, after) -> focusMoved(before, after));
        }
    }

    /** Who goes elsewhere on the screen has finished: what is valid is kept. */
    private void focusMoved(@Nullable Node before, @Nullable Node after) {
        boolean left = editors.holds(before) && after != null && !editors.holds(after);
        if (left && Nodes.isInside(after, screen)) {
            model.keep();
        }
    }
}
