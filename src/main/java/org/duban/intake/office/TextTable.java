package org.duban.intake.office;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.duban.intake.text.ColumnKind;
import org.duban.intake.text.HeaderWords;
import org.duban.intake.text.HeadingNumber;
import org.duban.intake.text.NoteWords;
import org.duban.intake.text.PrintedDate;
import org.duban.intake.text.TitleWords;

/**
 * A table found among lines of text.
 *
 * @param rows the cells of its rows
 * @param end  the first line below it
 */
record TextTable(List<List<String>> rows, int end) {

    private static final int LONGEST_LAST_LINE = 30;
    private static final String INDENT = "   ";
    private static final Pattern SENTENCE = Pattern.compile("[：:]|[。！？]\\s*$");

    /** Whether the words head the columns of a table of tasks. */
    static boolean isHeader(List<String> cells) {
        List<ColumnKind> known = kinds(cells).stream().filter(kind -> kind != ColumnKind.ASIDE).distinct().toList();
        return known.stream().anyMatch(ColumnKind::isTask)
                && known.stream().anyMatch(kind -> !kind.isTask())
                && cells.stream().noneMatch(cell -> cell.length() > LONGEST_LAST_LINE);
    }

    static List<ColumnKind> kinds(List<String> cells) {
        return cells.stream().map(cell -> HeaderWords.kind(cell).orElse(ColumnKind.ASIDE)).toList();
    }

    /** Whether a line without a tab, below the last cell of a table, is one more line of it rather than text behind the table. */
    static boolean goesOn(String line) {
        return !line.isBlank()
                && line.length() <= LONGEST_LAST_LINE
                && !line.startsWith(INDENT)
                && !SENTENCE.matcher(line).find()
                && !NoteWords.isNote(line)
                && PrintedDate.alone(line).isEmpty()
                && HeadingNumber.of(line).isEmpty()
                && !TitleWords.isTableTitle(line)
                && !TitleWords.isPlanTitle(line)
                && !TitleWords.isOrganization(line);
    }

    Optional<TextTable> ifAnyRow() {
        return rows.size() > 1 ? Optional.of(this) : Optional.empty();
    }
}
