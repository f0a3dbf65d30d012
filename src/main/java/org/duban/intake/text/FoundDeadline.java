package org.duban.intake.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Time words found in a text, and the days they mean; both ends are inclusive.
 *
 * @param phrase  the words as printed, without line breaks
 * @param start   the first day where the words name a period; null where they name only a bound
 * @param end     the last permitted day, never before the start
 * @param guessed whether the words leave the day open (中旬前, 月初, 节前, 二季度起)
 * @param from    where the words begin in the given text
 * @param to      where they end, exclusive
 * @param what    the short clause that is to be done by then, at most 24 characters; null where none is found
 */
public record FoundDeadline(
        String phrase,
        @Nullable LocalDate start,
        LocalDate end,
        boolean guessed,
        int from,
        int to,
        @Nullable String what) {
}
