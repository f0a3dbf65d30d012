package org.duban.usecase.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.duban.usecase.Cancelled;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.duban.usecase.backup.BackupStanding.Second;
import org.jspecify.annotations.Nullable;

/**
 * Brings a folder on another disk up to date: after a backup, but what takes long is not done often; each minute where the
 * folder is absent or full. One backup is made there at a time; how it stands is told meanwhile.
 */
final class SecondFolder {

    /** It rests twenty times as long as it worked. */
    private static final int REST = 20;

    private static final Duration AGAIN = Duration.ofSeconds(60);

    private final BackupMaker backups;
    private final Clock clock;
    private volatile @Nullable Second standing;

    /** How many times something was to be brought there, and how many of these were done with. */
    private final AtomicLong wanted = new AtomicLong();

    private volatile long brought;
    private volatile Instant notBefore = Instant.MIN;
    private Instant worked = Instant.MIN;

    SecondFolder(BackupMaker backups, Clock clock) {
        this.backups = backups;
        this.clock = clock;
    }

    /** How it stands; null where none is named. */
    @Nullable Second standing() {
        return standing;
    }

    /** There is a backup that is not there. */
    void fallBehind() {
        wanted.incrementAndGet();
    }

    /** Whether it is behind. */
    boolean isBehind() {
        return wanted.get() != brought && standing != null;
    }

    /** Makes a backup in this folder where one is due, null for none; that it cannot be made is told by the standing. */
    synchronized void keepUp(@Nullable Path folder, Progress progress) {
        name(folder);
        if (isDue()) {
            bringUpToDate(progress);
        } else {
            miss();
        }
    }

    /** A folder that was taken away is missed at once, also where there is nothing to be done in it. */
    private void miss() {
        Second now = standing;
        if (now != null && now.failure() == null && now.newest() != null && !backups.isThere(now.folder())) {
            standing = new Second(now.folder(), now.newest(), new Refusal("backup-folder-gone", now.folder().toString()));
            fallBehind();
            rest(AGAIN);
        }
    }

    /** Somebody asks for it: it is tried without resting. */
    void hurry() {
        fallBehind();
        notBefore = Instant.MIN;
    }

    /** The same where one is missing, however much it rested. */
    synchronized void catchUp(@Nullable Path folder, Progress progress) {
        name(folder);
        if (isBehind()) {
            bringUpToDate(progress);
        }
    }

    private void name(@Nullable Path folder) {
        Second before = standing;
        Path known = before == null ? null : before.folder();
        if (!Objects.equals(known, folder)) {
            standing = folder == null ? null : new Second(folder, null, null);
            fallBehind();
            notBefore = Instant.MIN;
        }
    }

    /** A clock that was set back holds up nothing. */
    private boolean isDue() {
        Instant now = clock.instant();
        return isBehind() && (!now.isBefore(notBefore) || now.isBefore(worked));
    }

    private void bringUpToDate(Progress progress) {
        Second before = Objects.requireNonNull(standing, "it is named");
        Instant begun = clock.instant();
        long bringing = wanted.get();
        try {
            BackupStamp made = backups.makeIn(before.folder(), progress);
            standing = new Second(before.folder(), made, null);
            brought = bringing;
            rest(Duration.between(begun, clock.instant()).multipliedBy(REST));
        } catch (Cancelled cancelled) {
            rest(AGAIN);
        } catch (RuntimeException | Error failure) {
            standing = new Second(before.folder(), before.newest(), KeepBackups.refusal(failure, before.folder()));
            rest(AGAIN);
        }
    }

    private void rest(Duration time) {
        worked = clock.instant();
        notBefore = worked.plus(time);
    }
}
