package org.duban.usecase.backup;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.duban.usecase.Ledger;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Backs up for work that ends at once, as a command does: what was changed when it ends, in the second folder too, and
 * what is there before much of it goes. What fails holds up nothing.
 */
public final class BackupAtEnd implements Watch {

    private final BackupMaker backups;
    private final Supplier<@Nullable Path> second;
    private final Consumer<Refusal> told;
    private boolean changed;

    private BackupAtEnd(BackupMaker backups, Supplier<@Nullable Path> second, Consumer<Refusal> told) {
        this.backups = backups;
        this.second = second;
        this.told = told;
    }

    /**
     * That of a data folder; nobody in particular has it done.
     *
     * @param second the folder on another disk; null for none
     * @param told   is told why none could be made
     */
    public static BackupAtEnd of(BackupMaker backups, Supplier<@Nullable Path> second, Consumer<Refusal> told) {
        return new BackupAtEnd(backups, second, told);
    }

    /** The same store, backed up. */
    public Ledger over(Ledger ledger) {
        return new BackedUpLedger(ledger, this, () -> {});
    }

    @Override
    public void beforeMuchGoes() {
        attempt(() -> backups.make(Progress.UNWATCHED));
    }

    @Override
    public void changed() {
        changed = true;
    }

    @Override
    public void end() {
        if (changed) {
            attempt(() -> backups.make(Progress.UNWATCHED));
            attempt(this::makeElsewhere);
        }
    }

    private void makeElsewhere() {
        Path folder = second.get();
        if (folder != null) {
            try {
                backups.makeIn(folder, Progress.UNWATCHED);
            } catch (Refusal failure) {
                throw SecondMissed.of(folder, failure);
            }
        }
    }

    private void attempt(Runnable making) {
        try {
            making.run();
        } catch (RuntimeException failure) {
            told.accept(KeepBackups.refusal(failure, backups.folder()));
        }
    }
}
