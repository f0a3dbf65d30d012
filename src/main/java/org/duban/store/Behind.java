package org.duban.store;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.duban.usecase.backup.BackupStamp;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether a store that the journal does not go on from lacks what a backup has: a file that was cut off may open as the
 * store it was long ago, or as an empty one.
 *
 * @param end the last entry that the store has
 */
record Behind(DataFolder folder, HistoryEnd end) {

    private static final Logger LOG = LoggerFactory.getLogger(Behind.class);

    boolean isSo() throws IOException {
        var beside = new Beside(folder);
        for (BackupStamp each : beside.proved()) {
            if (Journal.after(folder.path(), beside.end(each)).isComplete()) {
                return true;
            }
        }
        List<BackupStamp> proved = beside.proved();
        return !proved.isEmpty() && goesOn(proved.getFirst(), beside);
    }

    /** Whether the backup has what the store has, and more; that of before a restore has other entries. */
    private boolean goesOn(BackupStamp backup, Beside beside) throws IOException {
        if (beside.end(backup).number() <= end.number()) {
            return false;
        }
        try {
            Rebuild.Built built = new Rebuild(folder).fromBackup(beside.file(backup));
            try (Connection store = new H2File(built.file()).open()) {
                return end.equals(HistoryEnd.NONE)
                        || new HistoryTable(DSL.using(store, SQLDialect.H2), new ChangeJson()).has(end);
            } finally {
                Files.deleteIfExists(built.file());
            }
        } catch (SQLException | RuntimeException unusable) {
            LOG.warn("a backup cannot be restored", unusable);
            return false;
        }
    }
}
