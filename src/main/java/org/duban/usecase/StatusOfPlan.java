package org.duban.usecase;

import java.time.LocalDate;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Plan;
import org.duban.domain.progress.LightLimits;
import org.duban.domain.progress.LightPolicy;
import org.duban.domain.progress.PlanJudgement;
import org.duban.domain.report.WaitingPercents;
import org.jspecify.annotations.Nullable;

/**
 * How a stored plan stands on a day.
 *
 * @param plan       whole, or one department's part of it
 * @param department whose part it is; null where it is whole
 */
public record StatusOfPlan(
        Plan plan, @Nullable Department department, LocalDate on, LightLimits limits, PlanJudgement judgement) {

    /**
     * Judges a stored plan by what is known today as if it were that day.
     *
     * @param department a name or alias, whose tasks alone are judged; null for the whole plan
     * @throws Refusal when nobody has signed in, or there is no such department
     */
    public static StatusOfPlan of(
            Account acting,
            StoredPlans stored,
            Plan whole,
            @Nullable String department,
            LocalDate on,
            LightLimits limits) {
        acting.mustRead();
        Plan plan = ExportTable.only(whole, department, stored.departments());
        Department part = department == null ? null : stored.departments().find(department).orElse(null);
        var policy = new LightPolicy(limits, plan.heading().year(), on);
        var waiting = WaitingPercents.of(plan, stored.reports(plan.id()));
        return new StatusOfPlan(plan, part, on, limits, policy.judge(plan, stored.progress(plan.id())).withWaiting(waiting));
    }
}
