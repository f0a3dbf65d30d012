package org.duban.usecase;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.duban.timeline.Zoom;
import org.jspecify.annotations.Nullable;

/** The days that a paper shows, both included: never backwards, and no more than three years. */
public record DayRange(LocalDate from, LocalDate to) {

    /** Three years with a leap day: more than any plan and its carry-over. */
    private static final long LONGEST = 3 * 365 + 1;

    /** So many days are too many to be divided into tens. */
    private static final long HALF_A_YEAR = 186;

    /** So many days are too many to be shown one by one. */
    private static final long SOME_WEEKS = 45;

    /**
     * Looks at the days.
     *
     * @throws Refusal when the last is before the first, or they are too many
     */
    public DayRange {
        if (to.isBefore(from)) {
            throw new Refusal("range-backwards", from, to);
        }
        if (length(from, to) > LONGEST) {
            throw new Refusal("range-too-long", from, to);
        }
    }

    /** The days as named; what is not named is the end of the plan's year on that side. */
    public static DayRange of(int year, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new DayRange(from == null ? LocalDate.of(year, 1, 1) : from, to == null ? LocalDate.of(year, 12, 31) : to);
    }

    /** How many days there are, at least 1. */
    public long days() {
        return length(from, to);
    }

    /** How finely a line over them is divided. */
    public Zoom zoom() {
        return days() > HALF_A_YEAR ? Zoom.YEAR : days() > SOME_WEEKS ? Zoom.QUARTER : Zoom.MONTH;
    }

    private static long length(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
