package org.duban.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duban.domain.account.Accounts;
import org.duban.domain.change.Deed;
import org.duban.domain.plan.PlanId;
import org.duban.usecase.backup.Recovery;
import org.duban.usecase.history.StoredHistory;

/** The 台账: the stored plans, the departments, and everything that was done to them. Safe for several threads. */
public interface Ledger extends StoredPlans, StoredHistory, AutoCloseable {

    /**
     * Carries out a deed and keeps it in the history, both or neither. When this returns the change survives the
     * death of the process. Departments that the change brings along are stored with it.
     *
     * @throws org.duban.domain.change.StaleChange when the stored plan is not as the change expects it
     * @throws Refusal                             when the store cannot be written (disk full, read-only, gone)
     */
    void apply(Deed deed, String who, Instant when);

    /** The accounts there are, and whether 登录 is switched on. */
    Accounts accounts();

    /** What was done to a plan, oldest first. */
    List<Done> history(PlanId plan);

    /** What had to be done before it could be opened; empty where it was as it had been left. */
    Optional<Recovery> recovery();

    @Override
    void close();

    /** A deed that was carried out: who did it, and when. */
    record Done(Instant when, String who, Deed deed) {}
}
