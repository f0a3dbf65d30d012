package org.duban.intake.table;

import java.util.List;
import java.util.stream.Collectors;
import org.duban.domain.draft.Place;
import org.duban.intake.office.Cell;
import org.duban.intake.office.Paragraph;
import org.duban.intake.text.PlainText;
import org.duban.intake.text.TracedText;

/** The words of cells. */
final class Words {

    private Words() {}

    /** The cell's paragraphs as one text. */
    static String of(Cell cell) {
        return PlainText.join(cell.paragraphs().map(Paragraph::text).toList());
    }

    /** The cell's paragraphs as one text that knows where it stands. */
    static TracedText traced(Cell cell) {
        return TracedText.join(cell.paragraphs()
                .map(paragraph -> TracedText.of(paragraph.place().paragraph(), PlainText.of(paragraph.text())))
                .toList());
    }

    /** The cell's paragraphs as they stand, parted by line feeds. */
    static String lines(Cell cell) {
        return cell.paragraphs().map(Paragraph::text).collect(Collectors.joining("\n"));
    }

    /** The place of the cell's first paragraph with words. */
    static Place place(Cell cell) {
        return cell.paragraphs()
                .filter(paragraph -> !paragraph.text().isBlank())
                .findFirst()
                .or(() -> cell.paragraphs().findFirst())
                .map(Paragraph::place)
                .orElse(Place.paragraph(1));
    }

    /** The words of several cells, blank ones left out. */
    static List<String> of(List<Cell> cells) {
        return cells.stream().map(Words::of).filter(words -> !words.isEmpty()).toList();
    }
}
