package org.duban.ui.control;

import java.util.function.IntConsumer;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/** Which rows of a list or a table are to be seen. */
public final class RowsInView {

    /** A row that comes into view has others above it. */
    private static final int ABOVE = 3;

    private final Control rows;
    private final IntConsumer scrollTo;

    public RowsInView(ListView<?> list) {
        this.rows = list;
        this.scrollTo = list::scrollTo;
    }

    public RowsInView(TableView<?> table) {
        this.rows = table;
        this.scrollTo = table::scrollTo;
    }

    /** Scrolls to the row unless it is seen whole already. */
    public void reveal(int row) {
        boolean seen = rows.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && isSeen(flow, row);
        if (!seen) {
            scrollTo.accept(Math.max(0, row - ABOVE));
        }
    }

    private static boolean isSeen(VirtualFlow<?> flow, int row) {
        IndexedCell<?> cell = cell(flow, row);
        return cell != null
                && cell.getLayoutY() >= 0
                && cell.getLayoutY() + cell.getHeight() <= flow.getHeight() + 0.5;
    }

    private static @Nullable IndexedCell<?> cell(VirtualFlow<?> flow, int row) {
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        boolean between = first != null && last != null && first.getIndex() <= row && row <= last.getIndex();
        return between ? flow.getCell(row) : null;
    }
}
