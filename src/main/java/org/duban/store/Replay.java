package org.duban.store;

import java.util.List;
import org.jooq.DSLContext;

/** Does again in a store what stands in entries of its history, each all or nothing. */
record Replay(DSLContext sql) {

    /** The last entry that the store has. */
    HistoryEnd end() {
        return new HistoryTable(sql, new ChangeJson()).end();
    }

    /**
     * Does them again, in their order; each becomes the entry that it was.
     *
     * @param lines follow the last entry of the store
     * @throws org.duban.domain.change.StaleChange when the store is not what the first of them was done to
     */
    void doAgain(List<HistoryLine> lines) {
        var json = new ChangeJson();
        var reports = new ReportJson(json);
        for (HistoryLine line : lines) {
            sql.transaction(transaction -> {
                new DeedWriter(transaction.dsl(), reports).carryOut(json.read(line.change()));
                new HistoryTable(transaction.dsl(), json).add(line);
            });
        }
    }
}
