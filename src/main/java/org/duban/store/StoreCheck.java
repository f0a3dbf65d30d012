package org.duban.store;

import static org.duban.store.jooq.Tables.ACCOUNT;
import static org.duban.store.jooq.Tables.HISTORY;
import static org.duban.store.jooq.Tables.PLAN;
import static org.duban.store.jooq.Tables.REPORT;
import static org.duban.store.jooq.Tables.TASK;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.duban.usecase.Refusal;
import org.duban.usecase.history.Chain;
import org.duban.usecase.history.StoreState;
import org.flywaydb.core.api.MigrationVersion;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** Looks a store over without changing a byte of it. */
public final class StoreCheck {

    /** The first version whose entries are sealed. */
    private static final MigrationVersion SEALED = MigrationVersion.fromVersion("6");

    /** The first version that knows reports, and the first that knows accounts. */
    private static final MigrationVersion REPORTS = MigrationVersion.fromVersion("4");

    private static final MigrationVersion ACCOUNTS = MigrationVersion.fromVersion("5");

    private StoreCheck() {}

    /**
     * Looks over the store of a folder, also one of an older program, which is left as it is.
     *
     * @throws Refusal when the folder has none; when it is damaged, in use, or of a newer program
     */
    public static StoreState of(Path dataFolder) {
        NetworkDrive.refuse(dataFolder);
        Path file = dataFolder.toAbsolutePath().normalize().resolve(DataFolder.FILE_NAME);
        if (Files.notExists(file)) {
            throw new Refusal("no-store", dataFolder.toAbsolutePath().normalize().toString());
        }
        var store = new H2File(file);
        MigrationVersion version = new Schema(store).readable();
        try (Connection connection = store.openForReading()) {
            return run(DSL.using(connection, SQLDialect.H2), version);
        } catch (SQLException | DataAccessException failure) {
            throw new Faults(file).whenOpening(failure);
        }
    }

    /** Looks over a store that is open; such a one is up to date. */
    static StoreState run(DSLContext sql) {
        return run(sql, Schema.LATEST);
    }

    private static StoreState run(DSLContext sql, MigrationVersion version) {
        return new StoreState(
                version.getVersion(),
                sql.fetchCount(PLAN),
                sql.fetchCount(TASK),
                count(sql, REPORT, version.isAtLeast(REPORTS.getVersion())),
                count(sql, ACCOUNT, version.isAtLeast(ACCOUNTS.getVersion())),
                sql.fetchCount(HISTORY),
                version.isAtLeast(SEALED.getVersion()) ? new HistoryChain(sql).check() : new Chain.Unsealed());
    }

    private static long count(DSLContext sql, Table<?> table, boolean isThere) {
        return isThere ? sql.fetchCount(table) : 0;
    }
}
