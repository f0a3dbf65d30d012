package org.duban.ui.timeline;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.duban.domain.progress.PlanJudgement;
import org.duban.timeline.TimeScale;

/** The days between which the window moves, both inclusive: whole years. */
record TimeRange(LocalDate first, LocalDate last) {

    /** The plan's year, and those that its deadlines reach into. */
    static TimeRange of(int year, PlanJudgement judgement) {
        var years = judgement.tasks().stream()
                .flatMap(task -> task.deadlines().stream())
                .map(each -> each.deadline())
                .flatMapToInt(each -> IntStream.of(each.start() == null ? year : each.start().getYear(), each.end().getYear()))
                .summaryStatistics();
        return new TimeRange(
                LocalDate.of(Math.min(year, years.getMin()), 1, 1), LocalDate.of(Math.max(year, years.getMax()), 12, 31));
    }

    /** The day itself, or the nearest one within. */
    LocalDate nearest(LocalDate day) {
        return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }

    /** The scale moved as little as possible so that it shows nothing outside; one that is too long shows everything. */
    TimeScale within(TimeScale scale) {
        double days = scale.width() / scale.pixelsOfDay();
        double from = first.toEpochDay();
        double to = last.toEpochDay() + 1 - days;
        if (to <= from) {
            return TimeScale.over(scale.zoom(), first, last, scale.width());
        }
        return new TimeScale(scale.zoom(), Math.clamp(scale.origin(), from, to), scale.pixelsOfDay(), scale.width());
    }
}
