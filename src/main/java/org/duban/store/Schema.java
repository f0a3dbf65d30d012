package org.duban.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duban.usecase.Refusal;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The tables of a store file, of one version or another. */
record Schema(H2File file) {

    /** The version that the last migration leads to; Flyway is only woken for an older file, for it wakes slowly. */
    static final MigrationVersion LATEST = MigrationVersion.fromVersion("6");

    private static final String HISTORY = "flyway_schema_history";
    private static final String APPLIED = "select \"version\" from \"" + HISTORY + "\" where \"success\"";

    /** Makes the tables, or brings older ones up to date. */
    void bringUpToDate() {
        migrations(file.url()).load().migrate();
    }

    /** What makes the tables of the store at that address, step by step. */
    static FluentConfiguration migrations(String url) {
        return Flyway.configure()
                .dataSource(url, H2File.ACCOUNT, H2File.PASSWORD)
                .locations("classpath:org/duban/store/migrations")
                .javaMigrations(new SealOldEntries());
    }

    /**
     * Reads the version of an existing file, without touching the file unless it is an older one that can be brought
     * up to date.
     *
     * @param beforeMigration is done before such a one is touched; where it fails the file stays as it is
     */
    void mustBeUsable(Runnable beforeMigration) {
        if (!readable().equals(LATEST)) {
            beforeMigration.run();
            bringUpToDateOrRefuse();
        }
    }

    private void bringUpToDateOrRefuse() {
        try {
            bringUpToDate();
        } catch (FlywayException failure) {
            throw new Faults(file.path()).whenOpening(failure);
        }
    }

    /**
     * Reads the version of an existing file without touching it.
     *
     * @throws Refusal when it is no store, damaged, in use, or of a newer program
     */
    MigrationVersion readable() {
        MigrationVersion found = found();
        if (found.isNewerThan(LATEST)) {
            throw new Refusal("store-newer", file.path().toString());
        }
        return found;
    }

    private MigrationVersion found() {
        var faults = new Faults(file.path());
        if (new H2Header(file.path()).namesMoreThanIsThere()) {
            throw faults.damaged();
        }
        try (Connection connection = file.openForReading()) {
            if (!isStore(connection)) {
                throw faults.damaged();
            }
            return versionIn(connection);
        } catch (SQLException failure) {
            throw faults.whenOpening(failure);
        }
    }

    /** A file that was cut off may open as an empty database: without our tables it is no store. */
    private static boolean isStore(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, HISTORY, null)) {
            return tables.next();
        }
    }

    static MigrationVersion versionIn(Connection connection) throws SQLException {
        MigrationVersion highest = MigrationVersion.EMPTY;
        try (Statement statement = connection.createStatement();
                ResultSet versions = statement.executeQuery(APPLIED)) {
            while (versions.next()) {
                MigrationVersion version = MigrationVersion.fromVersion(versions.getString(1));
                highest = version.isNewerThan(highest) ? version : highest;
            }
        }
        return highest;
    }
}
