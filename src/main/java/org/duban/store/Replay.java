package org.duban.store;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does again in a store what stands in entries of its history, each all or nothing. */
record Replay(DSLContext sql) {

    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);

    /** The last entry that the store has. */
    HistoryEnd end() {
        return new HistoryTable(sql, new ChangeJson()).end();
    }

    /**
     * Does them again, in their order, up to the first that does not fit; each becomes the entry that it was.
     *
     * @param lines follow the last entry of the store
     * @return how many fitted
     */
    int doAgain(List<HistoryLine> lines) {
        int done = 0;
        while (done < lines.size() && fits(lines.get(done))) {
            done++;
        }
        return done;
    }

    /** A later program may have written what this one cannot read, or forbids. */
    private boolean fits(HistoryLine line) {
        var json = new ChangeJson();
        try {
            sql.transaction(transaction -> {
                new DeedWriter(transaction.dsl(), new ReportJson(json)).carryOut(json.read(line.change()));
                new HistoryTable(transaction.dsl(), json).add(line);
            });
            return true;
        } catch (RuntimeException misfit) {
            if (misfit instanceof DataAccessException failure && !Faults.isInTheData(failure)) {
                throw failure;
            }
            LOG.error("entry {} cannot be done again", line.number(), misfit);
            return false;
        }
    }
}
