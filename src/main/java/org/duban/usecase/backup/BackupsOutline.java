package org.duban.usecase.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Backups, for other programs.
 *
 * @param backups the newest first
 */
public record BackupsOutline(String folder, List<Entry> backups) {

    public BackupsOutline {
        backups = List.copyOf(backups);
    }

    /** One of them. */
    public record Entry(String name, long sequence, Instant made, long bytes, boolean proved) {}

    /** The outline of those in a folder. */
    public static BackupsOutline of(Path folder, List<BackupStamp> all) {
        return new BackupsOutline(
                folder.toString(),
                all.stream().map(each -> new Entry(each.name(), each.sequence(), each.made(), each.bytes(), each.proved())).toList());
    }
}
