package org.duban.timeline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.duban.domain.plan.Deadline;

/**
 * 期间: the days that the words of a deadline name, both ends counted. 年内 and its like name the whole year although
 * they are kept without a first day; 年底前 names only its last day.
 */
record Interval(LocalDate first, LocalDate last) {

    private static final Pattern WHOLE_YEAR = Pattern.compile("[全今本当]年度?|.*(?<!半)年度?内");

    /** The interval; empty where the words name only a bound (截止点). */
    static Optional<Interval> of(Deadline deadline) {
        if (deadline.start() != null) {
            return Optional.of(new Interval(deadline.start(), deadline.end()));
        }
        boolean named = WHOLE_YEAR.matcher(deadline.phrase()).matches();
        return named ? Optional.of(new Interval(deadline.end().withDayOfYear(1), deadline.end())) : Optional.empty();
    }
}
