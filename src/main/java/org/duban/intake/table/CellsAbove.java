package org.duban.intake.table;

import java.util.HashMap;
import java.util.Map;
import org.duban.intake.office.Cell;
import org.duban.intake.text.DittoMark;

/** Remembers the last words of each column, for cells that say 同上. */
final class CellsAbove {

    private final Map<Integer, Cell> last = new HashMap<>();

    /** The cell, or the one above that it points to. */
    Cell resolve(Cell cell) {
        if (cell.isBlank()) {
            return cell;
        }
        if (DittoMark.is(Words.of(cell))) {
            return last.getOrDefault(cell.column(), cell);
        }
        last.put(cell.column(), cell);
        return cell;
    }
}
