package org.duban.usecase;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows which days a person means by the words of a 完成时限. */
@FunctionalInterface
public interface DeadlineWords {

    /**
     * The days that the whole phrase means; empty when it is no time, several, or holds other words as well.
     *
     * @param year the plan's year, taken where the phrase names none
     */
    Optional<Days> read(String phrase, int year);

    /** The days meant, both ends inclusive; see {@link org.duban.domain.plan.Deadline}. */
    record Days(@Nullable LocalDate start, LocalDate end, boolean guessed) {}
}
