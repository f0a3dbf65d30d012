package org.duban.intake.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The part of a table that stands on one page: its lines from left to right and from above, and its cells. */
final class PdfTable {

    private static final double MOST_PADDING = 8;

    private final int page;
    private final double[] xs;
    private final double[] ys;
    private final List<PdfCell> cells;

    PdfTable(int page, double[] xs, double[] ys, List<PdfCell> cells) {
        this.page = page;
        this.xs = xs;
        this.ys = ys;
        this.cells = List.copyOf(cells);
    }

    int page() {
        return page;
    }

    double top() {
        return ys[0];
    }

    double left(int column) {
        return xs[column];
    }

    double right() {
        return xs[xs.length - 1];
    }

    double[] lines() {
        return xs.clone();
    }

    int rows() {
        return ys.length - 1;
    }

    List<PdfCell> cells() {
        return cells;
    }

    List<PdfCell> row(int row) {
        return cells.stream().filter(cell -> cell.row() == row).toList();
    }

    /** Whether the character stands within the outer lines. */
    boolean holds(PdfGlyph glyph) {
        return xs[0] <= glyph.centreX()
                && glyph.centreX() <= xs[xs.length - 1]
                && ys[0] <= glyph.centreY()
                && glyph.centreY() <= ys[ys.length - 1];
    }

    /** The same table with the characters within it as the words of its cells. */
    PdfTable with(List<PdfGlyph> glyphs) {
        var owners = new int[rows()][xs.length - 1];
        for (int i = 0; i < cells.size(); i++) {
            PdfCell cell = cells.get(i);
            for (int row = cell.row(); row < cell.rowEnd(); row++) {
                Arrays.fill(owners[row], cell.column(), cell.columnEnd(), i);
            }
        }
        Map<Integer, List<PdfGlyph>> byCell = new HashMap<>();
        glyphs.stream().filter(this::holds).forEach(glyph -> byCell
                .computeIfAbsent(owners[track(ys, glyph.centreY())][track(xs, glyph.centreX())], key -> new ArrayList<>())
                .add(glyph));
        var linesOf = new ArrayList<List<PdfLine>>();
        for (int i = 0; i < cells.size(); i++) {
            linesOf.add(PdfLineText.lines(page, byCell.getOrDefault(i, List.of())));
        }
        double padding = padding(linesOf);
        var filled = new ArrayList<PdfCell>();
        for (int i = 0; i < cells.size(); i++) {
            PdfCell cell = cells.get(i);
            filled.add(cell.with(linesOf.get(i), xs[cell.columnEnd()] - xs[cell.column()] - 2 * padding));
        }
        return new PdfTable(page, xs, ys, filled);
    }

    /** How near to the left of their cells lines begin; as much is free at the right. */
    private double padding(List<List<PdfLine>> linesOf) {
        double least = MOST_PADDING;
        for (int i = 0; i < cells.size(); i++) {
            for (PdfLine line : linesOf.get(i)) {
                least = Math.min(least, line.x() - xs[cells.get(i).column()]);
            }
        }
        return Math.max(0, least);
    }

    private static int track(double[] places, double place) {
        int found = Arrays.binarySearch(places, place);
        int at = found < 0 ? -found - 2 : found;
        return Math.clamp(at, 0, places.length - 2);
    }
}
