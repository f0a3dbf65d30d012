package org.duban.store;

import static org.duban.store.jooq.Tables.ACCOUNT;
import static org.duban.store.jooq.Tables.HISTORY;
import static org.duban.store.jooq.Tables.PLAN;
import static org.duban.store.jooq.Tables.REPORT;
import static org.duban.store.jooq.Tables.TASK;

import org.duban.usecase.history.Chain;
import org.duban.usecase.history.JournalStanding;
import org.duban.usecase.history.StoreState;
import org.flywaydb.core.api.MigrationVersion;
import org.jooq.DSLContext;
import org.jooq.Table;

/**
 * Looks a store over without changing a byte of it.
 *
 * @param folder  that it lies in
 * @param version of its tables, which may be that of an older program
 */
record StoreCheck(DSLContext sql, DataFolder folder, MigrationVersion version) {

    StoreState run() {
        boolean sealed = version.isAtLeast("6");
        return new StoreState(
                version.getVersion(),
                sql.fetchCount(PLAN),
                sql.fetchCount(TASK),
                since("4", REPORT),
                since("5", ACCOUNT),
                sql.fetchCount(HISTORY),
                sealed ? new HistoryChain(sql).check() : new Chain.Unsealed(),
                sql.connectionResult(new NotedSums(folder)::differ),
                sealed ? new JournalCheck(folder, new HistoryTable(sql, new ChangeJson())).run() : JournalStanding.NONE);
    }

    private long since(String first, Table<?> table) {
        return version.isAtLeast(first) ? sql.fetchCount(table) : 0;
    }
}
