package org.duban.domain.draft;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands above the plan, as far as it was found; the fields are those of {@link org.duban.domain.plan.Heading}. */
public record DraftHeading(
        @Nullable String title,
        @Nullable String organization,
        @Nullable Integer year,
        @Nullable String documentNumber,
        @Nullable LocalDate issuedOn) {}
