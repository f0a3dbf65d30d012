package org.duban.usecase.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.duban.usecase.Cancelled;
import org.duban.usecase.Ledger;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Backs up by itself while somebody works: after changes settle, on close, and before what takes much away. No save waits
 * for it, and what fails is told and tried again.
 */
public final class KeepBackups implements Watch, BackupMaker {

    private final BackupMaker backups;
    private final Supplier<@Nullable Path> second;
    private final Clock clock;
    private final Ticking ticking;
    private final List<Consumer<BackupStanding>> listeners = new CopyOnWriteArrayList<>();
    private final Object work = new Object();

    /** Guards what follows; held for moments only. */
    private final Object state = new Object();

    private final Pace pace = new Pace();
    private final SecondFolder elsewhere;
    private @Nullable BackupStamp newest;
    private @Nullable Refusal failure;
    private volatile Progress watching = Progress.UNWATCHED;
    private volatile boolean finished;
    private BackupStanding told = BackupStanding.UNKNOWN;

    /** Calls something again and again, about each second, on a thread that may work for long. */
    @FunctionalInterface
    public interface Ticking {

        /** Begins; what is returned ends it. */
        Runnable begin(Runnable tick);
    }

    private KeepBackups(BackupMaker backups, Supplier<@Nullable Path> second, Clock clock, Ticking ticking) {
        this.backups = backups;
        this.second = second;
        this.clock = clock;
        this.ticking = ticking;
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

    /** From now on it is told how they stand, on the thread that found it out. */
    public void listen(Consumer<BackupStanding> listener) {
        listeners.add(listener);
        listener.accept(standing());
    }

    /** How they stand. */
    public BackupStanding standing() {
        synchronized (state) {
            return told;
        }
    }

    /**
     * Begins, also anew after a restore: what a process that died left without a backup gets one now.
     *
     * @return the same store; every change of it is backed up, and a last time when it is closed
     */
    public Ledger over(Ledger ledger) {
        watching = Progress.UNWATCHED;
        finished = false;
        changed();
        return new BackedUpLedger(ledger, this, ticking.begin(this::tickOn));
    }

    @Override
    public void changed() {
        synchronized (state) {
            pace.changed(clock.instant());
        }
        tell();
    }

    /** What nobody expected ends one look, not all that follow. */
    private void tickOn() {
        try {
            tick();
        } catch (RuntimeException unexpected) {
            failed(unexpected);
            tell();
        }
    }

    /** Makes what is due now. */
    void tick() {
        synchronized (work) {
            elsewhere.name(second.get());
            if (isDue()) {
                quietly();
            }
            if (elsewhere.isDue()) {
                elsewhere.bringUpToDate(this::watched);
            }
            tell();
        }
    }

    private boolean isDue() {
        synchronized (state) {
            return pace.isDue(clock.instant());
        }
    }

    @Override
    public Path folder() {
        return backups.folder();
    }

    @Override
    public BackupStamp make(Progress progress) {
        synchronized (work) {
            try {
                return attempt(progress);
            } finally {
                tell();
            }
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
        synchronized (work) {
            quietly();
            tell();
        }
    }

    /** Whether something is missing, here or in the second folder. */
    public boolean isBehind() {
        return standing().unbackedSince() != null || elsewhere.isBehind();
    }

    /**
     * Makes what is missing, here and in the second folder, so that closing the store makes nothing more. What fails is
     * told, and holds up nothing.
     *
     * @throws Cancelled when the progress says so, also while something is made that was begun before; the next session
     *     makes it then
     */
    public void finish(Progress progress) {
        watching = progress;
        finished = true;
        makeMissing();
        progress.at(1, 1);
    }

    /** Makes what is missing, unless that was finished with already. */
    @Override
    public void end() {
        if (!finished) {
            makeMissing();
        }
    }

    private void makeMissing() {
        synchronized (work) {
            elsewhere.name(second.get());
            if (standing().unbackedSince() != null) {
                quietly();
            }
            if (elsewhere.isBehind()) {
                elsewhere.bringUpToDate(this::watched);
            }
            tell();
        }
    }

    /** Whoever waits for the end may tire of what was begun before. */
    private void watched(long done, long total) {
        watching.at(done, total);
    }

    private void quietly() {
        try {
            attempt(this::watched);
        } catch (Cancelled cancelled) {
            // Nobody waits for it any more; the next session makes it.
        } catch (RuntimeException failed) {
            // It is told by how the backups stand.
        }
    }

    private BackupStamp attempt(Progress progress) {
        synchronized (state) {
            pace.begin();
        }
        try {
            BackupStamp made = backups.make(progress);
            made(made);
            return made;
        } catch (Cancelled cancelled) {
            synchronized (state) {
                pace.cancelled();
            }
            throw cancelled;
        } catch (RuntimeException failed) {
            failed(failed);
            throw failed;
        }
    }

    private void made(BackupStamp made) {
        synchronized (state) {
            pace.made();
            failure = null;
            if (!made.equals(newest)) {
                elsewhere.fallBehind();
            }
            newest = made;
        }
    }

    private void failed(RuntimeException why) {
        synchronized (state) {
            pace.failed(clock.instant());
            failure = refusal(why, backups.folder());
        }
    }

    /** What nobody expected is told as what it comes to. */
    static Refusal refusal(RuntimeException failure, Path folder) {
        return failure instanceof Refusal refusal ? refusal : new Refusal("backup-not-written", folder.toString()).because(failure);
    }

    private void tell() {
        BackupStanding now;
        synchronized (state) {
            now = new BackupStanding(newest, pace.first(), failure, elsewhere.standing());
            if (now.equals(told)) {
                return;
            }
            told = now;
        }
        listeners.forEach(each -> each.accept(now));
    }
}
