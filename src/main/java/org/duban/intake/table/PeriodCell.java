package org.duban.intake.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.intake.office.Cell;
import org.duban.intake.office.Paragraph;
import org.duban.intake.text.DeadlineReader;
import org.duban.intake.text.PlainText;

/** A cell below 一季度 or 6月: a tick or words say that the task, or a part of it, is due then. */
final class PeriodCell {

    private static final Pattern PERIOD =
            Pattern.compile("(?:20[0-9]{2}年)?(?:第?[一二三四1-4]季度?|[上下]半年|(?:[1-9]|1[0-2]|[一二三四五六七八九十]{1,2})月份?)");
    private static final Pattern TICK = Pattern.compile("[√✓✔☑●■★▲]+|[VvＶ是有]");
    private static final Pattern NOTHING = Pattern.compile("[—\\-－–─/／×✗✘xX〇○□否无]*");
    private static final int ANY_YEAR = 2000;

    private PeriodCell() {}

    /** The words that say when: those of the cell if they name a time, else those of the header; none where nothing is due. */
    static Optional<Cell> deadline(Column column, Cell cell) {
        String words = Words.of(cell);
        Matcher period = PERIOD.matcher(PlainText.withoutBlanks(column.ownWords()));
        if (NOTHING.matcher(words).matches() || !period.lookingAt()) {
            return Optional.empty();
        }
        if (isWords(words) && !new DeadlineReader().inCell(words, ANY_YEAR).isEmpty()) {
            return Optional.of(cell);
        }
        var due = new Paragraph(column.placeOr(cell), period.group());
        return Optional.of(new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), List.of(due)));
    }

    /** Whether a cell says more than a tick does. */
    static boolean isWords(String words) {
        return !TICK.matcher(words).matches() && !NOTHING.matcher(words).matches();
    }
}
