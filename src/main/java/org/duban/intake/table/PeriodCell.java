package org.duban.intake.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.intake.office.Cell;
import org.duban.intake.office.Paragraph;
import org.duban.intake.text.DeadlineReader;
import org.duban.intake.text.PlainText;

/** A cell below 一季度 or 6月: a tick says that the task is due then, words say what is due then. */
final class PeriodCell {

    private static final Pattern PERIOD =
            Pattern.compile("(?:20[0-9]{2}年)?(?:第?[一二三四1-4]季度?|[上下]半年|(?:[1-9]|1[0-2]|[一二三四五六七八九十]{1,2})月份?)");
    private static final Pattern TICK = Pattern.compile("[√✓✔☑●■★▲]+|[VvＶ是有]");
    private static final Pattern NOTHING = Pattern.compile("[—\\-－–─/／×✗✘xX〇○□否无]*");
    private static final int ANY_YEAR = 2000;

    private PeriodCell() {}

    /** The cell as one of 完成时限; none where nothing is due. */
    static Optional<Cell> deadline(Column column, Cell cell) {
        String words = Words.of(cell);
        Matcher period = PERIOD.matcher(PlainText.withoutBlanks(column.ownWords()));
        if (NOTHING.matcher(words).matches() || !period.lookingAt()) {
            return Optional.empty();
        }
        boolean ticked = TICK.matcher(words).matches();
        if (!ticked && !new DeadlineReader().inCell(words, ANY_YEAR).isEmpty()) {
            return Optional.of(cell);
        }
        var due = new Paragraph(Words.place(cell), ticked ? period.group() : period.group() + words);
        return Optional.of(new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), List.of(due)));
    }
}
