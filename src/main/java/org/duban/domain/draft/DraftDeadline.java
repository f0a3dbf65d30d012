package org.duban.domain.draft;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A deadline as read; the fields are those of {@link org.duban.domain.plan.Deadline}. */
public record DraftDeadline(
        String phrase, @Nullable LocalDate start, LocalDate end, boolean guessed, @Nullable String what) {}
