package org.duban.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.duban.usecase.Refusal;

/** Says what a file is that does not open as a backup: absent, a folder, empty, something else, or damaged. */
record NoBackup(Path file) {

    /** Zip files begin so, whatever they hold. */
    private static final byte[] ZIP = {'P', 'K'};

    Refusal because(IOException failure) {
        return new Refusal(why(), file.toString()).because(failure);
    }

    private String why() {
        if (Files.notExists(file)) {
            return "backup-absent";
        }
        if (Files.isDirectory(file)) {
            return "backup-is-folder";
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] begin = in.readNBytes(ZIP.length);
            if (begin.length == 0) {
                return "backup-empty";
            }
            return Arrays.equals(begin, ZIP) ? "backup-damaged" : "backup-none";
        } catch (IOException unreadable) {
            return "backup-unreadable";
        }
    }
}
