package org.duban.store;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;

/** The database's own repair, at work on a copy: it rolls back to the newest state of the file that it can read. */
record RepairedCopy(Path damaged) {

    /** States further back than this are older than any backup. */
    private static final int ATTEMPTS = 20;

    /**
     * Writes the repaired copy, in place of what is there.
     *
     * @throws org.duban.usecase.Refusal when the file is beyond repair
     */
    void write(Path copy) throws IOException {
        Path rolledBack = Path.of(copy + ".temp");
        try {
            Files.copy(damaged, copy, StandardCopyOption.REPLACE_EXISTING);
            rollBack(copy, rolledBack);
            Files.move(rolledBack, copy, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(rolledBack);
        }
    }

    private void rollBack(Path copy, Path rolledBack) {
        var unheard = new PrintWriter(Writer.nullWriter());
        long version = Long.MAX_VALUE;
        for (int attempt = 0; attempt < ATTEMPTS && version >= 0; attempt++) {
            try {
                version = MVStoreTool.rollback(copy.toString(), version, unheard);
                if (MVStoreTool.info(rolledBack.toString(), unheard) == null) {
                    return;
                }
            } catch (MVStoreException unreadable) {
                // The state before may be readable.
            }
            version--;
        }
        throw new Faults(damaged).damaged();
    }
}
