package org.duban.intake.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duban.domain.draft.Place;
import org.duban.intake.office.Cell;
import org.duban.intake.text.ColumnKind;
import org.duban.intake.text.DittoMark;
import org.duban.intake.text.HeadingNumber;
import org.duban.intake.text.ItemNumber;
import org.duban.intake.text.NoteWords;
import org.duban.intake.text.TitleWords;
import org.duban.intake.text.TracedText;
import org.jspecify.annotations.Nullable;

/** Goes down the rows of one table and gathers sections and tasks. */
final class TableWalk {

    private static final List<ColumnKind> TASK_CELLS =
            List.of(ColumnKind.LEAD, ColumnKind.SUPPORT, ColumnKind.DEADLINE, ColumnKind.GOAL);
    private static final Pattern SENTENCE_END = Pattern.compile("[。！？；!?;…]$");

    private final Layout layout;
    private final Gathering gathering;
    private final boolean numbered;
    private final CellsAbove above = new CellsAbove();
    /** Whether a repeated header or the end of a table stands between this row and the task before. */
    private boolean cut;

    TableWalk(Layout layout, Gathering gathering, boolean cut) {
        this.layout = layout;
        this.gathering = gathering;
        this.numbered = layout.has(ColumnKind.NUMBER);
        this.cut = cut;
    }

    void walk() {
        int row = layout.header().to();
        while (row < layout.table().rows()) {
            if (layout.repeatsHeader(row)) {
                cut = true;
                row += layout.headerRows();
            } else {
                if (!layout.isBlank(row)) {
                    row(row);
                }
                row++;
            }
        }
    }

    private void row(int row) {
        List<Cell> filled = layout.table().row(row).stream()
                .filter(cell -> cell.row() == row && !cell.isBlank())
                .toList();
        if (filled.isEmpty()) {
            taskRow(row);
        } else if (isNote(row, filled.getFirst())) {
            drop(filled);
        } else {
            Band.of(layout, row).ifPresentOrElse(this::band, () -> plainRow(row));
        }
    }

    private boolean isNote(int row, Cell first) {
        return NoteWords.isNote(Words.of(first))
                && (Band.of(layout, row).isPresent() || layout.isLeftOfTasks(first));
    }

    private void drop(List<Cell> cells) {
        gathering.unplaced(
                cells.stream().map(Words::of).collect(Collectors.joining(" ")), Words.place(cells.getFirst()));
    }

    private void band(Band band) {
        if (band.number() == null && isTableTitle(band.words())) {
            cut = true;
        } else if (band.isTitle()) {
            gathering.section(band.words(), band.number(), Words.place(band.cell()));
        } else {
            drop(List.of(band.cell()));
        }
    }

    private boolean isTableTitle(String words) {
        return layout.titles().contains(words)
                || (HeadingNumber.of(words).isEmpty() && TitleWords.isTableTitle(words));
    }

    private void plainRow(int row) {
        layout.first(row, ColumnKind.SECTION)
                .filter(cell -> cell.row() == row && !DittoMark.is(Words.of(cell)))
                .ifPresent(cell -> gathering.section(Words.of(cell), sectionNumber(row), Words.place(cell)));
        taskRow(row);
    }

    private @Nullable String sectionNumber(int row) {
        return layout.first(row, ColumnKind.SECTION_NUMBER)
                .flatMap(cell -> ItemNumber.of(Words.of(cell)))
                .orElse(null);
    }

    private void taskRow(int row) {
        Optional<Cell> text = startingAt(row, ColumnKind.TASK);
        Optional<String> number = startingAt(row, ColumnKind.NUMBER).flatMap(cell -> ItemNumber.of(Words.of(cell)));
        List<Cell> more = layout.cells(row, ColumnKind.MEASURE).stream()
                .filter(cell -> cell.row() == row && !cell.isBlank())
                .toList();
        if (saysTaskAgain(number, text, more)) {
            addTexts(row, Optional.empty(), more);
        } else if (number.isPresent() && (text.isPresent() || !more.isEmpty())) {
            begin(number.get(), text.orElseGet(more::getFirst));
            addTexts(row, text, more);
        } else if (text.isPresent() && !goesOn(row, text.get())) {
            begin(null, text.get());
            addTexts(row, text, more);
        } else if (gathering.last().isPresent()) {
            addTexts(row, text, more);
        } else {
            text.ifPresent(cell -> drop(List.of(cell)));
            more.forEach(cell -> drop(List.of(cell)));
        }
        cut = false;
    }

    /** Whether number and task only stand again beside another measure, where others leave them out or merge them. */
    private boolean saysTaskAgain(Optional<String> number, Optional<Cell> text, List<Cell> more) {
        return gathering.last()
                .filter(last -> !more.isEmpty() && (number.isEmpty() || number.get().equals(last.number())))
                .filter(last -> text.map(cell -> bare(Words.traced(cell))).filter(last::begins).isPresent())
                .isPresent();
    }

    private Optional<Cell> startingAt(int row, ColumnKind kind) {
        return layout.first(row, kind).filter(cell -> cell.row() == row);
    }

    /** Whether words in the task column belong to the task above: one number for both, or a sentence that was cut. */
    private boolean goesOn(int row, Cell text) {
        if (gathering.last().isEmpty()) {
            return false;
        }
        boolean sameNumber = layout.cells(row, ColumnKind.NUMBER).stream()
                .anyMatch(cell -> cell.row() < row && !cell.isBlank() && !cell.equals(text));
        return sameNumber || (cut && isMidSentence() && nobodyNamed(row));
    }

    private boolean isMidSentence() {
        return gathering.last().map(TaskRows::text).filter(words -> !SENTENCE_END.matcher(words).find()).isPresent();
    }

    private boolean nobodyNamed(int row) {
        return layout.cells(row, column -> column.kind().isDepartment() || column.kind() == ColumnKind.NUMBER)
                .allMatch(Cell::isBlank);
    }

    private void begin(@Nullable String number, Cell first) {
        Place place = Words.place(first);
        if (number == null && !numbered) {
            number = HeadingNumber.of(Words.of(first)).map(HeadingNumber::value).orElse(null);
        }
        gathering.task(number, place);
        cut = false;
    }

    private void addTexts(int row, Optional<Cell> text, List<Cell> more) {
        TaskRows task = gathering.last().orElseThrow();
        text.map(Words::traced).ifPresent(words -> addText(task, words));
        more.forEach(cell -> task.addText(Words.traced(cell)));
        for (ColumnKind kind : TASK_CELLS) {
            layout.cells(row, kind).forEach(cell -> task.addCell(kind, above.resolve(cell)));
        }
        layout.columns().stream()
                .filter(column -> column.kind() == ColumnKind.PERIOD)
                .forEach(column -> layout.cell(row, column)
                        .flatMap(cell -> PeriodCell.deadline(column, cell))
                        .ifPresent(cell -> task.addCell(ColumnKind.DEADLINE, cell)));
    }

    /** A task's words without the number that stands in front where numbers have no column. */
    private TracedText bare(TracedText words) {
        return HeadingNumber.of(words.text())
                .filter(number -> !numbered)
                .map(number -> words.sub(words.length() - number.rest().length()))
                .orElse(words);
    }

    private void addText(TaskRows task, TracedText words) {
        if (task.text().isEmpty()) {
            task.addText(bare(words));
        } else if (cut) {
            task.mend(words);
        } else {
            task.addText(words);
        }
    }

}
