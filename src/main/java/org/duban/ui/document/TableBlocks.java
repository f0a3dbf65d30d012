package org.duban.ui.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duban.domain.draft.DraftParagraph;
import org.duban.domain.draft.DraftTable;
import org.duban.domain.draft.DraftTable.Cell;

/** Cuts a table into blocks of rows that hang together. */
final class TableBlocks {

    /** The most rows in one block; a cell that goes over more is cut. */
    static final int MOST_ROWS = 40;

    private final List<Double> widths;
    private final List<Block> blocks = new ArrayList<>();
    private List<Cell> open = new ArrayList<>();
    private int first;
    private int last = -1;

    private TableBlocks(List<Double> widths) {
        this.widths = widths;
    }

    /** The blocks of the table, top to bottom. */
    static List<Block> of(DraftTable table, Map<Integer, DraftParagraph> paragraphs) {
        var blocks = new TableBlocks(ColumnWidths.of(table, paragraphs));
        table.cells().forEach(blocks::add);
        while (!blocks.open.isEmpty()) {
            blocks.close();
        }
        return blocks.blocks;
    }

    private void add(Cell cell) {
        while (!open.isEmpty() && (cell.row() > last || cell.row() >= first + MOST_ROWS)) {
            close();
        }
        if (open.isEmpty()) {
            first = cell.row();
            last = first;
        }
        open.add(cell);
        last = Math.max(last, cell.row() + cell.rowSpan() - 1);
    }

    private void close() {
        int end = Math.min(last, first + MOST_ROWS - 1);
        var whole = new ArrayList<Cell>();
        var rest = new ArrayList<Cell>();
        for (Cell cell : open) {
            int below = cell.row() + cell.rowSpan() - 1 - end;
            if (below > 0) {
                rest.add(new Cell(end + 1, cell.column(), below, cell.columnSpan(), List.of()));
            }
            whole.add(below > 0 ? withRows(cell, cell.rowSpan() - below) : cell);
        }
        blocks.add(new Block.Rows(first, end - first + 1, whole, widths, blocks.isEmpty()));
        open = rest;
        first = end + 1;
    }

    private static Cell withRows(Cell cell, int rows) {
        return new Cell(cell.row(), cell.column(), rows, cell.columnSpan(), cell.paragraphs());
    }
}
