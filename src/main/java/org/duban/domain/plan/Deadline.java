package org.duban.domain.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A 完成时限: time words of the plan and the days they mean, both ends inclusive.
 *
 * @param phrase  the words as they stand (上半年, 10月底前)
 * @param start   the first day where the words name a period; null where they name only a bound
 * @param end     the last permitted day
 * @param guessed whether the words leave the day open and it was 推定 (10月中旬前)
 * @param what    what is to be done by then, where the task has more than one thing to do; else null
 */
public record Deadline(
        DeadlineId id,
        String phrase,
        @Nullable LocalDate start,
        LocalDate end,
        boolean guessed,
        @Nullable String what) {

    public Deadline {
        Check.text(phrase, "phrase");
        Check.optionalText(what, "what");
        Check.that(start == null || !start.isAfter(end), "a deadline starts after its end");
    }
}
