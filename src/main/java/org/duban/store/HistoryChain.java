package org.duban.store;

import static org.duban.store.jooq.Tables.HISTORY;
import static org.duban.store.jooq.Tables.HISTORY_HEAD;

import java.util.List;
import org.duban.store.jooq.tables.records.HistoryHeadRecord;
import org.duban.store.jooq.tables.records.HistoryRecord;
import org.duban.usecase.history.Chain;
import org.duban.usecase.history.Chain.How;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Follows the seals of the history from its first entry to its last. */
record HistoryChain(DSLContext sql) {

    private static final int AT_ONCE = 500;

    /** The first trace of tampering there is, if any. */
    Chain check() {
        String seal = "";
        long entries = 0;
        HistoryRecord last = null;
        for (List<HistoryRecord> some = after(Long.MIN_VALUE); !some.isEmpty(); some = after(some.getLast().getEntryNo())) {
            for (HistoryRecord each : some) {
                if (!each.getSeal().equals(line(each, seal).seal())) {
                    return broken(How.DOES_NOT_FIT, each, 0);
                }
                seal = each.getSeal();
                last = each;
                entries++;
            }
        }
        return end(entries, last);
    }

    /** The entry as it was sealed, if the one before has that seal. */
    static HistoryLine line(HistoryRecord row, String before) {
        return new HistoryLine(
                before,
                row.getEntryNo(),
                row.getHappenedAt().toInstant(),
                row.getDoneBy(),
                row.getPlanId(),
                row.getKind(),
                row.getChangeJson());
    }

    private Chain end(long entries, @Nullable HistoryRecord last) {
        HistoryHeadRecord head = sql.fetchOne(HISTORY_HEAD);
        if (head == null) {
            return broken(How.END_UNKNOWN, last, 0);
        }
        long number = last == null ? 0 : last.getEntryNo();
        String seal = last == null ? "" : last.getSeal();
        if (head.getLastNo() == number && head.getEntries() == entries && head.getLastSeal().equals(seal)) {
            return new Chain.Whole();
        }
        return head.getEntries() > entries
                ? broken(How.CUT_OFF, last, head.getEntries() - entries)
                : broken(How.ADDED, last, 0);
    }

    private static Chain broken(How how, @Nullable HistoryRecord at, long missing) {
        return at == null
                ? new Chain.Broken(how, 0, null, null, missing)
                : new Chain.Broken(how, at.getEntryNo(), at.getHappenedAt().toInstant(), at.getDoneBy(), missing);
    }

    private List<HistoryRecord> after(long number) {
        return sql.selectFrom(HISTORY)
                .where(HISTORY.ENTRY_NO.gt(number))
                .orderBy(HISTORY.ENTRY_NO)
                .limit(AT_ONCE)
                .fetch();
    }
}
