package org.duban.ui.plantree;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TreeTableRow;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/** Dragging rows to another place; a line shows where the row would go. */
final class RowDrag {

    private static final DataFormat ROW = DataFormat.lookupMimeType("application/x-duban-row") == null
            ? new DataFormat("application/x-duban-row")
            : DataFormat.lookupMimeType("application/x-duban-row");
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");

    private final RowActions actions;
    private @Nullable RowKey dragged;

    RowDrag(RowActions actions) {
        this.actions = actions;
    }

    void install(TreeTableRow<PlanRow> row) {
        row.setOnDragDetected(event -> begin(row, event));
        row.setOnDragOver(event -> over(row, event));
        row.setOnDragExited(event -> mark(row, false, false));
        row.setOnDragDropped(event -> drop(row, event));
        row.setOnDragDone(event -> dragged = null);
    }

    private void begin(TreeTableRow<PlanRow> row, MouseEvent event) {
        PlanRow item = row.getItem();
        if (item == null || item instanceof PlanRow.OfDepartment) {
            return;
        }
        dragged = item.key();
        Dragboard board = row.startDragAndDrop(TransferMode.MOVE);
        var content = new ClipboardContent();
        content.put(ROW, "row");
        board.setContent(content);
        board.setDragView(row.snapshot(null, null));
        event.consume();
    }

    private void over(TreeTableRow<PlanRow> row, DragEvent event) {
        if (target(row).isPresent()) {
            event.acceptTransferModes(TransferMode.MOVE);
            boolean below = isBelow(row, event);
            mark(row, !below, below);
            event.consume();
        }
    }

    private void drop(TreeTableRow<PlanRow> row, DragEvent event) {
        RowKey moved = dragged;
        Optional<RowKey> target = target(row);
        if (moved != null && target.isPresent()) {
            actions.move(moved, target.get(), isBelow(row, event));
            event.setDropCompleted(true);
            event.consume();
        }
    }

    private Optional<RowKey> target(TreeTableRow<PlanRow> row) {
        RowKey moved = dragged;
        return Optional.ofNullable(row.getItem())
                .map(PlanRow::key)
                .filter(key -> moved != null && !key.equals(moved) && !(key instanceof RowKey.OfDepartment));
    }

    private static boolean isBelow(TreeTableRow<PlanRow> row, DragEvent event) {
        return event.getY() > row.getHeight() / 2;
    }

    private static void mark(TreeTableRow<PlanRow> row, boolean above, boolean below) {
        row.pseudoClassStateChanged(ABOVE, above);
        row.pseudoClassStateChanged(BELOW, below);
    }
}
