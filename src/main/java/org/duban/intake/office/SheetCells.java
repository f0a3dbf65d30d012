package org.duban.intake.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.duban.domain.draft.Place;

/** The cells of one sheet that hold words, gathered into a grid without its empty rows and columns. */
final class SheetCells {

    private record Filled(int row, int column, String text, boolean hiddenRow) {}

    private final int mostPlaces;
    private final List<Filled> filled = new ArrayList<>();
    private final MergedRanges merged;
    private boolean filtered;

    SheetCells(Limits limits) {
        this.mostPlaces = limits.places();
        this.merged = new MergedRanges(limits.merged());
    }

    void add(int row, int column, String text, boolean hiddenRow) {
        if (filled.size() >= mostPlaces) {
            throw new TooMuch("more than " + mostPlaces + " cells");
        }
        filled.add(new Filled(row, column, text, hiddenRow));
    }

    void merge(CellRangeAddress range) {
        merged.add(range);
    }

    /** Counts hidden rows in: a filter hides what does not concern somebody, not what does not count. */
    void showFiltered() {
        filtered = true;
    }

    /** The sheet as a table; a sheet without words is none. */
    Optional<Table> table(String name, Paragraphs paragraphs) {
        if (!filtered) {
            filled.removeIf(Filled::hiddenRow);
        }
        dropCovered();
        if (filled.isEmpty()) {
            return Optional.empty();
        }
        var rows = new KeptLines(filled.stream().mapToInt(Filled::row));
        var columns = new KeptLines(filled.stream().mapToInt(Filled::column));
        if ((long) rows.size() * columns.size() > mostPlaces) {
            throw new TooMuch("a sheet of " + rows.size() + " by " + columns.size());
        }
        return Optional.of(new Table(
                name, filled.stream().map(cell -> cell(cell, name, rows, columns, paragraphs)).toList()));
    }

    /** What stands under a merged cell is not seen. */
    private void dropCovered() {
        filled.sort(Comparator.comparingInt(Filled::row));
        merged.sort();
        filled.removeIf(cell -> merged.cover(cell.row(), cell.column()));
    }

    private Cell cell(Filled filled, String name, KeptLines rows, KeptLines columns, Paragraphs paragraphs) {
        CellRangeAddress range = merged.from(filled.row(), filled.column());
        int lastRow = range == null ? filled.row() : range.getLastRow();
        int lastColumn = range == null ? filled.column() : range.getLastColumn();
        int row = rows.upTo(filled.row()) - 1;
        int column = columns.upTo(filled.column()) - 1;
        return new Cell(
                row,
                column,
                rows.upTo(lastRow) - row,
                columns.upTo(lastColumn) - column,
                List.of(paragraphs.next(
                        filled.text(), new Place.Cell(name, filled.row() + 1, filled.column() + 1))));
    }
}
