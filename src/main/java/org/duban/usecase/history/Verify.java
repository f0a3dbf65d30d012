package org.duban.usecase.history;

import java.util.List;
import org.duban.usecase.Ledger;
import org.duban.usecase.Progress;
import org.duban.usecase.evidence.CheckEvidence;

/**
 * 核验: whether the store, its history and the evidence are whole. It changes nothing, and needs nobody's leave: it tells
 * counts, and of what is broken no more than is needed to find it.
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
     * @throws org.duban.usecase.Refusal   when the store cannot be read
     * @throws org.duban.usecase.Cancelled when the progress says so
     */
    public Verified run(Progress progress) {
        StoreState store = ledger.check();
        boolean upToDate = !(store.chain() instanceof Chain.Unsealed);
        return new Verified(store, upToDate ? evidence.ofAll(ledger, progress) : List.of());
    }
}
