package org.duban.intake.text;

import java.time.LocalDate;
import java.time.Month;

/**
 * The days on which something in a plan can be due. In sentences nothing is due before the plan's year: such days are
 * past events; in cells the year before may still stand. Years far ahead are those of other plans' names (2035年远景目标).
 *
 * @param first the first such day
 * @param last  the last one
 */
record Horizon(LocalDate first, LocalDate last) {

    private static final int YEARS_AHEAD = 5;

    static Horizon ofSentences(int planYear) {
        return from(planYear, planYear);
    }

    static Horizon ofCells(int planYear) {
        return from(planYear - 1, planYear);
    }

    private static Horizon from(int firstYear, int planYear) {
        return new Horizon(
                LocalDate.of(firstYear, Month.JANUARY, 1), LocalDate.of(planYear + YEARS_AHEAD, Month.DECEMBER, 31));
    }

    /** Whether a deadline on this day may be the plan's. */
    boolean holds(LocalDate end) {
        return !end.isBefore(first) && !end.isAfter(last);
    }
}
