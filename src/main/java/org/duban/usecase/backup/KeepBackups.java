package org.duban.usecase.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.duban.usecase.Cancelled;
import org.duban.usecase.Ledger;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Backs up by itself while somebody works: after changes settle, on close, and before what takes much away, which waits
 * for it; nothing else does, and nothing waits for the second folder. What fails is told and tried again.
 */
public final class KeepBackups implements Watch, BackupMaker {

    private final BackupMaker backups;
    private final Supplier<@Nullable Path> second;
    private final Ticking ticking;
    private final OwnFolder here;
    private final SecondFolder elsewhere;
    private final Ending ending = new Ending();

    /** Guards itself and what follows, for moments only. */
    private final List<Consumer<BackupStanding>> listeners = new ArrayList<>();

    private BackupStanding told = BackupStanding.UNKNOWN;

    /** Calls something again and again, about each second, on a thread of its own that may work for long. */
    @FunctionalInterface
    public interface Ticking {

        /** Begins; what is returned ends it. */
        Runnable begin(Runnable tick);
    }

    private KeepBackups(BackupMaker backups, Supplier<@Nullable Path> second, Clock clock, Ticking ticking) {
        this.backups = backups;
        this.second = second;
        this.ticking = ticking;
        this.here = new OwnFolder(backups, clock);
        this.elsewhere = new SecondFolder(backups, clock);
    }

    /**
     * That of a data folder; nobody in particular has it done.
     *
     * @param second the folder on another disk, asked each time; null for none
     */
    public static KeepBackups of(BackupMaker backups, Supplier<@Nullable Path> second, Clock clock, Ticking ticking) {
        return new KeepBackups(backups, second, clock, ticking);
    }

    /** From now on it is told how they stand, on the thread that found it out; it returns at once. */
    public void listen(Consumer<BackupStanding> listener) {
        synchronized (listeners) {
            listeners.add(listener);
            listener.accept(told);
        }
    }

    /** How they stand. */
    public BackupStanding standing() {
        synchronized (listeners) {
            return told;
        }
    }

    /**
     * Begins, also anew after a restore: what a process that died left without a backup gets one now.
     *
     * @return the same store; every change of it is backed up, and a last time when it is closed
     */
    public Ledger over(Ledger ledger) {
        ending.forget();
        changed();
        Runnable ownEnd = ticking.begin(() -> tickOn(this::tickHere));
        Runnable secondEnd = ticking.begin(() -> tickOn(this::tickElsewhere));
        return new BackedUpLedger(ledger, this, () -> {
            ownEnd.run();
            secondEnd.run();
        });
    }

    @Override
    public void changed() {
        here.changed();
        tell();
    }

    /** What nobody expected ends one look, not all that follow. */
    private void tickOn(Runnable tick) {
        try {
            tick.run();
        } catch (RuntimeException | Error unexpected) {
            here.failed(unexpected);
            tell();
        }
    }

    /** Makes what is due now. */
    void tick() {
        tickHere();
        tickElsewhere();
    }

    private void tickHere() {
        if (here.isDue()) {
            quietly();
        }
    }

    private void tickElsewhere() {
        elsewhere.keepUp(second.get(), ending);
        tell();
    }

    @Override
    public Path folder() {
        return backups.folder();
    }

    @Override
    public boolean isThere(Path folder) {
        return backups.isThere(folder);
    }

    /** Who asks for one has the second folder looked at, too. */
    @Override
    public BackupStamp make(Progress progress) {
        elsewhere.hurry();
        return makeHere(progress);
    }

    private BackupStamp makeHere(Progress progress) {
        try {
            OwnFolder.Made made = here.make(progress);
            if (made.isNew()) {
                elsewhere.fallBehind();
            }
            return made.stamp();
        } finally {
            tell();
        }
    }

    @Override
    public BackupStamp makeIn(Path folder, Progress progress) {
        return backups.makeIn(folder, progress);
    }

    @Override
    public BackupContents saveTo(Path file, Progress progress) {
        return backups.saveTo(file, progress);
    }

    /** That it cannot be made is told, and holds up nothing. */
    @Override
    public void beforeMuchGoes() {
        quietly();
    }

    /** Whether something is missing, here or in the second folder. */
    public boolean isBehind() {
        return here.isBehind() || elsewhere.isBehind();
    }

    /**
     * Makes what is missing, here and in the second folder, so that closing the store makes nothing more. What fails is
     * told, and holds up nothing.
     *
     * @throws Cancelled when the progress says so, also while something is made that was begun before; the next session
     *     makes it then
     */
    public void finish(Progress progress) {
        ending.begin(progress);
        makeMissing();
        progress.at(1, 1);
    }

    /** Makes what is missing, unless that was finished with already. */
    @Override
    public void end() {
        if (!ending.isBegun()) {
            makeMissing();
        }
    }

    private void makeMissing() {
        if (here.isBehind()) {
            quietly();
        }
        elsewhere.catchUp(second.get(), ending);
        tell();
    }

    private void quietly() {
        try {
            makeHere(ending);
        } catch (Cancelled cancelled) {
            // Nobody waits for it any more; the next session makes it.
        } catch (RuntimeException | Error failed) {
            // It is told by how the backups stand.
        }
    }

    /** What nobody expected is told as what it comes to. */
    static Refusal refusal(Throwable failure, Path folder) {
        return failure instanceof Refusal refusal ? refusal : new Refusal("backup-not-written", folder.toString()).because(failure);
    }

    private void tell() {
        synchronized (listeners) {
            BackupStanding now = here.standing(elsewhere.standing());
            if (!now.equals(told)) {
                told = now;
                listeners.forEach(each -> each.accept(now));
            }
        }
    }
}
