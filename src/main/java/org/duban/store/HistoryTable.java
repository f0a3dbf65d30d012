package org.duban.store;

import static org.duban.store.jooq.Tables.HISTORY;
import static org.duban.store.jooq.Tables.HISTORY_HEAD;
import static org.jooq.impl.DSL.max;

import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duban.domain.change.Change;
import org.duban.domain.plan.PlanId;
import org.duban.store.jooq.tables.records.HistoryHeadRecord;
import org.duban.store.jooq.tables.records.HistoryRecord;
import org.duban.usecase.Ledger.Done;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What was done; rows are only ever added, each sealed together with the one before. Times are kept to the
 * microsecond.
 */
record HistoryTable(DSLContext sql, ChangeJson json) {

    /** Adds an entry and returns it as it was sealed. */
    HistoryLine add(Done done) {
        HistoryHeadRecord head = sql.fetchOne(HISTORY_HEAD);
        HistoryLine line = line(done, last(head));
        String seal = line.seal();
        sql.executeInsert(new HistoryRecord(
                line.number(),
                line.when().atOffset(ZoneOffset.UTC),
                line.who(),
                line.plan(),
                line.kind(),
                line.change(),
                seal));
        if (head != null) {
            sql.update(HISTORY_HEAD)
                    .set(HISTORY_HEAD.ENTRIES, head.getEntries() + 1)
                    .set(HISTORY_HEAD.LAST_NO, line.number())
                    .set(HISTORY_HEAD.LAST_SEAL, seal)
                    .execute();
        }
        return line;
    }

    private HistoryLine line(Done done, Last last) {
        return new HistoryLine(
                last.seal(),
                last.number() + 1,
                done.when().truncatedTo(ChronoUnit.MICROS),
                done.who(),
                plan(done),
                ChangeJson.kind(done.deed()),
                json.write(done.deed()));
    }

    private static @Nullable UUID plan(Done done) {
        return done.deed() instanceof Change change ? change.plan().value() : null;
    }

    /** What the next entry follows. */
    private record Last(long number, String seal) {}

    /**
     * As it was noted, not as it is found: where entries were cut off or added by something else the next entry does not
     * fit them, and the break stays to be seen. A note that is gone is not made again, for the same reason.
     */
    private Last last(@Nullable HistoryHeadRecord head) {
        long highest = Optional.ofNullable(sql.select(max(HISTORY.ENTRY_NO)).from(HISTORY).fetchOne(0, Long.class)).orElse(0L);
        return head == null
                ? new Last(highest, seal(highest))
                : new Last(Math.max(highest, head.getLastNo()), head.getLastSeal());
    }

    private String seal(long number) {
        return Optional.ofNullable(sql.select(HISTORY.SEAL)
                        .from(HISTORY)
                        .where(HISTORY.ENTRY_NO.eq(number))
                        .fetchOne(HISTORY.SEAL))
                .orElse("");
    }

    /** Whether this very entry is there. */
    boolean has(HistoryLine line) {
        return sql.fetchExists(HISTORY, HISTORY.ENTRY_NO.eq(line.number()).and(HISTORY.SEAL.eq(line.seal())));
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
