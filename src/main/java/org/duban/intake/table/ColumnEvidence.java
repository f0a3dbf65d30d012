package org.duban.intake.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.duban.intake.office.Cell;
import org.duban.intake.text.ColumnKind;
import org.duban.intake.text.DeadlineReader;
import org.duban.intake.text.DepartmentNames;
import org.duban.intake.text.ItemNumber;

/** Tells by a column's cells what it holds, where its header does not. */
final class ColumnEvidence {

    private static final int ANY_YEAR = 2000;
    private static final int LONGEST_TIME = 16;
    private static final DeadlineReader TIMES = new DeadlineReader();

    private final List<String> words;

    /** @param cells with words, some of the column's */
    ColumnEvidence(List<Cell> cells) {
        this.words = cells.stream().map(Words::of).toList();
    }

    /** Numbers, departments or times; empty where the cells are something else, or too few to tell. */
    Optional<ColumnKind> kind() {
        if (words.size() < 2) {
            return Optional.empty();
        }
        if (most(cell -> ItemNumber.of(cell).isPresent())) {
            return Optional.of(ColumnKind.NUMBER);
        }
        if (most(DepartmentNames::areLikely)) {
            return Optional.of(ColumnKind.RESPONSIBLE);
        }
        return most(ColumnEvidence::isTime) ? Optional.of(ColumnKind.DEADLINE) : Optional.empty();
    }

    private boolean most(Predicate<String> kind) {
        return words.stream().filter(kind).count() * 10 >= words.size() * 7L;
    }

    private static boolean isTime(String cell) {
        return cell.length() <= LONGEST_TIME && !TIMES.inCell(cell, ANY_YEAR).isEmpty();
    }

    /** How many characters its cells have on average. */
    double length() {
        return words.stream().mapToInt(String::length).average().orElse(0);
    }
}
