package org.duban.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duban.domain.change.Change;
import org.duban.domain.plan.Departments;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Source;

/** The 台账: the stored plans, the departments, and everything that was done to them. Safe for several threads. */
public interface Ledger extends AutoCloseable {

    /** Every plan, the latest year first, within a year the one stored last first. */
    List<PlanSummary> plans();

    /** The whole plan, if it is stored. */
    Optional<Plan> plan(PlanId id);

    /** The words that the plan was read from; {@link Source#none} where it was made by hand. */
    Source source(PlanId plan);

    /** Every department known, ordered by name. */
    Departments departments();

    /**
     * Carries out a change and keeps it in the history, both or neither. When this returns the change survives the
     * death of the process. Departments that the change brings along are stored with it.
     *
     * @throws org.duban.domain.change.StaleChange when the stored plan is not as the change expects it
     * @throws Refusal                             when the store cannot be written (disk full, read-only, gone)
     */
    void apply(Change change, String who, Instant when);

    /** What was done to a plan, oldest first. */
    List<Done> history(PlanId plan);

    @Override
    void close();

    /** A change that was carried out: who did it, and when. */
    record Done(Instant when, String who, Change change) {}
}
