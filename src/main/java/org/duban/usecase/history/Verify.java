package org.duban.usecase.history;

import java.util.List;
import org.duban.usecase.Account;
import org.duban.usecase.Ledger;
import org.duban.usecase.Progress;
import org.duban.usecase.evidence.CheckEvidence;

/**
 * 核验: whether the store, its history and the evidence are whole. It changes nothing, and whoever may read may ask.
 */
public final class Verify {

    private final Ledger ledger;
    private final CheckEvidence evidence;

    public Verify(Ledger ledger, CheckEvidence evidence) {
        this.ledger = ledger;
        this.evidence = evidence;
    }

    /**
     * Looks everything over; takes as long as reading the history and the evidence once.
     *
     * @throws org.duban.usecase.Refusal   when nobody has signed in, or the store cannot be read
     * @throws org.duban.usecase.Cancelled when the progress says so
     */
    public Verified run(Account acting, Progress progress) {
        acting.mustBeOf(ledger.accounts());
        StoreState store = ledger.check();
        boolean upToDate = !(store.chain() instanceof Chain.Unsealed);
        return new Verified(store, upToDate ? evidence.ofAll(acting, ledger, progress) : List.of());
    }
}
