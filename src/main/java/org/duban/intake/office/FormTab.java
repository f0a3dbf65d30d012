package org.duban.intake.office;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;

/**
 * A sheet of a workbook by its cells, hidden ones too.
 *
 * @param rows the cells with any words by row and column, both counted from 0
 */
public record FormTab(String name, SortedMap<Integer, SortedMap<Integer, FormCell>> rows) {

    /** The cell there, or a blank one. */
    public FormCell at(int row, int column) {
        return rows.getOrDefault(row, new TreeMap<>()).getOrDefault(column, FormCell.BLANK);
    }

    /** The words of a row from its first column on, up to the last with any. */
    public List<String> words(int row) {
        SortedMap<Integer, FormCell> cells = rows.getOrDefault(row, new TreeMap<>());
        return cells.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(0, cells.lastKey())
                        .mapToObj(column -> at(row, column).words())
                        .toList();
    }

    /** The name of a cell as a person looks it up: F7. */
    public static String address(int row, int column) {
        return new CellReference(row, column).formatAsString();
    }
}
