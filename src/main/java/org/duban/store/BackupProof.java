package org.duban.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.duban.usecase.backup.BackupContents;
import org.flywaydb.core.api.FlywayException;
import org.h2.store.fs.FileUtils;

/**
 * Proves a backup by restoring it into memory and comparing what is then there with what was backed up. It is a file in
 * memory, since a database that was never closed keeps the check constraints of a connection that was
 * ("The database has been closed").
 *
 * @param thorough whether evidence in the pool is read, too; it was when it came there
 * @param progress is asked all the while whether somebody still waits
 */
record BackupProof(Path backup, boolean thorough, Progress progress) {

    /** Packed, and outside of what the program may take for itself. */
    private static final String MEMORY = "nioMemLZF:proof-";

    /**
     * Returns what it holds when the backup is whole.
     *
     * @throws Refusal when it is not
     */
    BackupContents prove() {
        String file = MEMORY + UUID.randomUUID();
        try (var reader = new BackupReader(backup)) {
            restore(reader, "jdbc:h2:" + file);
            reader.proveEvidence(thorough, progress);
            return reader.says().contents();
        } catch (SQLException | FlywayException failure) {
            throw new Refusal("backup-damaged", backup.toString()).because(failure);
        } finally {
            FileUtils.delete(file + H2File.SUFFIX);
        }
    }

    private void restore(BackupReader reader, String address) throws SQLException {
        String url = address + ";DATABASE_TO_LOWER=TRUE";
        Schema.migrations(url).target(reader.says().schema()).load().migrate();
        try (Connection store = DriverManager.getConnection(url, H2File.ACCOUNT, H2File.PASSWORD)) {
            reader.restoreRows(store, progress);
        }
    }
}
