package org.duban.usecase.backup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.duban.usecase.Ledger;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;

/**
 * Backs up for work that ends at once, as a command does: what was changed when it ends, unless a minute has not passed
 * since the last one, and what is there before much of it goes. What fails holds up nothing.
 */
public final class BackupAtEnd implements Watch {

    private static final Duration ENOUGH = Duration.ofMinutes(1);

    private final Backups backups;
    private final Clock clock;
    private final Consumer<Refusal> told;
    private boolean changed;

    private BackupAtEnd(Backups backups, Clock clock, Consumer<Refusal> told) {
        this.backups = backups;
        this.clock = clock;
        this.told = told;
    }

    /**
     * That of a data folder; nobody in particular has it done.
     *
     * @param told is told why none could be made
     */
    public static BackupAtEnd of(Backups backups, Clock clock, Consumer<Refusal> told) {
        return new BackupAtEnd(backups, clock, told);
    }

    /** The same store, backed up. */
    public Ledger over(Ledger ledger) {
        return new BackedUpLedger(ledger, this, () -> {});
    }

    @Override
    public void beforeMuchGoes() {
        make();
    }

    @Override
    public void changed() {
        changed = true;
    }

    @Override
    public void end() {
        if (changed && !isRecent()) {
            make();
        }
    }

    private boolean isRecent() {
        Instant now = clock.instant();
        return backups.all().stream()
                .filter(BackupStamp::proved)
                .findFirst()
                .filter(each -> each.made().isAfter(now.minus(ENOUGH)) && !each.made().isAfter(now))
                .isPresent();
    }

    private void make() {
        try {
            backups.make(Progress.UNWATCHED);
        } catch (Refusal refusal) {
            told.accept(refusal);
        }
    }
}
