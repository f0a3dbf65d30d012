package org.duban.intake.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.domain.draft.Place;
import org.duban.intake.office.Cell;
import org.duban.intake.office.Paragraph;
import org.duban.intake.office.Table;
import org.duban.intake.text.ColumnKind;
import org.duban.intake.text.ItemNumber;
import org.duban.intake.text.TitleWords;
import org.jspecify.annotations.Nullable;

/** A 任务分解表, in one piece or cut into several tables of the document. */
final class PlanTable {

    private record Piece(Layout layout, @Nullable Paragraph above) {

        /** The line in the table above its header, if it is the title of what stands below. */
        Optional<PieceHeading> inside() {
            return layout.lineAbove()
                    .flatMap(PieceHeading::of)
                    .filter(heading -> heading.isNumbered() || layout.headsEachPart());
        }

        /** The words that head the piece from outside: the line above it, or the name of its sheet. */
        Optional<PieceHeading> heading() {
            return layout.isSheet() ? PieceHeading.ofSheet(layout.table()) : Optional.ofNullable(above).flatMap(PieceHeading::of);
        }
    }

    private final List<Piece> pieces = new ArrayList<>();
    private final Set<String> texts = new HashSet<>();

    PlanTable(Layout layout, @Nullable Paragraph above) {
        add(layout, above);
    }

    private void add(Layout layout, @Nullable Paragraph above) {
        pieces.add(new Piece(layout, above));
        texts.addAll(taskTexts(layout));
    }

    /** Takes a table as a further piece if it goes on with this one. */
    boolean takes(Layout layout, @Nullable Paragraph above) {
        boolean fits = hasSameParts(layout) && !repeats(layout) && !isOtherYear(layout);
        if (fits) {
            add(layout, above);
        }
        return fits;
    }

    /** Sheets may be drawn up by different hands; of tables in a text only those with the same columns belong together. */
    private boolean hasSameParts(Layout layout) {
        return layout.isSheet()
                ? layout.has(ColumnKind.TASK) && layout.has(ColumnKind.LEAD) && first().has(ColumnKind.LEAD)
                : layout.parts().equals(first().parts());
    }

    /** Takes a table without a header of its own if it has as many columns as the piece before it. */
    boolean takesBare(Table table) {
        Layout last = pieces.getLast().layout();
        Layout next = last.goingOnIn(table);
        boolean fits = table.columns() == last.table().columns() && !table.cells().isEmpty() && goesOn(last, next);
        if (fits) {
            add(next, null);
        }
        return fits;
    }

    private static boolean goesOn(Layout last, Layout next) {
        return countsOn(last.numbers(), next.numbers())
                || Band.of(next, 0).filter(Band::isTitle).isPresent()
                || (!last.has(ColumnKind.NUMBER) && next.namesDepartments());
    }

    private static boolean countsOn(List<String> before, List<String> after) {
        return !before.isEmpty()
                && !after.isEmpty()
                && ItemNumber.count(after.getFirst()).orElse(0) > ItemNumber.count(before.getLast()).orElse(Integer.MAX_VALUE);
    }

    /** A copy, such as a sheet with one department's share, says the same tasks again. */
    private boolean repeats(Layout layout) {
        Set<String> theirs = taskTexts(layout);
        long known = theirs.stream().filter(texts::contains).count();
        return !theirs.isEmpty() && known * 2 > theirs.size();
    }

    private boolean isOtherYear(Layout layout) {
        Optional<Integer> year = year(layout);
        return year.isPresent() && year(first()).isPresent() && !year.equals(year(first()));
    }

    private static Optional<Integer> year(Layout layout) {
        return Stream.concat(layout.titles().stream(), Stream.of(layout.table().name()))
                .flatMap(line -> TitleWords.year(line).stream())
                .findFirst();
    }

    private static Set<String> taskTexts(Layout layout) {
        return IntStream.range(layout.header().to(), layout.table().rows())
                .boxed()
                .flatMap(row -> layout.cells(row, ColumnKind.TASK).stream())
                .map(Words::of)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.toSet());
    }

    Layout first() {
        return pieces.getFirst().layout();
    }

    Stream<Table> tables() {
        return pieces.stream().map(piece -> piece.layout().table());
    }

    /** The year that its titles or its sheet name; empty where none does. */
    Optional<Integer> year() {
        return year(first());
    }

    int size() {
        return pieces.size();
    }

    /** Goes through all pieces. */
    Gathering gather() {
        var gathering = new Gathering();
        boolean cut = false;
        boolean headed = isHeadedPieceByPiece();
        for (Piece piece : pieces) {
            piece.inside()
                    .or(() -> piece.heading()
                            .filter(heading -> heading.isNumbered() || headed)
                            .filter(heading -> !piece.layout().hasSections()))
                    .filter(heading -> !piece.layout().has(ColumnKind.SECTION))
                    .ifPresent(heading -> gathering.section(heading.words(), null, heading.place()));
            new TableWalk(piece.layout(), gathering, cut).walk();
            cut = true;
        }
        leftAside().forEach(cell -> gathering.leftAside(cell.words(), cell.place()));
        return gathering;
    }

    /** Whether each of several pieces has a heading of its own, so that these are the sections. */
    private boolean isHeadedPieceByPiece() {
        Set<String> headings = pieces.stream()
                .flatMap(piece -> piece.heading().map(PieceHeading::words).stream())
                .collect(Collectors.toSet());
        return pieces.size() > 1 && headings.size() == pieces.size();
    }

    private record LeftAside(String words, Place place) {}

    /** The columns that hold words but are no part of a plan, each once. */
    private Stream<LeftAside> leftAside() {
        Layout layout = first();
        return layout.columns().stream()
                .filter(column -> column.kind() == ColumnKind.ASIDE || column.kind() == ColumnKind.PERIOD)
                .flatMap(column -> firstWords(column).stream()
                        .map(cell -> new LeftAside(column.words().isEmpty() ? Words.of(cell) : column.words(), column.placeOr(cell))));
    }

    private Optional<Cell> firstWords(Column column) {
        return pieces.stream()
                .map(Piece::layout)
                .flatMap(layout -> IntStream.range(layout.header().to(), layout.table().rows())
                        .filter(row -> layout.band(row).isEmpty())
                        .mapToObj(row -> layout.cell(row, column))
                        .flatMap(Optional::stream))
                .filter(cell -> !cell.isBlank() && cell.columnSpan() <= column.to() - column.from())
                .filter(cell -> column.kind() != ColumnKind.PERIOD || PeriodCell.isWords(Words.of(cell)))
                .findFirst();
    }
}
