package org.duban.intake.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duban.intake.text.ColumnKind;
import org.duban.intake.text.HeadingNumber;
import org.duban.intake.text.ItemNumber;

/**
 * Divides a sequence of cells into rows under a header, so that as few cells as can be stand in a column that is not
 * theirs: numbers in the column of numbers, no sentences among departments, headings in rows of their own.
 */
final class RowFit {

    private static final double STRANGE = 4;
    private static final double SHORT = 1.5;
    private static final double BLANK_BETWEEN = 0.1;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_BAND = 60;
    private static final int SHORT_NUMBER = 8;

    private final List<String> header;
    private final List<ColumnKind> kinds;

    private RowFit(List<String> header) {
        this.header = List.copyOf(header);
        this.kinds = TextTable.kinds(header);
    }

    static RowFit of(List<String> header) {
        return new RowFit(header);
    }

    /** The cheapest rows of the cells from each one on. */
    private static final class Division {
        private final double[] cost;
        private final int[] length;

        Division(int cells) {
            cost = new double[cells + 1];
            length = new int[cells];
            Arrays.fill(cost, 0, cells, Double.MAX_VALUE);
        }

        void offer(int from, int cells, double its) {
            double whole = its + cost[from + cells];
            if (whole < cost[from]) {
                cost[from] = whole;
                length[from] = cells;
            }
        }
    }

    /** How badly the cells fit; 0 if every one stands in its place. */
    double cost(List<String> cells) {
        return divide(cells).cost[0];
    }

    /** The cells in rows; those between rows that are blank are left out. */
    List<List<String>> rows(List<String> cells) {
        int[] length = divide(cells).length;
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < cells.size(); i += length[i]) {
            List<String> row = cells.subList(i, i + length[i]);
            if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(List.copyOf(row));
            }
        }
        return rows;
    }

    private Division divide(List<String> cells) {
        var division = new Division(cells.size());
        for (int i = cells.size() - 1; i >= 0; i--) {
            division.offer(i, 1, alone(cells.get(i)));
            double row = inColumn(cells.get(i), 0);
            for (int length = 2; length <= Math.min(header.size(), cells.size() - i); length++) {
                row += inColumn(cells.get(i + length - 1), length - 1);
                division.offer(i, length, isHeader(cells, i, length) ? 0 : row + SHORT * (header.size() - length));
            }
        }
        return division;
    }

    private boolean isHeader(List<String> cells, int from, int length) {
        return length == header.size() && cells.subList(from, from + length).equals(header);
    }

    /** What it costs to take a cell as a heading of its own, or as nothing. */
    private static double alone(String cell) {
        if (cell.isBlank()) {
            return BLANK_BETWEEN;
        }
        if (isNumber(cell) || cell.length() > LONGEST_BAND || cell.contains("。")) {
            return STRANGE;
        }
        return HeadingNumber.of(cell).filter(HeadingNumber::isChinese).isPresent() ? BLANK_BETWEEN : 1;
    }

    private double inColumn(String cell, int column) {
        ColumnKind kind = kinds.get(column);
        if (kind == ColumnKind.NUMBER) {
            return isNumber(cell) ? 0 : cell.isBlank() ? 1 : STRANGE;
        }
        if (cell.isBlank()) {
            return kind.isTask() ? SHORT : BLANK_BETWEEN;
        }
        boolean sentence = cell.contains("。") || cell.lines().anyMatch(line -> line.length() > LONGEST_NAME);
        return isNumber(cell) || (kind.isDepartment() && sentence) ? STRANGE : 0;
    }

    private static boolean isNumber(String cell) {
        return cell.length() <= SHORT_NUMBER && ItemNumber.of(cell).isPresent();
    }
}
