package org.duban.store;

import static org.duban.store.jooq.Tables.HISTORY;
import static org.duban.store.jooq.Tables.HISTORY_HEAD;
import static org.jooq.impl.DSL.max;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duban.domain.change.Change;
import org.duban.domain.plan.PlanId;
import org.duban.store.jooq.tables.records.HistoryHeadRecord;
import org.duban.store.jooq.tables.records.HistoryRecord;
import org.duban.usecase.Ledger.Done;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What was done; rows are only ever added, each sealed together with the one before. Times are kept to the
 * microsecond.
 */
record HistoryTable(DSLContext sql, ChangeJson json) {

    /** The entry that this would be if it were the next. */
    HistoryLine next(Done done) {
        return line(done, last(sql.fetchOne(HISTORY_HEAD)));
    }

    /** Adds the next entry. */
    void add(HistoryLine line) {
        String seal = line.seal();
        sql.executeInsert(new HistoryRecord(
                line.number(),
                line.when().atOffset(ZoneOffset.UTC),
                line.who(),
                line.plan(),
                line.kind(),
                line.change(),
                seal));
        sql.update(HISTORY_HEAD)
                .set(HISTORY_HEAD.ENTRIES, HISTORY_HEAD.ENTRIES.plus(1))
                .set(HISTORY_HEAD.LAST_NO, line.number())
                .set(HISTORY_HEAD.LAST_SEAL, seal)
                .execute();
    }

    /** The last entry as it was noted. */
    HistoryEnd end() {
        return last(sql.fetchOne(HISTORY_HEAD));
    }

    /** Whether this entry is there. */
    boolean has(HistoryEnd entry) {
        return sql.fetchExists(HISTORY, HISTORY.ENTRY_NO.eq(entry.number()).and(HISTORY.SEAL.eq(entry.seal())));
    }

    /** Its kind, as it stands in the store; empty where it is not there. */
    String kindOf(HistoryEnd entry) {
        return sql.select(HISTORY.KIND).from(HISTORY).where(HISTORY.ENTRY_NO.eq(entry.number()))
                .fetchOptional(HISTORY.KIND).orElse("");
    }

    /** Whether a note of the last entry may be of this store, and not of one that had its place before a restore. */
    boolean mayBeOf(HistoryEnd noted) {
        HistoryEnd end = end();
        return end.equals(noted) || !kindOf(end).equals(ChangeJson.RESTORED);
    }

    /** When it was made; empty where it is not there. */
    Optional<Instant> whenOf(HistoryEnd entry) {
        return sql.select(HISTORY.HAPPENED_AT).from(HISTORY).where(HISTORY.ENTRY_NO.eq(entry.number()))
                .fetchOptional(HISTORY.HAPPENED_AT).map(OffsetDateTime::toInstant);
    }

    /** The last entry after one that is not as it was sealed, or that one: what follows can be written down. */
    HistoryEnd soundFrom(HistoryEnd entry) {
        HistoryEnd sound = entry;
        String before = entry.seal();
        try (Cursor<HistoryRecord> rows =
                sql.selectFrom(HISTORY).where(HISTORY.ENTRY_NO.gt(entry.number())).orderBy(HISTORY.ENTRY_NO).fetchLazy()) {
            for (HistoryRecord each : rows) {
                boolean fits = HistoryChain.line(each, before).seal().equals(each.getSeal());
                sound = fits ? sound : new HistoryEnd(each.getEntryNo(), each.getSeal());
                before = each.getSeal();
            }
        }
        return sound;
    }

    /** At most so many entries after one, as they were sealed. */
    List<HistoryLine> after(HistoryEnd entry, int most) {
        var lines = new ArrayList<HistoryLine>();
        String before = entry.seal();
        for (HistoryRecord each : sql.selectFrom(HISTORY)
                .where(HISTORY.ENTRY_NO.gt(entry.number()))
                .orderBy(HISTORY.ENTRY_NO)
                .limit(most)) {
            lines.add(HistoryChain.line(each, before));
            before = each.getSeal();
        }
        return lines;
    }

    private HistoryLine line(Done done, HistoryEnd last) {
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

    /**
     * As it was noted, not as it is found: where entries were cut off or added by something else the next entry does not
     * fit them, and the break stays to be seen. A note that is gone is not made again, for the same reason.
     */
    private HistoryEnd last(@Nullable HistoryHeadRecord head) {
        long highest = Optional.ofNullable(sql.select(max(HISTORY.ENTRY_NO)).from(HISTORY).fetchOne(0, Long.class)).orElse(0L);
        return head == null
                ? new HistoryEnd(highest, seal(highest))
                : new HistoryEnd(Math.max(highest, head.getLastNo()), head.getLastSeal());
    }

    private String seal(long number) {
        return Optional.ofNullable(sql.select(HISTORY.SEAL)
                        .from(HISTORY)
                        .where(HISTORY.ENTRY_NO.eq(number))
                        .fetchOne(HISTORY.SEAL))
                .orElse("");
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
