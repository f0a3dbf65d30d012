package org.duban.domain.report;

/**
 * What an office decides once about its quarters.
 *
 * @param dueDays   a quarter is due so many days after its end, 0 to 90
 * @param everyLead whether every leading department reports, or the first one alone
 */
public record ReportingRules(int dueDays, boolean everyLead) {

    /** Due after 5 days, by the first leading department. */
    public static final ReportingRules STANDARD = new ReportingRules(ReportingPeriod.USUAL_DAYS, false);

    public ReportingRules {
        if (!isDays(dueDays)) {
            throw new IllegalArgumentException("0 to 90 days");
        }
    }

    /** Whether a quarter can be due after so many days: 0 to 90. */
    public static boolean isDays(int days) {
        return 0 <= days && days <= 90;
    }

    /** Who owes reports by these rules. */
    public Obligations obligations() {
        return new Obligations(everyLead);
    }
}
