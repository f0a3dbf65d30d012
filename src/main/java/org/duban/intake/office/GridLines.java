package org.duban.intake.office;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The columns of a table of a .doc, which tells only the edges of each row's cells: an edge of any row is a line. */
final class GridLines {

    /** Edges that differ by less, in twentieths of a point, are the same line drawn by hand. */
    private static final int SAME = 30;

    private final int[] lines;

    /** @param edges of all rows' cells */
    GridLines(IntStream edges) {
        int[] sorted = edges.sorted().distinct().toArray();
        this.lines = IntStream.range(0, sorted.length)
                .filter(i -> i == 0 || sorted[i] - sorted[i - 1] >= SAME)
                .map(i -> sorted[i])
                .toArray();
    }

    /** The column that begins at an edge, from 0. */
    int column(int edge) {
        int found = Arrays.binarySearch(lines, edge);
        return found < 0 ? -found - 2 : found;
    }
}
