package org.duban.intake.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** The merged ranges of one sheet. Of those that overlap the uppermost counts, of those in one row the first named. */
final class MergedRanges {

    private final int most;
    private final List<CellRangeAddress> named = new ArrayList<>();
    private final Map<Long, CellRangeAddress> byFirstCell = new HashMap<>();
    /** Those that reach the present row, or did so last in their columns; no two share a column. */
    private final TreeMap<Integer, CellRangeAddress> open = new TreeMap<>();
    private int next;

    MergedRanges(int most) {
        this.most = most;
    }

    void add(CellRangeAddress range) {
        if (named.size() >= most) {
            throw new TooMuch("more than " + most + " merged ranges");
        }
        named.add(range);
    }

    /** Begins to answer for cells, from the uppermost row down. */
    void sort() {
        named.sort(Comparator.comparingInt(CellRangeAddress::getFirstRow));
    }

    /** Whether the cell stands under a range that begins in another one; to be asked in the order of the rows. */
    boolean cover(int row, int column) {
        while (next < named.size() && named.get(next).getFirstRow() <= row) {
            open(named.get(next));
            next++;
        }
        Map.Entry<Integer, CellRangeAddress> left = open.floorEntry(column);
        return left != null && left.getValue().isInRange(row, column) && from(row, column) == null;
    }

    private void open(CellRangeAddress range) {
        Map.Entry<Integer, CellRangeAddress> left = open.floorEntry(range.getLastColumn());
        while (left != null && left.getValue().getLastColumn() >= range.getFirstColumn()) {
            if (left.getValue().getLastRow() >= range.getFirstRow()) {
                return;
            }
            open.remove(left.getKey());
            left = open.floorEntry(range.getLastColumn());
        }
        open.put(range.getFirstColumn(), range);
        byFirstCell.put(key(range.getFirstRow(), range.getFirstColumn()), range);
    }

    /** The range that begins in a cell asked for before; null where none does. */
    @Nullable CellRangeAddress from(int row, int column) {
        return byFirstCell.get(key(row, column));
    }

    private static long key(int row, int column) {
        return ((long) row << 32) | column;
    }
}
