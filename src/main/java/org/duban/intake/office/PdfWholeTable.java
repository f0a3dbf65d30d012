package org.duban.intake.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.duban.domain.draft.Place;
import org.duban.intake.text.HeadingNumber;
import org.duban.intake.text.ItemNumber;

/** A table that may go on over pages: headers printed again are dropped, rows that a page's end cut are mended. */
final class PdfWholeTable {

    private static final double SAME_PLACE = 8;
    private static final int HEADER_ROWS = 4;
    private static final int LONG = 12;

    private final List<PdfTable> parts = new ArrayList<>();
    private final List<PdfCell> cells = new ArrayList<>();
    private double[] xs = {};
    private int rows;

    PdfWholeTable(PdfTable first) {
        parts.add(first);
    }

    /** Takes the part on the next page if its columns are those of the part before. */
    boolean takes(PdfTable next) {
        double[] before = parts.getLast().lines();
        double[] after = next.lines();
        boolean fits = next.page() == parts.getLast().page() + 1
                && Math.abs(before[0] - after[0]) < SAME_PLACE
                && Math.abs(before[before.length - 1] - after[after.length - 1]) < SAME_PLACE
                && shared(before, after) * 3 >= 2L * Math.min(before.length, after.length);
        if (fits) {
            parts.add(next);
        }
        return fits;
    }

    private static long shared(double[] before, double[] after) {
        return DoubleStream.of(before)
                .filter(one -> DoubleStream.of(after).anyMatch(other -> Math.abs(one - other) < SAME_PLACE))
                .count();
    }

    /** The whole as one grid. */
    Table table(String name, Paragraphs paragraphs) {
        xs = PdfGrid.places(parts.stream().flatMapToDouble(part -> DoubleStream.of(part.lines())));
        parts.forEach(this::add);
        cells.sort(Comparator.comparingInt(PdfCell::row).thenComparingInt(PdfCell::column));
        return new Table(name, cells.stream().map(cell -> cell(cell, name, paragraphs)).toList());
    }

    private static Cell cell(PdfCell cell, String name, Paragraphs paragraphs) {
        var place = new Place.Cell(name, cell.row() + 1, cell.column() + 1);
        List<Block> content = cell.paragraphs().stream()
                .map(words -> (Block) paragraphs.next(paragraphs.counted(words), place))
                .toList();
        return new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), content);
    }

    private void add(PdfTable part) {
        int from = rows == 0 ? 0 : repeatedRows(part);
        List<PdfCell> first = part.row(from).stream().map(cell -> moved(cell, part, 0)).toList();
        boolean cut = rows > 0 && isCut(first);
        int shift = rows - from - (cut ? 1 : 0);
        for (PdfCell cell : part.cells()) {
            if (cell.row() >= from) {
                PdfCell here = moved(cell, part, shift);
                Optional<PdfCell> above = rows > 0 && cell.row() == from ? above(here) : Optional.empty();
                if (above.isPresent() && (cut || isOneWith(above.get(), here))) {
                    cells.set(cells.indexOf(above.get()), above.get().joinedWith(here, here.rowEnd() - rows));
                } else {
                    cells.add(here);
                }
            }
        }
        rows = shift + part.rows();
    }

    private PdfCell moved(PdfCell cell, PdfTable part, int rowsDown) {
        int column = track(part.left(cell.column()));
        return cell.at(cell.row() + rowsDown, column, Math.max(1, track(part.left(cell.columnEnd())) - column));
    }

    private int track(double x) {
        int nearest = 0;
        for (int i = 1; i < xs.length; i++) {
            nearest = Math.abs(xs[i] - x) < Math.abs(xs[nearest] - x) ? i : nearest;
        }
        return nearest;
    }

    /** How many rows of the part say again what rows at the table's beginning say. */
    private int repeatedRows(PdfTable part) {
        for (int first = 0; first < Math.min(HEADER_ROWS, rows); first++) {
            int count = 0;
            while (count < Math.min(HEADER_ROWS, part.rows() - 1) && words(part.cells(), count).equals(words(cells, first + count))) {
                count++;
            }
            if (count > 0 && !words(part.cells(), 0).isEmpty()) {
                return count;
            }
        }
        return 0;
    }

    private static List<String> words(List<PdfCell> cells, int row) {
        return cells.stream()
                .filter(cell -> cell.row() == row && !cell.isBlank())
                .map(PdfCell::words)
                .toList();
    }

    /** The cell at the end of what was read in the same columns. */
    private Optional<PdfCell> above(PdfCell cell) {
        return cells.stream()
                .filter(other -> other.rowEnd() == rows && other.column() == cell.column() && other.columnSpan() == cell.columnSpan())
                .findFirst();
    }

    /** Whether the page's end cut a row in two: some of its cells are blank now, and none of the others begins anew. */
    private boolean isCut(List<PdfCell> first) {
        boolean anyBlank = false;
        boolean anyOpen = false;
        for (PdfCell cell : first) {
            Optional<PdfCell> above = above(cell);
            if (above.isEmpty()) {
                return false;
            }
            boolean both = !cell.isBlank() && !above.get().isBlank();
            if (both && (ItemNumber.of(cell.words()).isPresent() || endsAbove(above.get()))) {
                return false;
            }
            anyBlank |= cell.isBlank() != above.get().isBlank();
            anyOpen |= both;
        }
        return anyBlank && anyOpen;
    }

    private static boolean endsAbove(PdfCell above) {
        return above.words().length() > LONG && above.endsSentence();
    }

    /** Whether a cell merged over rows goes on: with nothing, or with the rest of its words. */
    private static boolean isOneWith(PdfCell above, PdfCell here) {
        boolean merged = above.rowSpan() > 1 || here.rowSpan() > 1;
        boolean rest = HeadingNumber.of(above.words()).isPresent() && HeadingNumber.of(here.words()).isEmpty() && above.isOpen();
        return merged && !above.isBlank() && (here.isBlank() || rest);
    }
}
