package org.duban.intake.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.domain.draft.Place;

/**
 * The rows of a table that is known by the words of its cells only.
 *
 * @param rows the cells of each row from the left, blank ones included; rows need not be equally long
 */
record RowsOfWords(List<List<String>> rows) {

    RowsOfWords {
        rows = List.copyOf(rows);
    }

    /** The grid of these cells; a row with one cell only spans the whole width. None where all cells are blank. */
    Optional<Table> table(String name, Paragraphs paragraphs, Limits limits) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if ((long) rows.size() * columns > limits.places()) {
            throw new TooMuch("a table of " + rows.size() + " by " + columns);
        }
        var cells = new ArrayList<Cell>();
        for (int row = 0; row < rows.size(); row++) {
            List<String> words = rows.get(row);
            for (int column = 0; column < words.size(); column++) {
                if (!words.get(column).isBlank()) {
                    cells.add(new Cell(row, column, 1, words.size() == 1 ? columns : 1, List.of(paragraphs.next(
                            paragraphs.counted(words.get(column).strip()), new Place.Cell(name, row + 1, column + 1)))));
                }
            }
        }
        return cells.isEmpty() ? Optional.empty() : Optional.of(new Table(name, cells));
    }
}
