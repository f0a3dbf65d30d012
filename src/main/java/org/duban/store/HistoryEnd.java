package org.duban.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * The last entry of a history.
 *
 * @param number 0 where there is none
 * @param seal   empty where there is none, and in a store older than seals
 */
record HistoryEnd(long number, String seal) {

    /** That of no history. */
    static final HistoryEnd NONE = new HistoryEnd(0, "");

    private static final String NOTED = "select last_no, last_seal from history_head";
    private static final String FOUND = "select entry_no, seal from history order by entry_no desc limit 1";
    private static final String COUNTED = "select coalesce(max(entry_no), 0), '' from history";

    /** Of the store behind the connection: as it was noted, or as it is found where the note is gone. */
    static HistoryEnd in(Connection store) throws SQLException {
        if (!TableSums.tables(store).contains("history_head")) {
            return asked(store, COUNTED).orElse(NONE);
        }
        return asked(store, NOTED).or(() -> asked(store, FOUND)).orElse(NONE);
    }

    private static Optional<HistoryEnd> asked(Connection store, String question) {
        return DSL.using(store, SQLDialect.H2)
                .fetchOptional(question)
                .map(row -> new HistoryEnd(row.get(0, Long.class), row.get(1, String.class)));
    }

    /** That of an entry. */
    static HistoryEnd of(HistoryLine line) {
        return new HistoryEnd(line.number(), line.seal());
    }

    /** Whether a line is the next. */
    boolean isFollowedBy(HistoryLine line) {
        return line.number() > number && line.before().equals(seal);
    }
}
