package org.duban.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A note beside a store that something in it could not be read. Opening reads through what is needed at once, and not
 * the whole history; with this note it reads everything.
 */
record Suspicion(Path data) {

    private static final Logger LOG = LoggerFactory.getLogger(Suspicion.class);
    private static final String FILE_NAME = "suspect";

    /** Leaves the note. */
    void raise() {
        try {
            Files.write(file(), new byte[0]);
        } catch (IOException failure) {
            LOG.warn("it cannot be noted that the store is damaged", failure);
        }
    }

    boolean isRaised() {
        return Files.exists(file());
    }

    /** The store is whole, or another has its place. */
    void drop() throws IOException {
        Files.deleteIfExists(file());
    }

    private Path file() {
        return data.resolve(FILE_NAME);
    }
}
