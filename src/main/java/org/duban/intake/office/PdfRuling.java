package org.duban.intake.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A drawn line, level or upright.
 *
 * @param level whether it goes from left to right
 * @param at    its place across: y of a level line, x of an upright one
 * @param from  where it begins
 * @param to    where it ends
 */
record PdfRuling(boolean level, double at, double from, double to) {

    /** Lines as near as this are one, for borders are drawn in pieces and doubled. */
    static final double NEAR = 4;

    /** Those that lie on each other or in a row, joined. */
    static List<PdfRuling> joined(List<PdfRuling> rulings) {
        List<PdfRuling> sorted = rulings.stream()
                .sorted(Comparator.comparing(PdfRuling::level)
                        .thenComparingLong(ruling -> Math.round(ruling.at() / NEAR))
                        .thenComparingDouble(PdfRuling::from))
                .toList();
        var joined = new ArrayList<PdfRuling>();
        for (PdfRuling ruling : sorted) {
            PdfRuling last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.goesOnIn(ruling)) {
                joined.set(joined.size() - 1,
                        new PdfRuling(last.level(), last.at(), last.from(), Math.max(last.to(), ruling.to())));
            } else {
                joined.add(ruling);
            }
        }
        return joined;
    }

    private boolean goesOnIn(PdfRuling next) {
        return level == next.level() && Math.abs(at - next.at()) < NEAR && next.from() <= to + NEAR;
    }

    /** Whether a line of the other direction meets or crosses this one. */
    boolean meets(PdfRuling other) {
        return level != other.level() && covers(other.at()) && other.covers(at);
    }

    /** Whether it passes that place of its own direction. */
    boolean covers(double place) {
        return from - NEAR <= place && place <= to + NEAR;
    }
}
