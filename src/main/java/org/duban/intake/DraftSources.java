package org.duban.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.domain.draft.DraftDeadline;
import org.duban.domain.draft.DraftDepartment;
import org.duban.domain.draft.DraftIndicator;
import org.duban.domain.draft.DraftParagraph;
import org.duban.domain.draft.DraftParagraph.Part;
import org.duban.domain.draft.DraftSection;
import org.duban.domain.draft.DraftSource;
import org.duban.domain.draft.DraftTable;
import org.duban.domain.draft.DraftTask;
import org.duban.domain.draft.Passage;
import org.duban.domain.draft.Place;
import org.duban.intake.office.Block;
import org.duban.intake.office.Cell;
import org.duban.intake.office.OfficeDocument;
import org.duban.intake.office.Paragraph;
import org.duban.intake.office.Table;
import org.duban.intake.outline.OutlineReading;
import org.duban.intake.text.PlainText;

/** Tells of each paragraph of a document which part it plays in what was read. */
final class DraftSources {

    private record Row(String table, int row) {}

    private final Map<Integer, Part> parts = new HashMap<>();
    private final Set<Row> taskRows = new HashSet<>();

    /** Says what these paragraphs are, unless they are something in the plan. */
    DraftSources mark(Part part, Stream<Integer> paragraphs) {
        paragraphs.forEach(paragraph -> parts.putIfAbsent(paragraph, part));
        return this;
    }

    /** Says what these paragraphs are, unless they are something in the plan. */
    DraftSources markAll(List<OutlineReading.Marked> marks) {
        marks.forEach(mark -> parts.putIfAbsent(mark.paragraph(), mark.part()));
        return this;
    }

    /** The document with the parts that its paragraphs play. */
    DraftSource of(OfficeDocument document, List<DraftSection> sections, List<DraftIndicator> indicators) {
        sections.forEach(this::mark);
        document.paragraphs().filter(paragraph -> parts.get(number(paragraph)) == Part.TASK).forEach(this::row);
        indicators.forEach(indicator -> put(Part.TARGETS, indicator.at()));
        return new DraftSource(
                document.fileName(),
                document.paragraphs().map(this::paragraph).filter(each -> !each.text().isEmpty()).toList(),
                document.blocks().stream().flatMap(DraftSources::table).toList());
    }

    private void mark(DraftSection section) {
        for (DraftTask task : section.tasks()) {
            put(Part.TASK, task.source());
            task.deadlines().stream().map(DraftDeadline::at).forEach(at -> put(Part.TASK, at));
            task.indicators().stream().map(DraftIndicator::at).forEach(at -> put(Part.TASK, at));
            Stream.of(task.lead(), task.supporting())
                    .flatMap(List::stream)
                    .map(DraftDepartment::at)
                    .forEach(at -> put(Part.TASK, at));
        }
        if (section.place() != null) {
            parts.put(section.place().paragraph(), Part.SECTION);
        }
    }

    private void put(Part part, List<Passage> at) {
        at.forEach(passage -> parts.put(passage.paragraph(), part));
    }

    private static int number(Paragraph paragraph) {
        return paragraph.place().paragraph();
    }

    private void row(Paragraph paragraph) {
        Place.Cell cell = paragraph.place().cell();
        if (cell != null) {
            taskRows.add(new Row(cell.table(), cell.row()));
        }
    }

    private DraftParagraph paragraph(Paragraph paragraph) {
        Place.Cell cell = paragraph.place().cell();
        Part besides = cell != null && taskRows.contains(new Row(cell.table(), cell.row())) ? Part.TASK : Part.BACKGROUND;
        return new DraftParagraph(
                paragraph.place(),
                PlainText.of(paragraph.text()),
                parts.getOrDefault(number(paragraph), besides));
    }

    private static Stream<DraftTable> table(Block block) {
        return block instanceof Table table
                ? Stream.of(new DraftTable(table.name(), table.cells().stream().map(DraftSources::cell).toList()))
                : Stream.empty();
    }

    private static DraftTable.Cell cell(Cell cell) {
        return new DraftTable.Cell(
                cell.row(),
                cell.column(),
                cell.rowSpan(),
                cell.columnSpan(),
                cell.paragraphs()
                        .filter(paragraph -> !PlainText.of(paragraph.text()).isEmpty())
                        .map(DraftSources::number)
                        .toList());
    }
}
