package org.duban.domain.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a plan.
 *
 * @param organization   the hospital; null where the paper does not name it
 * @param year           the year the plan is for, {@value #FIRST_YEAR} to {@value #LAST_YEAR}
 * @param documentNumber 发文字号, null where there is none
 * @param issuedOn       印发日期, null where there is none
 */
public record Heading(
        String title,
        @Nullable String organization,
        int year,
        @Nullable String documentNumber,
        @Nullable LocalDate issuedOn) {

    /** The first year that a plan may be for. */
    public static final int FIRST_YEAR = 1949;

    /** The last year that a plan may be for. */
    public static final int LAST_YEAR = 2199;

    public Heading {
        Check.text(title, "title");
        Check.optionalText(organization, "organization");
        Check.optionalText(documentNumber, "documentNumber");
        Check.that(isYear(year), "not a plan year: " + year);
    }

    /** Whether a plan may be for this year. */
    public static boolean isYear(int year) {
        return FIRST_YEAR <= year && year <= LAST_YEAR;
    }
}
