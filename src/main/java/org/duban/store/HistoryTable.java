package org.duban.store;

import static org.duban.store.jooq.Tables.HISTORY;

import java.time.ZoneOffset;
import java.util.List;
import org.duban.domain.change.Change;
import org.duban.domain.plan.PlanId;
import org.duban.store.jooq.tables.records.HistoryRecord;
import org.duban.usecase.Ledger.Done;
import org.jooq.DSLContext;

/** What was done to the plans; rows are only ever added. Times are kept to the microsecond. */
record HistoryTable(DSLContext sql, ChangeJson json) {

    /** Adds an entry and returns its number. */
    long add(Done done) {
        HistoryRecord row = sql.newRecord(HISTORY);
        row.setHappenedAt(done.when().atOffset(ZoneOffset.UTC));
        row.setDoneBy(done.who());
        row.setPlanId(done.deed() instanceof Change change ? change.plan().value() : null);
        row.setKind(ChangeJson.kind(done.deed()));
        row.setChangeJson(json.write(done.deed()));
        row.insert();
        return row.getEntryNo();
    }

    /** Whether there is an entry of that number. */
    boolean has(long number) {
        return sql.fetchExists(HISTORY, HISTORY.ENTRY_NO.eq(number));
    }

    /** What was done to a plan, oldest first. */
    List<Done> of(PlanId plan) {
        return sql.selectFrom(HISTORY)
                .where(HISTORY.PLAN_ID.eq(plan.value()))
                .orderBy(HISTORY.ENTRY_NO)
                .fetch(row -> new Done(
                        row.getHappenedAt().toInstant(), row.getDoneBy(), json.read(row.getChangeJson())));
    }
}
