package org.duban.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.duban.usecase.Refusal;

/**
 * Where a backup is to go that somebody takes away: never over what the data folder holds.
 *
 * @param data the data folder, which is there
 */
record OutsidePlace(Path data) {

    /** Lets a place pass whose folder is there. */
    void check(Path file) {
        if (Files.isDirectory(file)) {
            throw new Refusal("backup-out-folder", file.toString());
        }
        Path folder = real(Objects.requireNonNull(file.getParent(), "a place in a folder"));
        Path own = real(data);
        boolean beside = folder.equals(own) && file.toString().toLowerCase(Locale.ROOT).endsWith(BackupFolder.SUFFIX);
        if (folder.startsWith(own) && !beside) {
            throw new Refusal("backup-out-own", file.toString());
        }
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException unknown) {
            return folder.toAbsolutePath().normalize();
        }
    }
}
