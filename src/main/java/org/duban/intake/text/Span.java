package org.duban.intake.text;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The days that time words mean, both ends inclusive; no start where the words name only a bound. */
record Span(@Nullable LocalDate start, LocalDate end, boolean guessed) {

    static Span period(LocalDate start, LocalDate end) {
        return new Span(start, end, false);
    }

    static Span until(LocalDate end) {
        return new Span(null, end, false);
    }

    static Span wholeYear(int year) {
        return period(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31));
    }

    /** From the first day of one month to the last day of another. */
    static Span months(YearMonth first, YearMonth last) {
        return period(first.atDay(1), last.atEndOfMonth());
    }

    Span asGuess() {
        return new Span(start, end, true);
    }

    /** The same end as a mere bound. */
    Span asBound() {
        return new Span(null, end, guessed);
    }

    /** 起: from the first day these words name until the end of that year. */
    Span onwards() {
        LocalDate first = first();
        return new Span(first, LocalDate.of(first.getYear(), Month.DECEMBER, 31), true);
    }

    /** From these days until the other's last; an end that would come first lies in the following year. */
    Span through(Span other) {
        LocalDate last = other.end.isBefore(first()) ? other.end.plusYears(1) : other.end;
        return last.isBefore(first()) ? until(last) : new Span(first(), last, guessed || other.guessed);
    }

    private LocalDate first() {
        return start == null ? end : start;
    }
}
