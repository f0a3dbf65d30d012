package org.duban.intake.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duban.intake.office.Cell;
import org.duban.intake.office.Table;
import org.duban.intake.text.ColumnKind;
import org.duban.intake.text.DepartmentNames;
import org.duban.intake.text.ItemNumber;
import org.jspecify.annotations.Nullable;

/**
 * Finds the columns of a table whose header says nothing that is known, or that has none: departments are known by their
 * names, numbers and times by their kind, the tasks by being the longest.
 */
final class BareHeader {

    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_CELLS = 3;
    private static final int SHORTEST_TASK = 6;
    private static final int ROWS_LOOKED_AT = 60;

    private final Table table;
    private final int first;
    private final List<Column> columns;

    private BareHeader(Table table, int first) {
        this.table = table;
        this.first = first;
        this.columns = new ArrayList<>(Header.columns(table, first, first));
    }

    static Optional<Header> of(Table table) {
        return IntStream.range(0, Math.min(table.rows(), ROWS_LOOKED_AT))
                .filter(row -> filled(table, row) >= FEWEST_CELLS)
                .boxed()
                .findFirst()
                .filter(row -> table.rows() - row >= FEWEST_ROWS)
                .flatMap(row -> new BareHeader(table, row).header());
    }

    private static long filled(Table table, int row) {
        return table.row(row).stream().filter(cell -> cell.row() == row && !cell.isBlank()).count();
    }

    private Optional<Header> header() {
        columns.replaceAll(column -> column.as(evidence(column).kind().orElse(ColumnKind.UNKNOWN)));
        Column task = columns.stream()
                .filter(column -> column.kind() == ColumnKind.UNKNOWN)
                .max(Comparator.comparingDouble(column -> evidence(column).length()))
                .filter(column -> evidence(column).length() >= SHORTEST_TASK)
                .orElse(null);
        Column departments = first(ColumnKind.RESPONSIBLE);
        if (task == null || departments == null) {
            return Optional.empty();
        }
        columns.replaceAll(column -> column.equals(task) ? column.as(ColumnKind.TASK) : column);
        return Optional.of(isTask(task, departments) ? new Header(first, first, withoutWords()) : new Header(first, first + 1, columns));
    }

    /** Whether already the first row is a task, and none a header. */
    private boolean isTask(Column task, Column departments) {
        Column number = first(ColumnKind.NUMBER);
        return number == null
                ? words(task).length() >= SHORTEST_TASK && DepartmentNames.areLikely(words(departments))
                : ItemNumber.of(words(number)).isPresent();
    }

    private String words(Column column) {
        return table.at(first, column.from()).map(Words::of).orElse("");
    }

    private List<Column> withoutWords() {
        return columns.stream().map(column -> new Column(column.kind(), "", null, column.from(), column.to())).toList();
    }

    private @Nullable Column first(ColumnKind kind) {
        return columns.stream().filter(column -> column.kind() == kind).findFirst().orElse(null);
    }

    private ColumnEvidence evidence(Column column) {
        List<Cell> below = IntStream.range(first + 1, Math.min(table.rows(), first + ROWS_LOOKED_AT))
                .mapToObj(row -> table.at(row, column.from()))
                .flatMap(Optional::stream)
                .filter(cell -> !cell.isBlank() && cell.columnSpan() <= column.to() - column.from())
                .distinct()
                .toList();
        return new ColumnEvidence(below);
    }
}
