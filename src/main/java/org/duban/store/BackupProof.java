package org.duban.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.duban.usecase.Refusal;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * Proves a backup by restoring it into memory and comparing what is then there with what was backed up. The connections
 * by which the tables are made stay open until the end: H2 checks a row by the connection that made the constraint.
 */
record BackupProof(Path backup) {

    /**
     * Returns when the backup is whole.
     *
     * @throws Refusal when it is not
     */
    void prove() {
        String address = "jdbc:h2:mem:proof-" + UUID.randomUUID();
        String url = address + ";DATABASE_TO_LOWER=TRUE";
        JdbcConnectionPool memory = JdbcConnectionPool.create(url, H2File.ACCOUNT, H2File.PASSWORD);
        try (var reader = new BackupReader(backup); Connection store = memory.getConnection()) {
            Schema.migrations(url).dataSource(memory).target(reader.says().schema()).load().migrate();
            reader.restoreRows(store, (user, password) -> DriverManager.getConnection(address, user, password));
            reader.proveEvidence();
        } catch (SQLException | FlywayException failure) {
            throw new Refusal("backup-damaged", backup.toString()).because(failure);
        } finally {
            memory.dispose();
        }
    }
}
