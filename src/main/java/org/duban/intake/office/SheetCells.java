package org.duban.intake.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.duban.domain.draft.Place;

/** The cells of one sheet that hold words, gathered into a grid without its empty rows and columns. */
final class SheetCells {

    private record Filled(int row, int column, String text, boolean hiddenRow) {}

    private final int mostPlaces;
    private final List<Filled> filled = new ArrayList<>();
    private final Map<Long, CellRangeAddress> mergedAt = new HashMap<>();
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private boolean filtered;

    SheetCells(int mostPlaces) {
        this.mostPlaces = mostPlaces;
    }

    void add(int row, int column, String text, boolean hiddenRow) {
        if (filled.size() >= mostPlaces) {
            throw new TooMuch("more than " + mostPlaces + " cells");
        }
        filled.add(new Filled(row, column, text, hiddenRow));
    }

    void merge(CellRangeAddress range) {
        merged.add(range);
        mergedAt.put(key(range.getFirstRow(), range.getFirstColumn()), range);
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
        var rows = new TreeMap<Integer, Integer>();
        var columns = new TreeMap<Integer, Integer>();
        filled.forEach(cell -> rows.put(cell.row(), 0));
        filled.forEach(cell -> columns.put(cell.column(), 0));
        number(rows);
        number(columns);
        if ((long) rows.size() * columns.size() > mostPlaces) {
            throw new TooMuch("a sheet of " + rows.size() + " by " + columns.size());
        }
        return Optional.of(new Table(
                name, filled.stream().map(cell -> cell(cell, name, rows, columns, paragraphs)).toList()));
    }

    /** What stands under a merged cell is not seen. */
    private void dropCovered() {
        filled.sort(Comparator.comparingInt(Filled::row));
        merged.sort(Comparator.comparingInt(CellRangeAddress::getFirstRow));
        var ranges = new ArrayDeque<>(merged);
        var open = new ArrayList<CellRangeAddress>();
        filled.removeIf(cell -> {
            while (!ranges.isEmpty() && ranges.getFirst().getFirstRow() <= cell.row()) {
                open.add(ranges.removeFirst());
            }
            open.removeIf(range -> range.getLastRow() < cell.row());
            return open.stream().anyMatch(range -> covers(range, cell));
        });
    }

    private static boolean covers(CellRangeAddress range, Filled cell) {
        return range.isInRange(cell.row(), cell.column())
                && (range.getFirstRow() != cell.row() || range.getFirstColumn() != cell.column());
    }

    private static void number(NavigableMap<Integer, Integer> indices) {
        int next = 0;
        for (Map.Entry<Integer, Integer> entry : indices.entrySet()) {
            entry.setValue(next);
            next++;
        }
    }

    private Cell cell(
            Filled filled,
            String name,
            NavigableMap<Integer, Integer> rows,
            NavigableMap<Integer, Integer> columns,
            Paragraphs paragraphs) {
        CellRangeAddress range = mergedAt.get(key(filled.row(), filled.column()));
        int lastRow = range == null ? filled.row() : range.getLastRow();
        int lastColumn = range == null ? filled.column() : range.getLastColumn();
        int row = rows.getOrDefault(filled.row(), 0);
        int column = columns.getOrDefault(filled.column(), 0);
        return new Cell(
                row,
                column,
                rows.headMap(lastRow, true).size() - row,
                columns.headMap(lastColumn, true).size() - column,
                List.of(paragraphs.next(
                        filled.text(), new Place.Cell(name, filled.row() + 1, filled.column() + 1))));
    }

    private static long key(int row, int column) {
        return ((long) row << 32) | column;
    }
}
