package org.duban.intake.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.duban.intake.office.Cell;
import org.duban.intake.text.ColumnKind;
import org.duban.intake.text.HeadingNumber;
import org.duban.intake.text.ItemNumber;
import org.jspecify.annotations.Nullable;

/**
 * A row that heads those below it instead of holding a task: one cell over the whole width, or a heading alone in its row.
 *
 * @param number printed in a cell of its own, null where there is none
 */
record Band(String words, @Nullable String number, Cell cell) {

    private static final int LONGEST_TITLE = 60;
    private static final Pattern SENTENCE = Pattern.compile("[。；;！!]$|。.");

    /** The band that the row is, if it is one. */
    static Optional<Band> of(Layout layout, int row) {
        Optional<Cell> merged = layout.band(row).filter(cell -> !cell.isBlank());
        if (merged.isPresent()) {
            return merged.map(cell -> new Band(Words.of(cell), numberBeside(layout, row, cell), cell));
        }
        return isLoose(layout, row) ? loose(layout, row) : Optional.empty();
    }

    private static @Nullable String numberBeside(Layout layout, int row, Cell band) {
        return layout.first(row, ColumnKind.NUMBER)
                .filter(cell -> !cell.equals(band))
                .flatMap(cell -> ItemNumber.of(Words.of(cell)))
                .orElse(null);
    }

    /** Whether the row has nothing but a number and words, in a table whose sections are not a column. */
    private static boolean isLoose(Layout layout, int row) {
        return !layout.has(ColumnKind.SECTION)
                && layout.cells(row, column -> column.kind() != ColumnKind.NUMBER && column.kind() != ColumnKind.TASK)
                        .allMatch(cell -> cell.isBlank() || (cell.row() == row && cell.columnSpan() > 1));
    }

    private static Optional<Band> loose(Layout layout, int row) {
        Optional<Cell> number = layout.first(row, ColumnKind.NUMBER);
        Optional<Cell> task = layout.first(row, ColumnKind.TASK);
        if (number.isPresent() && (task.isEmpty() || task.equals(number))) {
            return number.filter(cell -> ItemNumber.of(Words.of(cell)).isEmpty())
                    .map(cell -> new Band(Words.of(cell), null, cell));
        }
        return task.filter(cell -> cell.row() == row).flatMap(cell -> looseTask(layout, number, cell));
    }

    private static Optional<Band> looseTask(Layout layout, Optional<Cell> number, Cell task) {
        String words = Words.of(task);
        if (number.isPresent()) {
            return number.flatMap(cell -> ItemNumber.of(Words.of(cell)))
                    .filter(ItemNumber::isChinese)
                    .filter(value -> isTitle(words) && countsInDigits(layout))
                    .map(value -> new Band(words, value, task));
        }
        boolean heads = HeadingNumber.of(words).filter(HeadingNumber::isChinese).isPresent()
                || (layout.has(ColumnKind.NUMBER) && countsInDigits(layout));
        return heads && isTitle(words) ? Optional.of(new Band(words, null, task)) : Optional.empty();
    }

    /** Whether most rows are numbered, in digits, so that one without such a number is of another kind. */
    private static boolean countsInDigits(Layout layout) {
        List<String> numbers = layout.numbers();
        long digits = numbers.stream().filter(number -> !ItemNumber.isChinese(number)).count();
        return digits * 2 > numbers.size() && digits > 0;
    }

    /** Whether the words can be a title: short, and no sentence. */
    boolean isTitle() {
        return isTitle(words);
    }

    static boolean isTitle(String words) {
        return words.length() <= LONGEST_TITLE && !SENTENCE.matcher(words).find();
    }
}
