package org.duban.intake.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duban.domain.draft.Finding;
import org.duban.domain.draft.Place;
import org.duban.intake.office.Block;
import org.duban.intake.office.OfficeDocument;
import org.duban.intake.office.Paragraph;
import org.duban.intake.office.Table;
import org.duban.intake.text.PlainText;
import org.duban.intake.text.TitleWords;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;

/** Finds the 任务分解表 among the tables of a document by the words of their headers. */
public final class TableFinder {

    /** The header words that a refusal names as examples. */
    private static final String LOOKED_FOR = "任务分解（重点任务、工作内容）、牵头科室（责任科室）、完成时限";

    private static final int FEWEST_ROWS = 3;

    /** The ways to find a header, the surest first. */
    private static final List<Function<Table, Optional<Header>>> HEADERS =
            List.of(Header::ofTasks, Header::ofGoals, BareHeader::of);

    private final Function<Table, Optional<Header>> headers;
    private final List<PlanTable> found = new ArrayList<>();
    private final List<Table> others = new ArrayList<>();
    private @Nullable Paragraph above;

    private TableFinder(Function<Table, Optional<Header>> headers) {
        this.headers = headers;
    }

    /** What the table with the most tasks tells, other tables with tasks being findings; none where no table has any. */
    public static Optional<TableReading> find(OfficeDocument document) {
        for (Function<Table, Optional<Header>> headers : HEADERS) {
            var finder = new TableFinder(headers);
            document.blocks().forEach(finder::block);
            Optional<TableReading> best = finder.best();
            if (best.isPresent()) {
                return best;
            }
        }
        return Optional.empty();
    }

    /** Whether the document has any table. */
    public static boolean hasTable(OfficeDocument document) {
        return document.blocks().stream().anyMatch(Table.class::isInstance);
    }

    /** Why the document's tables tell no plan. */
    public static Refusal refusal(OfficeDocument document) {
        boolean anyHeader = document.blocks().stream()
                .anyMatch(block -> block instanceof Table table
                        && HEADERS.stream().anyMatch(header -> header.apply(table).isPresent()));
        return anyHeader
                ? new Refusal("no-tasks", document.fileName())
                : new Refusal("no-task-table", document.fileName(), LOOKED_FOR);
    }

    private void block(Block block) {
        switch (block) {
            case Paragraph paragraph -> above = paragraph.text().isBlank() ? above : paragraph;
            case Table table -> {
                table(table);
                above = null;
            }
        }
    }

    private void table(Table table) {
        Optional<Header> header = headers.apply(table);
        if (header.isPresent()) {
            Layout layout = ColumnParts.of(table, header.get());
            if (found.stream().noneMatch(plan -> plan.takes(layout, above))) {
                found.add(new PlanTable(layout, above));
            }
        } else if (!goesOn(table)) {
            others.add(table);
            table.cells().stream().flatMap(cell -> cell.content().stream()).forEach(this::nested);
        }
    }

    private boolean goesOn(Table table) {
        boolean nothingBetween = above == null || TitleWords.isTableTitle(PlainText.of(above.text()));
        return nothingBetween && !found.isEmpty() && found.getLast().takesBare(table);
    }

    private void nested(Block block) {
        if (block instanceof Table table) {
            table(table);
        }
    }

    private Optional<TableReading> best() {
        record Candidate(PlanTable table, Gathering gathering) {}
        int newest = found.stream().flatMap(table -> table.year().stream()).max(Comparator.naturalOrder()).orElse(0);
        List<Candidate> candidates = found.stream()
                .map(table -> new Candidate(table, table.gather()))
                .filter(candidate -> candidate.gathering().tasks() > 0)
                .sorted(Comparator.comparingInt((Candidate candidate) -> -candidate.table().year().orElse(newest))
                        .thenComparingLong(candidate -> -candidate.gathering().tasks())
                        .thenComparingInt(candidate -> candidate.table().size()))
                .toList();
        return candidates.stream().findFirst().map(best -> {
            Stream<Finding> leftOut = Stream.concat(
                            candidates.stream().skip(1).flatMap(other -> other.table().tables()),
                            others.stream().filter(TableFinder::holdsWords))
                    .map(TableFinder::leftOut);
            return new TableReading(
                    best.table().first().table(),
                    best.table().first().titles(),
                    best.gathering().sections(),
                    Stream.concat(best.gathering().findings().stream(), leftOut).toList());
        });
    }

    /** Whether it holds more than a letterhead or a signature does. */
    private static boolean holdsWords(Table table) {
        return Layout.isSheet(table) || (table.rows() >= FEWEST_ROWS && table.columns() > 1);
    }

    private static Finding leftOut(Table table) {
        Optional<Paragraph> first = table.paragraphs().filter(paragraph -> !paragraph.text().isBlank()).findFirst();
        return new Finding(
                Finding.Kind.TABLE_LEFT_OUT,
                first.map(Paragraph::place).orElse(Place.paragraph(1)),
                List.of(table.name(), Integer.toString(table.rows()), first.map(Paragraph::text).map(PlainText::of).orElse("")));
    }
}
