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
 * @param all        the newest first
 * @param damage     why the newest proved one does not prove any more; empty where it does
 * @param unreadable the names of those that do not even tell what they hold
 * @param second     the folder on another disk; empty where none is named
 */
public record BackupsFound(List<BackupStamp> all, Optional<Refusal> damage, List<String> unreadable, Optional<Second> second) {

    public BackupsFound {
        all = List.copyOf(all);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * What lies on another disk.
     *
     * @param there  whether the folder is there now
     * @param newest the newest proved one; empty where there is none
     * @param damage why that one cannot be read, or the folder; empty where it can
     */
    public record Second(Path folder, boolean there, Optional<BackupStamp> newest, Optional<Refusal> damage) {

        private static Second in(Backups backups, Path folder) {
            boolean there = Files.isDirectory(folder);
            try {
                Optional<BackupStamp> newest = BackupsFound.newest(backups.allIn(folder));
                return new Second(folder, there, newest, newest.flatMap(each -> unreadable(backups, folder.resolve(each.name()))));
            } catch (Refusal refusal) {
                return new Second(folder, there, Optional.empty(), Optional.of(refusal));
            }
        }
    }

    /**
     * Looks, proves the newest, and has every other tell what it holds.
     *
     * @param second the folder on another disk; null for none
     * @throws org.duban.usecase.Cancelled when the progress says so
     */
    public static BackupsFound in(Backups backups, @Nullable Path second, Progress progress) {
        List<BackupStamp> all = backups.all();
        Optional<Refusal> damage = newest(all).flatMap(each -> damage(backups, each, progress));
        List<String> unreadable = all.stream()
                .filter(BackupStamp::proved)
                .map(BackupStamp::name)
                .filter(name -> unreadable(backups, backups.folder().resolve(name)).isPresent())
                .toList();
        return new BackupsFound(all, damage, unreadable, Optional.ofNullable(second).map(folder -> Second.in(backups, folder)));
    }

    private static Optional<Refusal> damage(Backups backups, BackupStamp newest, Progress progress) {
        try {
            backups.prove(backups.folder().resolve(newest.name()), progress);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    private static Optional<Refusal> unreadable(Backups backups, Path backup) {
        try {
            backups.contents(backup);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    private static Optional<BackupStamp> newest(List<BackupStamp> all) {
        return all.stream().filter(BackupStamp::proved).findFirst();
    }

    /** Whether none that was looked at is damaged. That there is none is no damage. */
    public boolean isWhole() {
        return damage.isEmpty() && unreadable.isEmpty() && second.flatMap(Second::damage).isEmpty();
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
