package org.duban.usecase;

import java.time.Clock;
import java.time.Instant;
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

    /** As {@link #carryOut(Change, Account, Instant)}, done now. */
    public void carryOut(Change change, Account account) {
        carryOut(change, account, clock.instant());
    }

    /**
     * Stores the change; when this returns it is safe.
     *
     * @param when the person made the change, which may be before it could be stored
     * @throws Refusal when the account may not make this change, when somebody else changed the same thing in between, or
     *                 when the store cannot be written
     */
    public void carryOut(Change change, Account account, Instant when) {
        Permission.mustAllow(account, change);
        account.mustBeOf(ledger.accounts());
        try {
            ledger.apply(change, account.name(), when);
        } catch (StaleChange stale) {
            throw new Refusal("changed-in-between").because(stale);
        }
    }
}
