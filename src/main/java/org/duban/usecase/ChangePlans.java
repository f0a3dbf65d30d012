package org.duban.usecase;

import java.time.Clock;
import org.duban.domain.change.Change;
import org.duban.domain.change.StaleChange;

/** Carries out a change of the stored plans for somebody who may make it. */
public final class ChangePlans {

    private final Ledger ledger;
    private final Clock clock;

    public ChangePlans(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Stores the change; when this returns it is safe.
     *
     * @throws Refusal when the account may not change plans, when somebody else changed the same thing in between, or
     *                 when the store cannot be written
     */
    public void carryOut(Change change, Account account) {
        account.mustEditPlans();
        try {
            ledger.apply(change, account.name(), clock.instant());
        } catch (StaleChange stale) {
            throw new Refusal("changed-in-between").because(stale);
        }
    }
}
