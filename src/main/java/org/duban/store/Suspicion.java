package org.duban.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duban.usecase.history.Chain;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A note beside a store that something in it could not be read. Opening reads through what is needed at once, and not
 * the whole history; with this note it reads everything.
 */
record Suspicion(Path data) {

    private static final Logger LOG = LoggerFactory.getLogger(Suspicion.class);
    private static final String FILE_NAME = "suspect";
    private static final String SETTLED = "broken";

    /** Leaves the note. */
    void raise() {
        try {
            Files.write(file(), new byte[0]);
        } catch (IOException failure) {
            LOG.warn("it cannot be noted that the store is damaged", failure);
        }
    }

    /** Leaves the note where a history is broken, and it is not known that nothing beside can mend it. */
    void raise(Chain found) {
        if (found instanceof Chain.Broken && !isSettled(found)) {
            raise();
        }
    }

    /** Nothing beside the store can mend what is broken there. */
    void settle(Chain found) throws IOException {
        Files.writeString(data.resolve(SETTLED), found.toString());
    }

    private boolean isSettled(Chain found) {
        try {
            return Files.exists(data.resolve(SETTLED)) && Files.readString(data.resolve(SETTLED)).equals(found.toString());
        } catch (IOException unreadable) {
            LOG.warn("it is not known what cannot be mended", unreadable);
            return false;
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
