package org.duban.domain.report;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A quarter of a year, the time that a report is about.
 *
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})[Qq]([1-4])");
    private static final Comparator<Quarter> IN_TIME =
            Comparator.comparingInt(Quarter::year).thenComparingInt(Quarter::number);

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("a year has four quarters");
        }
    }

    /** The quarter that the day lies in. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** The quarter written as 2024Q3; empty where it is written otherwise. */
    public static Optional<Quarter> parse(String written) {
        var match = WRITTEN.matcher(written.strip());
        return match.matches()
                ? Optional.of(new Quarter(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
                : Optional.empty();
    }

    /** Its first day. */
    public LocalDate first() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    /** Its last day. */
    public LocalDate last() {
        return first().plusMonths(3).minusDays(1);
    }

    /** The one after it. */
    public Quarter next() {
        return of(last().plusDays(1));
    }

    /** The one before it. */
    public Quarter previous() {
        return of(first().minusDays(1));
    }

    @Override
    public int compareTo(Quarter other) {
        return IN_TIME.compare(this, other);
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return year + "Q" + number;
    }
}
