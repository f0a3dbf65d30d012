package org.duban.intake.office;

import java.util.List;

/** Where the lines of a page's text begin and end. */
record PdfColumn(double left, double right) {

    private static final int FEWEST = 8;
    private static final int SOME = 2;

    /** Of one page, or of all pages and their tables where it has only a few lines. */
    static PdfColumn of(List<PdfLine> page, List<PdfLine> all, List<PdfTable> tables) {
        if (page.size() >= FEWEST) {
            return new PdfColumn(left(page), right(page));
        }
        double left = tables.stream().mapToDouble(table -> table.left(0)).min().orElse(Double.MAX_VALUE);
        double right = tables.stream().mapToDouble(PdfTable::right).max().orElse(0);
        return new PdfColumn(Math.min(left(all), left), Math.max(right(all), right));
    }

    /** The leftmost place where lines begin, not only one that stands out; most may be set in, as single lines are. */
    private static double left(List<PdfLine> lines) {
        List<Double> begins = lines.stream().map(PdfLine::x).sorted().toList();
        for (double begin : begins) {
            long near = begins.stream().filter(other -> Math.abs(other - begin) < PdfRuling.NEAR).count();
            if (near >= SOME) {
                return begin;
            }
        }
        return begins.isEmpty() ? 0 : begins.getFirst();
    }

    private static double right(List<PdfLine> lines) {
        List<Double> ends = lines.stream().map(PdfLine::right).sorted().toList();
        return ends.isEmpty() ? 0 : ends.get((int) (0.95 * (ends.size() - 1)));
    }

    /** How far a line is set in. */
    double indent(PdfLine line) {
        return line.x() - left;
    }

    boolean isCentred(PdfLine line) {
        double before = line.x() - left;
        double behind = right - line.right();
        return Math.min(before, behind) > line.size() && Math.abs(before - behind) < 1.5 * line.size();
    }

    /** Whether the head of the next line would not have fitted behind this one. */
    boolean isFull(PdfLine line, PdfLine next) {
        double needed = next.head() + 0.6 * line.size();
        return right - line.right() < needed || (isCentred(line) && right - left - line.width() < needed);
    }
}
