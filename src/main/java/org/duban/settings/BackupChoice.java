package org.duban.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen about backups.
 *
 * @param secondFolder an absolute folder on another disk, where every backup goes too; null for none
 * @param gigabytes    what all backups of the data folder together may take, 1 to 1000
 */
public record BackupChoice(@Nullable String secondFolder, int gigabytes) {

    /** Where nobody chose. */
    public static final BackupChoice STANDARD = new BackupChoice(null, 20);

    public BackupChoice {
        if (!isGigabytes(gigabytes) || (secondFolder != null && !isFolder(secondFolder))) {
            throw new IllegalArgumentException("1 to 1000 gigabytes and an absolute folder");
        }
    }

    /** Whether backups can be kept within so many gigabytes: 1 to 1000. */
    public static boolean isGigabytes(int gigabytes) {
        return 1 <= gigabytes && gigabytes <= 1000;
    }

    /** Whether the words name a folder from its disk on; it need not be there. */
    public static boolean isFolder(String words) {
        try {
            return Path.of(words).isAbsolute();
        } catch (InvalidPathException none) {
            return false;
        }
    }

    /** The folder on another disk; null for none. */
    public @Nullable Path second() {
        return secondFolder == null ? null : Path.of(secondFolder);
    }

    /** What all together may take, in bytes. */
    public long bytes() {
        return gigabytes * 1024L * 1024 * 1024;
    }

    /** The same with another second folder; null for none. */
    public BackupChoice withSecondFolder(@Nullable String folder) {
        return new BackupChoice(folder, gigabytes);
    }

    /** The same with room for so many gigabytes, 1 to 1000. */
    public BackupChoice withGigabytes(int limit) {
        return new BackupChoice(secondFolder, limit);
    }
}
