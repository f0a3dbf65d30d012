package org.duban.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.intake.office.Cell;
import org.duban.intake.office.Table;
import org.duban.intake.text.ColumnKind;
import org.duban.intake.text.DittoMark;
import org.duban.intake.text.HeadingNumber;
import org.duban.intake.text.ItemNumber;

/**
 * Decides the parts that columns play where their headers alone do not tell: 责任科室 leads where no 牵头 stands beside it;
 * of several columns of tasks, the one that goes along with the numbers holds the tasks, a coarser one before it the
 * sections, those behind it more of each task's text.
 */
final class ColumnParts {

    private static final int CELLS_LOOKED_AT = 60;

    private final Table table;
    private final Header header;
    private final List<Column> columns;
    private final Layout asPrinted;

    private ColumnParts(Table table, Header header) {
        this.table = table;
        this.header = header;
        this.columns = new ArrayList<>(header.columns());
        this.asPrinted = new Layout(table, header, columns);
    }

    static Layout of(Table table, Header header) {
        var parts = new ColumnParts(table, header);
        parts.unknown();
        parts.departments();
        parts.tasks();
        parts.numbers();
        return new Layout(table, header, parts.columns);
    }

    private void departments() {
        ColumnKind responsible = asPrinted.has(ColumnKind.LEAD) ? ColumnKind.SUPPORT : ColumnKind.LEAD;
        columns.replaceAll(column -> column.kind() == ColumnKind.RESPONSIBLE ? column.as(responsible) : column);
    }

    /** What no word names is known by its cells if it is missed; before the tasks and without a header it is their sections. */
    private void unknown() {
        boolean beforeTasks = true;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            beforeTasks &= !column.kind().isTask();
            if (column.kind() == ColumnKind.UNKNOWN) {
                boolean heads = beforeTasks && column.words().isEmpty() && starts(column) > 0 && indexOf(ColumnKind.SECTION) < 0;
                columns.set(i, column.as(missed(column).orElse(heads ? ColumnKind.SECTION : ColumnKind.ASIDE)));
            }
        }
    }

    private Optional<ColumnKind> missed(Column column) {
        List<Cell> cells = cells(column);
        return new ColumnEvidence(cells.subList(0, Math.min(cells.size(), CELLS_LOOKED_AT)))
                .kind()
                .filter(kind -> columns.stream().map(Column::kind).noneMatch(other -> other == kind
                        || (kind.isDepartment() && other.isDepartment())
                        || (kind.isTime() && other.isTime())));
    }

    private void tasks() {
        goals();
        List<Integer> candidates = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).kind().isTask())
                .boxed()
                .toList();
        if (candidates.isEmpty()) {
            return;
        }
        int task = task(candidates);
        for (int i : candidates) {
            columns.set(i, columns.get(i).as(i < task ? ColumnKind.SECTION : i > task ? ColumnKind.MEASURE : ColumnKind.TASK));
        }
        onlyOneSection();
    }

    /** Goals are the tasks where no column is named so. */
    private void goals() {
        int goal = indexOf(ColumnKind.GOAL);
        int measure = indexOf(ColumnKind.MEASURE);
        if (goal >= 0 && indexOf(ColumnKind.TASK) < 0 && (measure < 0 || goal < measure)) {
            columns.set(goal, columns.get(goal).as(ColumnKind.TASK));
        }
    }

    /** The column of the tasks among those that may be. */
    private int task(List<Integer> candidates) {
        int number = indexOf(ColumnKind.NUMBER);
        List<Integer> behindNumber = candidates.stream().filter(i -> i > number).toList();
        if (number >= 0 && !behindNumber.isEmpty() && !numbersSections()) {
            return goingAlong(behindNumber, numberStarts());
        }
        int last = candidates.getLast();
        return candidates.stream()
                .filter(i -> columns.get(i).kind() == ColumnKind.TASK)
                .filter(i -> i == last || !holdsSections(i, candidates))
                .findFirst()
                .orElse(candidates.getFirst());
    }

    /** The first column with about as many cells as there are numbers; else the last that has fewer, or the first. */
    private int goingAlong(List<Integer> candidates, int numbers) {
        return candidates.stream()
                .filter(i -> starts(columns.get(i)) * 4 > numbers * 3)
                .findFirst()
                .orElse(candidates.getFirst());
    }

    private boolean holdsSections(int column, List<Integer> candidates) {
        Column own = columns.get(column);
        Column next = columns.get(candidates.get(candidates.indexOf(column) + 1));
        boolean numbered = cells(own).stream().allMatch(cell -> HeadingNumber.of(Words.of(cell)).filter(HeadingNumber::isChinese).isPresent());
        return numbered || (next.kind() == ColumnKind.TASK && starts(own) * 4 <= starts(next) * 3);
    }

    /** Of several section columns the one nearest to the tasks counts. */
    private void onlyOneSection() {
        int nearest = -1;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).kind() == ColumnKind.SECTION) {
                if (nearest >= 0) {
                    columns.set(nearest, columns.get(nearest).as(ColumnKind.ASIDE));
                }
                nearest = i;
            }
        }
    }

    /** Numbers that go along with the sections are theirs. */
    private void numbers() {
        int number = indexOf(ColumnKind.NUMBER);
        if (number >= 0 && numbersSections()) {
            columns.set(number, columns.get(number).as(ColumnKind.SECTION_NUMBER));
        }
    }

    private boolean numbersSections() {
        int section = indexOf(ColumnKind.SECTION);
        int number = indexOf(ColumnKind.NUMBER);
        if (section < 0 || number < 0 || number > section) {
            return false;
        }
        int numbers = numberStarts();
        int tasks = columns.stream().filter(column -> column.kind().isTask()).mapToInt(this::starts).max().orElse(0);
        return numbers > 0 && numbers == starts(columns.get(section)) && tasks > numbers;
    }

    private int numberStarts() {
        return starts(cells(columns.get(indexOf(ColumnKind.NUMBER))).stream()
                .map(Words::of)
                .filter(words -> ItemNumber.of(words).isPresent()));
    }

    private int indexOf(ColumnKind kind) {
        return IntStream.range(0, columns.size()).filter(i -> columns.get(i).kind() == kind).findFirst().orElse(-1);
    }

    /** How often the column says something new: what is merged or said again in each row counts once. */
    private int starts(Column column) {
        return starts(cells(column).stream().map(Words::of));
    }

    private static int starts(Stream<String> cells) {
        var before = new String[] {""};
        return (int) cells.filter(words -> !DittoMark.is(words))
                .filter(words -> !words.equals(before[0]))
                .peek(words -> before[0] = words)
                .count();
    }

    /** The different cells with words that a column has below the header, bands aside. */
    private List<Cell> cells(Column column) {
        return IntStream.range(header.to(), table.rows())
                .filter(row -> asPrinted.band(row).isEmpty())
                .mapToObj(row -> asPrinted.cell(row, column))
                .flatMap(Optional::stream)
                .distinct()
                .filter(cell -> !cell.isBlank())
                .toList();
    }
}
