package org.duban.intake.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.intake.text.HeaderWords;

/**
 * A Word table that a converter saved as text: every cell begins a line with a tab and goes on in lines without one, and
 * nothing marks where a row ends.
 */
final class CellLines {

    private static final int MOST_COLUMNS = 12;
    private static final int LONGEST_HEADER = 16;
    private static final int SAMPLE = 300;

    private final List<String> lines;
    private final int from;
    private final List<String> cells = new ArrayList<>();
    private int end;

    private CellLines(List<String> lines, int from) {
        this.lines = lines;
        this.from = from;
    }

    /** The table whose header begins in that line. */
    static Optional<TextTable> at(List<String> lines, int from) {
        return new CellLines(lines, from).table();
    }

    private static boolean begins(String line) {
        return line.startsWith("\t") && line.indexOf('\t', 1) < 0;
    }

    private Optional<TextTable> table() {
        int header = headerCells();
        if (header < 2) {
            return Optional.empty();
        }
        gather();
        return columns(header).map(RowFit::of).flatMap(this::fitted);
    }

    private Optional<TextTable> fitted(RowFit fit) {
        List<List<String>> rows = fit.rows(cells);
        return new TextTable(rows, end).ifAnyRow();
    }

    /** The number of cells from here, one below the other, that are short enough for a header, at least two known. */
    private int headerCells() {
        int count = 0;
        int known = 0;
        int last = Math.min(lines.size(), from + MOST_COLUMNS + 2);
        for (int i = from; i < last && begins(lines.get(i)) && isShort(lines.get(i)); i++) {
            known += HeaderWords.kind(lines.get(i)).isPresent() ? 1 : 0;
            count++;
        }
        return known >= 2 && HeaderWords.kind(lines.get(from)).isPresent() ? count : 0;
    }

    private static boolean isShort(String line) {
        return !line.isBlank() && line.strip().length() <= LONGEST_HEADER;
    }

    private void gather() {
        int last = from;
        for (int i = from; i < lines.size(); i++) {
            last = begins(lines.get(i)) ? i : last;
        }
        int i = from;
        while (i <= last || (i < lines.size() && endsLater(i))) {
            add(i);
            i++;
        }
        end = i;
    }

    /** Below the beginning of the last cell: blank lines count only if words of the cell follow. */
    private boolean endsLater(int line) {
        int next = line;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size() && TextTable.goesOn(lines.get(next));
    }

    private void add(int at) {
        String line = lines.get(at).strip();
        if (begins(lines.get(at))) {
            cells.add(line);
        } else if (!line.isEmpty()) {
            String before = cells.removeLast();
            cells.add(before.isEmpty() ? line : before + "\n" + line);
        }
    }

    /** Of the stretches that may be the header the one that makes the best rows of the cells below it. */
    private Optional<List<String>> columns(int header) {
        List<String> sample = cells.subList(0, Math.min(cells.size(), SAMPLE));
        return IntStream.range(0, Math.min(header - 1, 3))
                .boxed()
                .flatMap(first -> stretches(first, header))
                .filter(TextTable::isHeader)
                .min(Comparator.comparingDouble(columns -> RowFit.of(columns).cost(sample)));
    }

    private Stream<List<String>> stretches(int first, int header) {
        return IntStream.rangeClosed(first + 2, Math.min(header, first + MOST_COLUMNS))
                .mapToObj(to -> cells.subList(first, to));
    }
}
