package org.duban.domain.change;

import java.util.Objects;
import org.duban.domain.plan.PlanId;
import org.duban.domain.report.PlanReports;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A quarter is asked for, gets another day to hand in, is closed or opened again.
 *
 * @param before null where it was not asked for
 * @param after  null where that is taken back
 */
public record PeriodRevised(
        PlanId plan, Quarter quarter, @Nullable ReportingPeriod before, @Nullable ReportingPeriod after)
        implements Change {

    @Override
    public PeriodRevised inverse() {
        return new PeriodRevised(plan, quarter, after, before);
    }

    /**
     * The periods after this change.
     *
     * @throws StaleChange when they are not as this change expects them
     */
    public PlanReports appliedTo(PlanReports current) {
        StaleChange.unless(Objects.equals(current.period(quarter).orElse(null), before), "a quarter");
        return after == null ? current.without(quarter) : current.with(after);
    }
}
