package org.duban.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

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
    private static final String COUNTED = "select coalesce(max(entry_no), 0), '' from history";

    /** Of the store behind the connection. */
    static HistoryEnd in(Connection store) throws SQLException {
        boolean noted = TableSums.tables(store).contains("history_head");
        try (Statement statement = store.createStatement(); ResultSet rows = statement.executeQuery(noted ? NOTED : COUNTED)) {
            return rows.next() ? new HistoryEnd(rows.getLong(1), rows.getString(2)) : NONE;
        }
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
