package org.duban.usecase;

import java.util.List;
import java.util.Optional;
import org.duban.domain.change.PlanBook;
import org.duban.domain.plan.Departments;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Source;
import org.duban.domain.progress.PlanProgress;
import org.duban.domain.report.PlanReports;

/** The plans and departments there are; in a window with changes not yet saved. */
public interface StoredPlans {

    /** Every plan, the latest year first, within a year the one stored last first. */
    List<PlanSummary> plans();

    /** The whole plan, if it is stored. */
    Optional<Plan> plan(PlanId id);

    /** The words that the plan was read from; {@link Source#none} where it was made by hand. */
    Source source(PlanId plan);

    /** What is known about how far the tasks of the plan have come; nothing where the plan is not stored. */
    PlanProgress progress(PlanId plan);

    /** The reports on the plan, and the quarters they were asked for; none where the plan is not stored. */
    PlanReports reports(PlanId plan);

    /** The plan with everything that is kept about it, if it is stored. */
    default Optional<PlanBook> book(PlanId id) {
        return plan(id).map(plan -> new PlanBook(plan, source(id), progress(id), reports(id)));
    }

    /** Every department known, ordered by name. */
    Departments departments();
}
