package org.duban.usecase.backup;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How far the backups are behind what is stored.
 *
 * @param newest        the newest proved one in the data folder; null while there is none
 * @param unbackedSince when the first change was made that is in no backup yet; null when all are
 * @param failure       why the last attempt failed; null where it did not
 * @param second        what is so of the second folder; null where none is named
 */
public record BackupStanding(
        @Nullable BackupStamp newest, @Nullable Instant unbackedSince, @Nullable Refusal failure, @Nullable Second second) {

    /** Before anything is known. */
    public static final BackupStanding UNKNOWN = new BackupStanding(null, null, null, null);

    /** Changes that wait longer for their backup are told (screens.md §11). */
    public static final Duration OLD = Duration.ofDays(7);

    /**
     * The second folder, on another disk.
     *
     * @param newest  the newest proved one that was seen there; null where none was
     * @param failure why the last attempt failed, that the folder is absent or full; null where it did not
     */
    public record Second(Path folder, @Nullable BackupStamp newest, @Nullable Refusal failure) {}

    /** Whether somebody should be told. */
    public boolean isWorrying(Instant now) {
        boolean waits = unbackedSince != null && unbackedSince.plus(OLD).isBefore(now);
        return waits || failure != null || (second != null && second.failure() != null);
    }
}
