package org.duban.store;

import static org.duban.store.jooq.Tables.HISTORY;
import static org.duban.store.jooq.Tables.HISTORY_HEAD;

import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * V6: seals the entries of a store that an older program wrote, all or none, and notes which is the last. It runs once
 * in the life of a store: a seal that is taken away later is not made again.
 */
final class SealOldEntries implements JavaMigration {

    private static final int AT_ONCE = 500;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("6");
    }

    @Override
    public String getDescription() {
        return "seal old entries";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        seal(DSL.using(context.getConnection(), SQLDialect.H2));
    }

    void seal(DSLContext sql) {
        String seal = "";
        long last = 0;
        long entries = 0;
        for (List<HistoryLine> some = after(0, sql); !some.isEmpty(); some = after(last, sql)) {
            for (HistoryLine each : some) {
                seal = each.following(seal).seal();
                last = each.number();
                entries++;
                sql.update(HISTORY).set(HISTORY.SEAL, seal).where(HISTORY.ENTRY_NO.eq(last)).execute();
            }
        }
        sql.insertInto(HISTORY_HEAD, HISTORY_HEAD.ENTRIES, HISTORY_HEAD.LAST_NO, HISTORY_HEAD.LAST_SEAL)
                .values(entries, last, seal)
                .execute();
    }

    /** Names its columns: those that later versions add are not there yet. */
    private static List<HistoryLine> after(long number, DSLContext sql) {
        return sql.select(
                        HISTORY.ENTRY_NO, HISTORY.HAPPENED_AT, HISTORY.DONE_BY, HISTORY.PLAN_ID, HISTORY.KIND, HISTORY.CHANGE_JSON)
                .from(HISTORY)
                .where(HISTORY.ENTRY_NO.gt(number))
                .orderBy(HISTORY.ENTRY_NO)
                .limit(AT_ONCE)
                .fetch(row -> new HistoryLine(
                        "", row.value1(), row.value2().toInstant(), row.value3(), row.value4(), row.value5(), row.value6()));
    }
}
