package org.duban.timeline;

import java.time.LocalDate;
import java.util.List;

/**
 * The names of divisions of time, the longest first.
 *
 * @param years whether quarters name their year, as where other days than the plan's year are seen
 */
record TickNames(TimelineWords words, boolean years) {

    /** Those for the days from first to last. */
    static TickNames of(TimelineWords words, int planYear, LocalDate first, LocalDate last) {
        return new TickNames(words, first.getYear() != planYear || last.getYear() != planYear);
    }

    List<String> wide(Zoom zoom, LocalDate first) {
        int year = first.getYear();
        int month = first.getMonthValue();
        return zoom == Zoom.YEAR
                ? quarter((month + 2) / 3, year)
                : List.of(words.monthOfYear(month, year), words.month(month));
    }

    private List<String> quarter(int quarter, int year) {
        String name = words.quarter(quarter);
        return years ? List.of(words.quarterOfYear(quarter, year), name) : List.of(name);
    }

    List<String> narrow(Zoom zoom, LocalDate first) {
        return switch (zoom) {
            case YEAR -> List.of(words.month(first.getMonthValue()), Integer.toString(first.getMonthValue()));
            case QUARTER -> List.of(words.tenDays(TickUnit.tenDays(first)));
            case MONTH -> List.of(Integer.toString(first.getDayOfMonth()));
        };
    }
}
