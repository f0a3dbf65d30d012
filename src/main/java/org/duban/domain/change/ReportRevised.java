package org.duban.domain.change;

import java.util.Objects;
import org.duban.domain.plan.PlanId;
import org.duban.domain.report.PlanReports;
import org.duban.domain.report.StatusReport;
import org.jspecify.annotations.Nullable;

/**
 * A report is begun, written, handed in, returned, accepted or reopened.
 *
 * @param before null where it is begun
 * @param after  null where a beginning is taken back
 */
public record ReportRevised(PlanId plan, @Nullable StatusReport before, @Nullable StatusReport after)
        implements Change {

    public ReportRevised {
        if (before == null && after == null) {
            throw new IllegalArgumentException("no report is revised");
        }
        if (before != null && after != null && !before.id().equals(after.id())) {
            throw new IllegalArgumentException("a revision keeps the report's id");
        }
    }

    /** The report, as it is after the change, or was before where it goes. */
    public StatusReport report() {
        return after == null ? Objects.requireNonNull(before) : after;
    }

    @Override
    public ReportRevised inverse() {
        return new ReportRevised(plan, after, before);
    }

    /**
     * The reports after this change.
     *
     * @throws StaleChange when they are not as this change expects them
     */
    public PlanReports appliedTo(PlanReports current) {
        StatusReport about = report();
        StatusReport now = current.of(about.task(), about.quarter(), about.department()).orElse(null);
        StaleChange.unless(Objects.equals(now, before), "a report");
        return after == null ? current.without(about) : current.with(after);
    }
}
