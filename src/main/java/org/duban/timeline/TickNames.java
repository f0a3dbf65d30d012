package org.duban.timeline;

import java.time.LocalDate;
import java.util.List;

/** The names of divisions of time, the longest first. */
record TickNames(TimelineWords words) {

    List<String> wide(Zoom zoom, LocalDate first) {
        int year = first.getYear();
        int month = first.getMonthValue();
        return zoom == Zoom.YEAR
                ? List.of(words.quarter((month + 2) / 3, year))
                : List.of(words.monthOfYear(month, year), words.month(month));
    }

    List<String> narrow(Zoom zoom, LocalDate first) {
        return switch (zoom) {
            case YEAR -> List.of(words.month(first.getMonthValue()), Integer.toString(first.getMonthValue()));
            case QUARTER -> List.of(words.tenDays(TickUnit.tenDays(first)));
            case MONTH -> List.of(Integer.toString(first.getDayOfMonth()));
        };
    }
}
