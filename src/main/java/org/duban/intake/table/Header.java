package org.duban.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.duban.intake.office.Cell;
import org.duban.intake.office.Table;
import org.duban.intake.text.ColumnKind;
import org.duban.intake.text.HeaderWords;

/**
 * The header of a 任务分解表, in one row or several.
 *
 * @param from first grid row
 * @param to   first grid row below it
 */
record Header(int from, int to, List<Column> columns) {

    private static final int DEEPEST = 40;
    private static final int MOST_ROWS = 3;

    Header {
        columns = List.copyOf(columns);
    }

    /** The first header among the upper rows whose words name the tasks. */
    static Optional<Header> ofTasks(Table table) {
        return in(table, ColumnKind::isTask);
    }

    /** The first header among the upper rows whose words name goals, which are the tasks where nothing else is. */
    static Optional<Header> ofGoals(Table table) {
        return in(table, kind -> kind.isTask() || kind == ColumnKind.GOAL);
    }

    private static Optional<Header> in(Table table, Predicate<ColumnKind> task) {
        return IntStream.range(0, Math.min(table.rows(), DEEPEST))
                .filter(row -> isHeader(kinds(table.row(row)), task))
                .mapToObj(row -> of(table, row))
                .findFirst();
    }

    private static List<Optional<ColumnKind>> kinds(List<Cell> cells) {
        return cells.stream().filter(cell -> !cell.isBlank()).map(cell -> HeaderWords.kind(Words.of(cell))).toList();
    }

    private static boolean isHeader(List<Optional<ColumnKind>> kinds, Predicate<ColumnKind> isTask) {
        List<ColumnKind> known = kinds.stream().flatMap(Optional::stream).toList();
        boolean task = known.stream().anyMatch(isTask);
        boolean more = known.stream()
                .anyMatch(kind -> kind.isDepartment() || kind.isTime() || kind == ColumnKind.NUMBER);
        return task && more && known.size() * 2 > kinds.size();
    }

    private static Header of(Table table, int first) {
        int last = first;
        while (last + 1 < Math.min(table.rows(), first + MOST_ROWS) && isSecondRow(table, last + 1)) {
            last++;
        }
        return new Header(first, last + 1, columns(table, first, last));
    }

    /** Whether the row only divides what the row above it heads. */
    private static boolean isSecondRow(Table table, int row) {
        List<Cell> own = table.row(row).stream()
                .filter(cell -> cell.row() == row && !cell.isBlank())
                .toList();
        return !own.isEmpty()
                && own.size() < table.row(row).size() + gaps(table, row)
                && own.stream().allMatch(cell -> dividesAbove(table, cell));
    }

    private static int gaps(Table table, int row) {
        return (int) IntStream.range(0, table.columns()).filter(column -> table.at(row, column).isEmpty()).count();
    }

    private static boolean dividesAbove(Table table, Cell cell) {
        if (HeaderWords.kind(Words.of(cell)).isEmpty()) {
            return false;
        }
        Optional<Cell> above = table.at(cell.row() - 1, cell.column());
        return above.filter(top -> !top.isBlank())
                .map(top -> top.columnSpan() > cell.columnSpan() || isBlank(table, top.row(), top.columnEnd()))
                .orElse(true);
    }

    private static boolean isBlank(Table table, int row, int column) {
        return column < table.columns() && table.at(row, column).filter(cell -> !cell.isBlank()).isEmpty();
    }

    /** The columns that these rows head. */
    static List<Column> columns(Table table, int first, int last) {
        var columns = new ArrayList<Column>();
        int column = 0;
        while (column < table.columns()) {
            Column next = column(table, first, last, column);
            columns.add(next);
            column = next.to();
        }
        return columns;
    }

    /** The column at that place of the grid: named by the lowest header cell with words that are known. */
    private static Column column(Table table, int first, int last, int at) {
        int to = Integer.MAX_VALUE;
        var words = new ArrayList<String>();
        Cell header = null;
        Optional<ColumnKind> kind = Optional.empty();
        for (int row = last; row >= first; row--) {
            Optional<Cell> cell = table.at(row, at);
            if (cell.isPresent()) {
                to = Math.min(to, cell.get().columnEnd());
                String own = Words.of(cell.get());
                kind = kind.or(() -> HeaderWords.kind(own));
                if (!own.isEmpty()) {
                    header = header == null ? cell.get() : header;
                }
                if (!own.isEmpty() && !words.contains(own)) {
                    words.addFirst(own);
                }
            }
        }
        return new Column(
                kind.orElse(ColumnKind.UNKNOWN), String.join("", words), header, at, to == Integer.MAX_VALUE ? at + 1 : to);
    }
}
