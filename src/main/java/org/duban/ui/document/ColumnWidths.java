package org.duban.ui.document;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.duban.domain.draft.DraftParagraph;
import org.duban.domain.draft.DraftTable;
import org.duban.domain.draft.DraftTable.Cell;

/** Shares a table's width among its columns: short columns get what they need, long ones what is left. */
final class ColumnWidths {

    private static final int CELLS_LOOKED_AT = 2_000;
    private static final double CHARACTER = 13;
    private static final double PADDING = 16;
    private static final double LEAST = 40;
    private static final double PAPER = 488;

    private final double[] need;
    private final double[] words;

    private ColumnWidths(int columns) {
        need = new double[columns];
        words = new double[columns];
        Arrays.fill(need, LEAST);
    }

    /** The shares of the columns, together 1. */
    static List<Double> of(DraftTable table, Map<Integer, DraftParagraph> paragraphs) {
        int columns = table.cells().stream()
                .mapToInt(cell -> cell.column() + cell.columnSpan())
                .max()
                .orElse(1);
        var widths = new ColumnWidths(columns);
        table.cells().stream()
                .limit(CELLS_LOOKED_AT)
                .filter(cell -> cell.columnSpan() == 1)
                .forEach(cell -> widths.look(cell, paragraphs));
        return widths.shares();
    }

    private void look(Cell cell, Map<Integer, DraftParagraph> paragraphs) {
        for (int number : cell.paragraphs()) {
            DraftParagraph paragraph = paragraphs.get(number);
            int length = paragraph == null ? 0 : paragraph.text().length();
            need[cell.column()] = Math.max(need[cell.column()], Math.min(length, 60) * CHARACTER + PADDING);
            words[cell.column()] += length;
        }
    }

    /** What a column needs where that is no more than its equal part of the rest; the long ones share the remainder. */
    private List<Double> shares() {
        var width = new double[need.length];
        double left = PAPER;
        int open = need.length;
        boolean settled = true;
        while (settled && open > 0) {
            settled = false;
            double part = left / open;
            for (int i = 0; i < need.length; i++) {
                if (width[i] == 0 && need[i] <= part) {
                    width[i] = need[i];
                    left -= need[i];
                    open--;
                    settled = true;
                }
            }
        }
        shareOut(width, left);
        double all = Arrays.stream(width).sum();
        return Arrays.stream(width).map(each -> each / all).boxed().toList();
    }

    private void shareOut(double[] width, double left) {
        double weights = 0;
        for (int i = 0; i < width.length; i++) {
            weights += width[i] == 0 ? weight(i) : 0;
        }
        for (int i = 0; i < width.length; i++) {
            if (width[i] == 0) {
                width[i] = Math.max(LEAST, left * weight(i) / weights);
            }
        }
    }

    private double weight(int column) {
        return Math.sqrt(words[column] + 1);
    }
}
