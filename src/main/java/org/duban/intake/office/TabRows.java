package org.duban.intake.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.intake.text.ColumnKind;
import org.duban.intake.text.HeadingNumber;
import org.duban.intake.text.ItemNumber;

/**
 * A table with a row on each line and tabs between its cells, as programs put it on the clipboard. Word breaks a row where
 * a cell holds several paragraphs.
 */
final class TabRows {

    private static final int SEEN_AHEAD = 5;
    private static final int LEAST_COLUMNS = 3;
    /** So many paragraphs without a tab may stand in one cell. */
    private static final int FARTHEST = 12;

    private final List<String> lines;
    private final int columns;
    private final boolean numbered;
    private final List<List<String>> rows = new ArrayList<>();
    private int next;

    private TabRows(List<String> lines, int from, int columns) {
        this.lines = lines;
        this.next = from;
        this.columns = columns;
        this.numbered = lines.subList(from, Math.min(lines.size(), from + SEEN_AHEAD)).stream()
                .map(QuotedCells::cells)
                .filter(TextTable::isHeader)
                .anyMatch(header -> TextTable.kinds(header).getFirst() == ColumnKind.NUMBER);
    }

    /** The table that begins in that line. */
    static Optional<TextTable> at(List<String> lines, int from) {
        int columns = columns(lines, from);
        return columns < 2 ? Optional.empty() : new TabRows(lines, from, columns).table();
    }

    /** As many as the header has that stands in or near this line; without one, as two lines agree. */
    private static int columns(List<String> lines, int from) {
        int first = QuotedCells.cells(lines.get(from)).size();
        if (first < 2) {
            return 0;
        }
        for (int i = from; i < Math.min(lines.size(), from + SEEN_AHEAD); i++) {
            List<String> cells = QuotedCells.cells(lines.get(i));
            if (cells.size() >= first && TextTable.isHeader(cells)) {
                return cells.size();
            }
        }
        boolean agree = from + 1 < lines.size() && QuotedCells.cells(lines.get(from + 1)).size() == first;
        boolean inner = !lines.get(from).substring(0, lines.get(from).lastIndexOf('\t')).isBlank();
        return first >= LEAST_COLUMNS && agree && inner ? first : 0;
    }

    private Optional<TextTable> table() {
        while (next < lines.size() && take(lines.get(next))) {
            next++;
        }
        return new TextTable(List.copyOf(rows), next).ifAnyRow();
    }

    /** Takes a line into the table, or tells that the table is over. */
    private boolean take(String line) {
        List<String> cells = QuotedCells.cells(line);
        if (cells.size() == 1) {
            return takeAlone(line);
        }
        if (isOpen() && rows.getLast().size() - 1 + cells.size() <= columns && !beginsRow(cells.getFirst())) {
            grow(cells);
        } else {
            rows.add(new ArrayList<>(cells));
        }
        return true;
    }

    /** Whether the row above still lacks cells. */
    private boolean isOpen() {
        return !rows.isEmpty() && rows.getLast().size() > 1 && rows.getLast().size() < columns;
    }

    private boolean beginsRow(String first) {
        return numbered && ItemNumber.of(first).isPresent();
    }

    private void grow(List<String> cells) {
        List<String> row = rows.getLast();
        String first = cells.getFirst().strip();
        if (!first.isEmpty()) {
            row.add((row.removeLast() + "\n" + first).strip());
        }
        row.addAll(cells.subList(1, cells.size()));
    }

    /** A line without tabs: a heading over all columns, more of the cell above, or the end. */
    private boolean takeAlone(String line) {
        boolean more = tabsAhead();
        if (line.isBlank()) {
            return more;
        }
        if (more && !isOpen() && HeadingNumber.of(line).filter(HeadingNumber::isChinese).isPresent()) {
            rows.add(List.of(line));
        } else if ((more || TextTable.goesOn(line)) && !rows.isEmpty() && rows.getLast().size() > 1) {
            grow(List.of(line));
        } else {
            return false;
        }
        return true;
    }

    private boolean tabsAhead() {
        return lines.subList(next + 1, Math.min(lines.size(), next + 1 + FARTHEST)).stream()
                .anyMatch(line -> line.indexOf('\t') > 0);
    }
}
