package org.duban.usecase.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.duban.usecase.Cancelled;
import org.duban.usecase.Progress;
import org.duban.usecase.backup.BackupStanding.Second;
import org.jspecify.annotations.Nullable;

/**
 * Brings a folder on another disk up to date: after a backup, but what takes long is not done often; each minute where the
 * folder is absent or full.
 */
final class SecondFolder {

    /** It rests twenty times as long as it worked. */
    private static final int REST = 20;

    private static final Duration AGAIN = Duration.ofSeconds(60);

    private final BackupMaker backups;
    private final Clock clock;
    private volatile @Nullable Second standing;
    private volatile boolean behind;
    private Instant notBefore = Instant.MIN;
    private Instant worked = Instant.MIN;

    SecondFolder(BackupMaker backups, Clock clock) {
        this.backups = backups;
        this.clock = clock;
    }

    /** How it stands; null where none is named. */
    @Nullable Second standing() {
        return standing;
    }

    /** What is to be done there, from now on in this folder; null for none. */
    void name(@Nullable Path folder) {
        Second before = standing;
        Path known = before == null ? null : before.folder();
        if (!Objects.equals(known, folder)) {
            standing = folder == null ? null : new Second(folder, null, null);
            behind = true;
            notBefore = Instant.MIN;
        }
    }

    /** There is a backup that is not there. */
    void fallBehind() {
        behind = true;
    }

    /** Whether it is behind. */
    boolean isBehind() {
        return behind && standing != null;
    }

    /** Whether something is to be done there now; a clock that was set back holds up nothing. */
    boolean isDue() {
        Instant now = clock.instant();
        return isBehind() && (!now.isBefore(notBefore) || now.isBefore(worked));
    }

    /** Makes a backup there; that it cannot be made is told by the standing. */
    void bringUpToDate(Progress progress) {
        Second before = Objects.requireNonNull(standing, "it is named");
        Instant begun = clock.instant();
        try {
            BackupStamp made = backups.makeIn(before.folder(), progress);
            standing = new Second(before.folder(), made, null);
            behind = false;
            rest(Duration.between(begun, clock.instant()).multipliedBy(REST));
        } catch (Cancelled cancelled) {
            rest(AGAIN);
        } catch (RuntimeException failure) {
            standing = new Second(before.folder(), before.newest(), KeepBackups.refusal(failure, before.folder()));
            rest(AGAIN);
        }
    }

    private void rest(Duration time) {
        worked = clock.instant();
        notBefore = worked.plus(time);
    }
}
