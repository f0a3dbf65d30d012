package org.duban.domain.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * 报告期: a quarter that departments are asked to report on.
 *
 * @param due    the last day to hand in, counted in
 * @param closed what was known when it was closed; null while it is open
 */
public record ReportingPeriod(Quarter quarter, LocalDate due, @Nullable Closing closed) {

    /** So many days after its end a quarter is due where nobody says otherwise. */
    public static final int USUAL_DAYS = 5;

    public ReportingPeriod {
        if (due.isBefore(quarter.first())) {
            throw new IllegalArgumentException("a quarter is not due before it begins");
        }
    }

    /**
     * One just opened.
     *
     * @param days after the end of the quarter, 0 or more
     */
    public static ReportingPeriod open(Quarter quarter, int days) {
        return new ReportingPeriod(quarter, quarter.last().plusDays(days), null);
    }

    /** Whether reports of it may still change. */
    public boolean isOpen() {
        return closed == null;
    }

    /** The days left to hand in: 0 on the last one, below 0 after it. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, due);
    }

    /** The same, closed over what is known now. */
    public ReportingPeriod closedOver(Closing known) {
        return new ReportingPeriod(quarter, due, known);
    }

    /** The same, open again. */
    public ReportingPeriod reopened() {
        return new ReportingPeriod(quarter, due, null);
    }
}
