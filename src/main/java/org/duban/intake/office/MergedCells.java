package org.duban.intake.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cells of a .docx table, those that continue another one grown into it. */
final class MergedCells {

    /** A cell as it stands in the file: whether it continues the one above or the one to its left. */
    record Read(Cell cell, boolean continuesAbove, boolean continuesLeft) {}

    private final int mostPlaces;
    private final List<Cell> cells = new ArrayList<>();
    private final Map<Integer, Integer> lastInColumn = new HashMap<>();

    MergedCells(int mostPlaces) {
        this.mostPlaces = mostPlaces;
    }

    void mustFit(int rows, int columns) {
        if ((long) rows * columns > mostPlaces) {
            throw new TooMuch("a table of " + rows + " by " + columns);
        }
    }

    void add(Read read) {
        Cell cell = read.cell();
        Integer above = lastInColumn.get(cell.column());
        if (read.continuesAbove() && above != null && cells.get(above).rowEnd() == cell.row()) {
            cells.set(above, grown(cells.get(above), 1, 0));
        } else if (read.continuesLeft() && leftOf(cell)) {
            cells.set(cells.size() - 1, grown(cells.getLast(), 0, cell.columnSpan()));
        } else {
            lastInColumn.put(cell.column(), cells.size());
            cells.add(cell);
        }
    }

    private boolean leftOf(Cell cell) {
        return !cells.isEmpty()
                && cells.getLast().row() == cell.row()
                && cells.getLast().columnEnd() == cell.column();
    }

    private static Cell grown(Cell cell, int rows, int columns) {
        return new Cell(
                cell.row(), cell.column(), cell.rowSpan() + rows, cell.columnSpan() + columns, cell.content());
    }

    List<Cell> all() {
        return cells;
    }
}
