package org.duban.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.duban.usecase.Refusal;
import org.flywaydb.core.api.FlywayException;

/** Proves a backup by restoring it into memory and comparing what is then there with what was backed up. */
record BackupProof(Path backup) {

    /**
     * Returns when the backup is whole.
     *
     * @throws Refusal when it is not
     */
    void prove() {
        String address = "jdbc:h2:mem:proof-" + UUID.randomUUID();
        String url = address + ";DATABASE_TO_LOWER=TRUE";
        try (var reader = new BackupReader(backup);
                Connection store = DriverManager.getConnection(url, H2File.ACCOUNT, H2File.PASSWORD)) {
            Schema.migrations(url).target(reader.says().schema()).load().migrate();
            reader.restoreRows(store, (user, password) -> DriverManager.getConnection(address, user, password));
            reader.proveEvidence();
        } catch (SQLException | FlywayException failure) {
            throw new Refusal("backup-damaged", backup.toString()).because(failure);
        }
    }
}
