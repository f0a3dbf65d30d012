package org.duban.timeline;

import java.time.LocalDate;
import java.util.List;

/**
 * A timeline to be drawn outside a window: as a picture, on paper or in a workbook.
 *
 * @param title the plan's
 * @param year  the plan's
 * @param rows  those to be drawn, in order
 * @param from  the first day to be drawn
 * @param to    the last day to be drawn
 */
public record Timeline(
        String title, int year, LocalDate today, List<TimelineRow> rows, LocalDate from, LocalDate to, Zoom zoom) {

    /** The same under another title. */
    public Timeline titled(String other) {
        return new Timeline(other, year, today, rows, from, to, zoom);
    }

    public Timeline {
        rows = List.copyOf(rows);
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("a timeline starts after its end");
        }
    }
}
