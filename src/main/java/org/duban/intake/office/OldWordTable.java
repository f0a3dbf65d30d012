package org.duban.intake.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.domain.draft.Place;

/** Reads one table of a .doc into its logical grid. */
final class OldWordTable {

    private final OldWordBlocks blocks;
    private final String name;
    private final int depth;
    private final MergedCells cells;

    OldWordTable(OldWordBlocks blocks, String name, int depth, int mostPlaces) {
        this.blocks = blocks;
        this.name = name;
        this.depth = depth;
        this.cells = new MergedCells(mostPlaces);
    }

    /** Reads rows without those that are deleted; a table without cells is none. */
    Optional<Table> read(List<OldWordRow> rows) {
        List<OldWordRow> printed = rows.stream().filter(row -> !row.isDeleted()).toList();
        var lines = new GridLines(printed.stream().flatMapToInt(OldWordRow::edges));
        for (int i = 0; i < printed.size(); i++) {
            row(printed.get(i), i, lines);
        }
        return cells.all().isEmpty() ? Optional.empty() : Optional.of(new Table(name, cells.all()));
    }

    private void row(OldWordRow row, int number, GridLines lines) {
        int column = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            column = Math.max(column, lines.column(row.edge(i)));
            int next = Math.max(column + 1, lines.column(row.edge(i + 1)));
            cells.mustFit(number + 1, next);
            var content = new ArrayList<Block>();
            var place = new Place.Cell(name, number + 1, column + 1);
            boolean continuesAbove = row.continuesAbove(i) && number > 0;
            blocks.read(row.cells().get(i), depth, new WordStory(content, place, !continuesAbove));
            cells.add(new MergedCells.Read(
                    new Cell(number, column, 1, next - column, content), continuesAbove, row.continuesLeft(i)));
            column = next;
        }
    }
}
