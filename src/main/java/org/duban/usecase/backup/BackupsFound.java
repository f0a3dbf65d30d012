package org.duban.usecase.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How the backups of a data folder stand, looked at without changing a byte.
 *
 * @param all         the newest first
 * @param damage      why the newest proved one does not prove any more; empty where it does
 * @param second      the folder on another disk; empty where none is named
 * @param secondThere whether that folder is there now
 */
public record BackupsFound(List<BackupStamp> all, Optional<Refusal> damage, Optional<Path> second, boolean secondThere) {

    public BackupsFound {
        all = List.copyOf(all);
    }

    /**
     * Looks, and proves the newest.
     *
     * @param second the folder on another disk; null for none
     * @throws org.duban.usecase.Cancelled when the progress says so
     */
    public static BackupsFound in(Backups backups, @Nullable Path second, Progress progress) {
        List<BackupStamp> all = backups.all();
        Optional<Refusal> damage = newest(all).flatMap(each -> damage(backups, each, progress));
        return new BackupsFound(all, damage, Optional.ofNullable(second), second != null && Files.isDirectory(second));
    }

    private static Optional<Refusal> damage(Backups backups, BackupStamp newest, Progress progress) {
        try {
            backups.prove(backups.folder().resolve(newest.name()), progress);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    private static Optional<BackupStamp> newest(List<BackupStamp> all) {
        return all.stream().filter(BackupStamp::proved).findFirst();
    }

    /** The newest that was proved. */
    public Optional<BackupStamp> newest() {
        return newest(all);
    }

    /** Those that never were. */
    public List<BackupStamp> unproved() {
        return all.stream().filter(each -> !each.proved()).toList();
    }

    /** Whole days since the newest was made; 0 where there is none. */
    public long daysOld(Instant now) {
        return newest().map(each -> Math.max(0, Duration.between(each.made(), now).toDays())).orElse(0L);
    }
}
