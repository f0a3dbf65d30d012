package org.duban.usecase.backup;

import java.time.Clock;
import org.duban.usecase.Cancelled;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;

/** The backups beside the store: how far they are behind, and when the next is due. One is made at a time. */
final class OwnFolder {

    private final BackupMaker backups;
    private final Clock clock;

    /** Guarded by this, for moments only. */
    private final Pace pace = new Pace();

    private final Object making = new Object();
    private @Nullable BackupStamp newest;
    private @Nullable Refusal failure;

    OwnFolder(BackupMaker backups, Clock clock) {
        this.backups = backups;
        this.clock = clock;
    }

    /** A change was made that is in no backup. */
    synchronized void changed() {
        pace.changed(clock.instant());
    }

    synchronized boolean isDue() {
        return pace.isDue(clock.instant());
    }

    /** Whether a change is in no backup. */
    synchronized boolean isBehind() {
        return pace.first() != null;
    }

    /** How they stand, beside the second folder. */
    synchronized BackupStanding standing(BackupStanding.@Nullable Second second) {
        return new BackupStanding(newest, pace.first(), failure, second);
    }

    /**
     * Makes one.
     *
     * @return whether it is another than the newest was
     * @throws Cancelled when the progress says so; the changes then wait for the next
     */
    Made make(Progress progress) {
        synchronized (making) {
            begin();
            try {
                return made(backups.make(progress));
            } catch (Cancelled cancelled) {
                cancelled();
                throw cancelled;
            } catch (RuntimeException | Error failed) {
                failed(failed);
                throw failed;
            }
        }
    }

    /** One that was made. */
    record Made(BackupStamp stamp, boolean isNew) {}

    private synchronized void begin() {
        pace.begin();
    }

    private synchronized Made made(BackupStamp stamp) {
        boolean isNew = !stamp.equals(newest);
        pace.made();
        failure = null;
        newest = stamp;
        return new Made(stamp, isNew);
    }

    private synchronized void cancelled() {
        pace.cancelled();
    }

    /** What kept one from being made, or from being tried. */
    synchronized void failed(Throwable why) {
        pace.failed(clock.instant());
        failure = KeepBackups.refusal(why, backups.folder());
    }
}
