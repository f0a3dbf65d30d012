package org.duban.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides a timeline into pages: strips of time one after the other, each with all rows. A strip is a year, a quarter or
 * a month as the zoom has it, cut where the timeline begins and ends.
 */
public final class Pages {

    private Pages() {}

    /** The pages in the order of printing; none without rows. */
    public static List<TimelinePage> of(Timeline timeline, PageSetup setup) {
        List<TimeScale> strips = setup.fitWidth() ? List.of(whole(timeline, setup)) : strips(timeline, setup);
        List<Integer> ends = ends(timeline.rows(), setup.rowsOfPage());
        int count = strips.size() * ends.size();
        var pages = new ArrayList<TimelinePage>(count);
        for (TimeScale strip : strips) {
            int from = 0;
            for (int to : ends) {
                pages.add(new TimelinePage(from, to, strip, pages.size() + 1, count));
                from = to;
            }
        }
        return List.copyOf(pages);
    }

    /** Behind which rows a page ends: when it is full, though not between a section's title and what stands below. */
    private static List<Integer> ends(List<TimelineRow> rows, int perPage) {
        var ends = new ArrayList<Integer>();
        for (int from = 0; from < rows.size(); from = ends.getLast()) {
            int full = Math.min(rows.size(), from + perPage);
            boolean cuts = full < rows.size() && full > from + 1 && isTitleOf(rows.get(full - 1), rows.get(full));
            ends.add(cuts ? full - 1 : full);
        }
        return ends;
    }

    private static boolean isTitleOf(TimelineRow row, TimelineRow below) {
        return row instanceof TimelineRow.OfSection && !(below instanceof TimelineRow.OfSection);
    }

    private static TimeScale whole(Timeline timeline, PageSetup setup) {
        return TimeScale.over(timeline.zoom(), timeline.from(), timeline.to(), setup.canvasWidth());
    }

    private static List<TimeScale> strips(Timeline timeline, PageSetup setup) {
        var strips = new ArrayList<TimeScale>();
        double ofDay = setup.canvasWidth() / daysOfStrip(timeline.zoom());
        for (LocalDate from = timeline.from(); !from.isAfter(timeline.to()); from = next(timeline.zoom(), from)) {
            LocalDate next = next(timeline.zoom(), from);
            LocalDate end = next.isAfter(timeline.to()) ? timeline.to().plusDays(1) : next;
            double days = end.toEpochDay() - from.toEpochDay();
            strips.add(new TimeScale(timeline.zoom(), from.toEpochDay(), ofDay, days * ofDay));
        }
        return strips;
    }

    private static int daysOfStrip(Zoom zoom) {
        return switch (zoom) {
            case YEAR -> 366;
            case QUARTER -> 92;
            case MONTH -> 31;
        };
    }

    /** Where the strip that holds the day ends and the next one begins. */
    private static LocalDate next(Zoom zoom, LocalDate day) {
        return switch (zoom) {
            case YEAR -> LocalDate.of(day.getYear() + 1, 1, 1);
            case QUARTER -> TickUnit.QUARTER.next(TickUnit.QUARTER.first(day));
            case MONTH -> TickUnit.MONTH.next(TickUnit.MONTH.first(day));
        };
    }
}
