package org.duban.intake.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.intake.office.Cell;
import org.duban.intake.office.Paragraph;
import org.duban.intake.office.Table;
import org.duban.intake.text.ColumnKind;
import org.duban.intake.text.DepartmentNames;
import org.duban.intake.text.ItemNumber;
import org.duban.intake.text.PlainText;
import org.jspecify.annotations.Nullable;

/** A table with the parts that its columns play, and the cells that its rows have in them. */
final class Layout {

    private final Table table;
    private final Header header;
    private final List<Column> columns;
    private @Nullable List<String> numbers;

    Layout(Table table, Header header, List<Column> columns) {
        this.table = table;
        this.header = header;
        this.columns = List.copyOf(columns);
    }

    Table table() {
        return table;
    }

    Header header() {
        return header;
    }

    List<Column> columns() {
        return columns;
    }

    /** The same parts in a table that goes on without a header of its own. */
    Layout goingOnIn(Table other) {
        return new Layout(other, new Header(0, 0, header.columns()), columns);
    }

    boolean has(ColumnKind kind) {
        return columns.stream().anyMatch(column -> column.kind() == kind);
    }

    /** The cells of that kind that cover the row, from left to right. */
    List<Cell> cells(int row, ColumnKind kind) {
        return cells(row, column -> column.kind() == kind).toList();
    }

    /** The cells of those columns that cover the row. */
    Stream<Cell> cells(int row, Predicate<Column> which) {
        return columns.stream().filter(which).flatMap(column -> cell(row, column).stream()).distinct();
    }

    /** The first cell with words of that kind, if the row has one. */
    Optional<Cell> first(int row, ColumnKind kind) {
        return cells(row, kind).stream().filter(cell -> !cell.isBlank()).findFirst();
    }

    /** Of the cells that cover the row, the one with the widest share of the column: rows need not keep to the header's lines. */
    Optional<Cell> cell(int row, Column column) {
        Cell widest = null;
        int share = 0;
        for (int at = column.from(); at < Math.min(column.to(), table.columns()); at++) {
            Cell cell = table.at(row, at).orElse(null);
            int its = cell == null ? 0 : Math.min(cell.columnEnd(), column.to()) - Math.max(cell.column(), column.from());
            if (its > share) {
                widest = cell;
                share = its;
            }
        }
        return Optional.ofNullable(widest);
    }

    /** The cell that covers tasks and departments alike, as bands over the table do. */
    Optional<Cell> band(int row) {
        List<Cell> across = cells(row, column -> column.kind() == ColumnKind.TASK
                        || column.kind().isDepartment()
                        || column.kind().isTime())
                .toList();
        boolean several = columns.stream().filter(column -> column.kind() != ColumnKind.TASK)
                .anyMatch(column -> column.kind().isDepartment() || column.kind().isTime());
        return several && across.size() == 1 && across.getFirst().columnSpan() > 1
                ? Optional.of(across.getFirst())
                : Optional.empty();
    }

    /** Whether the cell begins before the tasks' column. */
    boolean isLeftOfTasks(Cell cell) {
        return columns.stream()
                .filter(column -> column.kind() == ColumnKind.TASK)
                .anyMatch(column -> cell.column() < column.from());
    }

    /** Whether the row says again what the header says. */
    boolean repeatsHeader(int row) {
        List<Cell> named = columns.stream()
                .filter(column -> !column.words().isEmpty())
                .flatMap(column -> cell(row, column).stream())
                .toList();
        List<String> words = columns.stream().map(Column::words).filter(word -> !word.isEmpty()).toList();
        return words.size() > 1 && words.equals(named.stream().map(Words::of).toList());
    }

    /** The numbers that its rows print. */
    List<String> numbers() {
        if (numbers == null) {
            numbers = readNumbers();
        }
        return numbers;
    }

    private List<String> readNumbers() {
        return Stream.iterate(header.to(), row -> row < table.rows(), row -> row + 1)
                .flatMap(row -> cells(row, ColumnKind.NUMBER).stream())
                .distinct()
                .flatMap(cell -> ItemNumber.of(Words.of(cell)).stream())
                .toList();
    }

    /** The rows from here that say the header again. */
    int headerRows() {
        return Math.max(1, header.to() - header.from());
    }

    boolean isBlank(int row) {
        return table.row(row).stream().allMatch(Cell::isBlank);
    }

    /** The words in and above the header's first row that are no header: titles. */
    List<String> titles() {
        return Stream.iterate(0, row -> row < header.from(), row -> row + 1)
                .flatMap(row -> table.row(row).stream())
                .distinct()
                .flatMap(cell -> cell.paragraphs())
                .map(paragraph -> PlainText.of(paragraph.text()))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** The parts that its columns play, in whatever order. */
    Set<ColumnKind> parts() {
        return columns.stream()
                .map(Column::kind)
                .filter(kind -> kind != ColumnKind.ASIDE && kind != ColumnKind.GOAL)
                .collect(Collectors.toSet());
    }

    /** Whether it is a sheet of a workbook, named by people, rather than a table in a text, which is only counted. */
    boolean isSheet() {
        return isSheet(table);
    }

    static boolean isSheet(Table table) {
        return !table.name().chars().allMatch(Character::isDigit);
    }

    /** The line within the table directly above its header. */
    Optional<Paragraph> lineAbove() {
        List<Cell> cells = header.from() == 0
                ? List.of()
                : table.row(header.from() - 1).stream().filter(cell -> !cell.isBlank()).toList();
        return cells.size() == 1 ? cells.getFirst().paragraphs().reduce((first, second) -> second) : Optional.empty();
    }

    /** Whether titles stand above the header where it is said again. */
    boolean headsEachPart() {
        return Stream.iterate(header.to() + 1, row -> row < table.rows(), row -> row + 1)
                .filter(this::repeatsHeader)
                .flatMap(row -> Band.of(this, row - 1).stream())
                .anyMatch(band -> band.isTitle() && !titles().contains(band.words()));
    }

    /** Whether it says itself which sections its tasks belong to. */
    boolean hasSections() {
        return has(ColumnKind.SECTION)
                || Stream.iterate(header.to(), row -> row < table.rows(), row -> row + 1)
                        .flatMap(row -> Band.of(this, row).stream())
                        .anyMatch(band -> band.isTitle() && !titles().contains(band.words()));
    }

    /** Whether departments stand where it should name them. */
    boolean namesDepartments() {
        List<Cell> cells = Stream.iterate(header.to(), row -> row < table.rows(), row -> row + 1)
                .flatMap(row -> cells(row, ColumnKind.LEAD).stream())
                .distinct()
                .filter(cell -> !cell.isBlank())
                .toList();
        return !cells.isEmpty() && cells.stream().map(Words::of).allMatch(DepartmentNames::areLikely);
    }
}
