package org.duban.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.flywaydb.core.api.FlywayException;

/**
 * Makes a new store under another name and gives it its own name when it is complete: a process that dies here
 * leaves no half-made store, and a store file that is empty is always a damaged one.
 */
record Creation(DataFolder folder) {

    void run() {
        try {
            Path fresh = folder.unfinished();
            try {
                new Schema(new H2File(fresh)).bringUpToDate();
                giveName(fresh);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException | FlywayException failure) {
            throw new Faults(folder.file()).whenOpening(failure);
        }
    }

    private void giveName(Path fresh) throws IOException {
        try {
            Files.move(fresh, folder.file());
            Copying.force(folder.path());
        } catch (FileAlreadyExistsException | NoSuchFileException overtaken) {
            // Another process made the store in the meantime; that one counts.
            Files.deleteIfExists(fresh);
        }
    }
}
