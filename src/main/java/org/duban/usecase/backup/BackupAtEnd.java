package org.duban.usecase.backup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.duban.usecase.Ledger;
import org.duban.usecase.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Backs up for work that ends at once, as a command does: what was changed when it ends, unless a minute has not passed
 * since the last one, and what is there before much of it goes. What fails holds up nothing.
 */
public final class BackupAtEnd implements Watch {

    private static final Duration ENOUGH = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(BackupAtEnd.class);

    private final Backups backups;
    private final Clock clock;
    private boolean changed;

    private BackupAtEnd(Backups backups, Clock clock) {
        this.backups = backups;
        this.clock = clock;
    }

    /** That of a data folder; nobody in particular has it done. */
    public static BackupAtEnd of(Backups backups, Clock clock) {
        return new BackupAtEnd(backups, clock);
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
        } catch (RuntimeException failed) {
            LOG.warn("no backup was made", failed);
        }
    }
}
