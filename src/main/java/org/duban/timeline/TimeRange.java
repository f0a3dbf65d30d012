package org.duban.timeline;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.duban.domain.plan.Deadline;
import org.duban.domain.progress.PlanJudgement;

/**
 * The time that one can look at, in whole months: the plan's year, and what its deadlines reach beyond it. It says with
 * which window each zoom begins, and keeps windows inside.
 *
 * @param year  the plan's
 * @param first the first day
 * @param last  the last day, which counts
 */
public record TimeRange(int year, LocalDate first, LocalDate last) {

    private static final int QUARTER_MONTHS = 4;

    public TimeRange {
        if (first.isAfter(last)) {
            throw new IllegalArgumentException("a range starts after its end");
        }
    }

    /** That of a plan. */
    public static TimeRange of(int year, PlanJudgement judgement) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        LocalDate lastOfYear = LocalDate.of(year, 12, 31);
        LocalDate first = days(judgement).reduce(newYear, (a, b) -> a.isBefore(b) ? a : b);
        LocalDate last = days(judgement).reduce(lastOfYear, (a, b) -> a.isAfter(b) ? a : b);
        return new TimeRange(year, first.withDayOfMonth(1), last.withDayOfMonth(last.lengthOfMonth()));
    }

    /** The window of a zoom: the plan's year; four months, today in the second of them; the month of today. */
    public TimeScale start(Zoom zoom, LocalDate today, double width) {
        return switch (zoom) {
            case YEAR -> months(zoom, LocalDate.of(year, 1, 1), width);
            case QUARTER -> months(zoom, today.withDayOfMonth(1).minusMonths(1), width);
            case MONTH -> months(zoom, today.withDayOfMonth(1), width);
        };
    }

    /** The window moved inside the range; over the whole of it where it is wider. */
    public TimeScale clamp(TimeScale scale) {
        double days = scale.width() / scale.pixelsOfDay();
        double start = first.toEpochDay();
        double all = last.toEpochDay() + 1.0 - start;
        if (days >= all) {
            return TimeScale.over(scale.zoom(), first, last, scale.width());
        }
        double origin = Math.clamp(scale.origin(), start, start + all - days);
        return new TimeScale(scale.zoom(), origin, scale.pixelsOfDay(), scale.width());
    }

    /** The next window where by is 1, the one before where it is -1: another year, three months on, another month. */
    public TimeScale step(TimeScale scale, int by) {
        LocalDate month = nearestMonth(scale);
        return switch (scale.zoom()) {
            case YEAR -> months(scale.zoom(), LocalDate.of(month.getYear() + by, 1, 1), scale.width());
            case QUARTER -> months(scale.zoom(), month.plusMonths(3L * by), scale.width());
            case MONTH -> months(scale.zoom(), month.plusMonths(by), scale.width());
        };
    }

    /** The month that begins nearest to the left end of the window. */
    private static LocalDate nearestMonth(TimeScale scale) {
        LocalDate month = scale.first().withDayOfMonth(1);
        LocalDate next = month.plusMonths(1);
        return -scale.start(month) > scale.start(next) ? next : month;
    }

    /** A window over whole months from that one on, moved by months until it is inside the range. */
    private TimeScale months(Zoom zoom, LocalDate wanted, double width) {
        int count = switch (zoom) {
            case YEAR -> 12;
            case QUARTER -> QUARTER_MONTHS;
            case MONTH -> 1;
        };
        LocalDate latest = last.plusDays(1).minusMonths(count);
        LocalDate late = wanted.isAfter(latest) ? latest : wanted;
        LocalDate from = late.isBefore(first) ? first : late;
        return TimeScale.over(zoom, from, from.plusMonths(count).minusDays(1), width);
    }

    private static Stream<LocalDate> days(PlanJudgement judgement) {
        return judgement.tasks().stream()
                .flatMap(each -> each.deadlines().stream())
                .map(each -> each.deadline())
                .flatMap(TimeRange::days);
    }

    private static Stream<LocalDate> days(Deadline deadline) {
        return deadline.start() == null ? Stream.of(deadline.end()) : Stream.of(deadline.start(), deadline.end());
    }
}
