package org.duban.intake.office;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table as a logical grid: every place of the grid knows the cell that covers it, merged or not. */
public final class Table implements Block {

    private final String name;
    private final List<Cell> cells;
    private final int columns;
    private final @Nullable Cell[][] grid;

    /**
     * @param name  the sheet's name, or for a Word file the table's number
     * @param cells in document order; where two claim the same place of the grid the first has it
     */
    public Table(String name, List<Cell> cells) {
        this.name = name;
        this.cells = List.copyOf(cells);
        this.columns = cells.stream().mapToInt(Cell::columnEnd).max().orElse(0);
        this.grid = new @Nullable Cell[cells.stream().mapToInt(Cell::rowEnd).max().orElse(0)][columns];
        this.cells.forEach(this::spread);
    }

    private void spread(Cell cell) {
        for (int row = cell.row(); row < cell.rowEnd(); row++) {
            for (int column = cell.column(); column < cell.columnEnd(); column++) {
                if (grid[row][column] == null) {
                    grid[row][column] = cell;
                }
            }
        }
    }

    /** The sheet's name, or for a Word file the table's number from 1. */
    public String name() {
        return name;
    }

    /** The number of grid rows. */
    public int rows() {
        return grid.length;
    }

    /** The number of grid columns. */
    public int columns() {
        return columns;
    }

    /** The cell that covers this place of the grid, both counted from 0; none where the table has a gap. */
    public Optional<Cell> at(int row, int column) {
        return Optional.ofNullable(grid[row][column]);
    }

    /** The different cells that cover a row, from left to right. */
    public List<Cell> row(int row) {
        return Stream.iterate(0, column -> column < columns, column -> column + 1)
                .flatMap(column -> at(row, column).stream())
                .distinct()
                .toList();
    }

    /** Every cell once, in document order. */
    public List<Cell> cells() {
        return cells;
    }

    @Override
    public Stream<Paragraph> paragraphs() {
        return cells.stream().flatMap(Cell::paragraphs);
    }
}
