package org.duban.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duban.usecase.Progress;

/**
 * How many rows each table of a store has and what is in them, so that two stores can be told to hold the same.
 *
 * @param tables by name; Flyway's own is not among them
 */
record TableSums(SortedMap<String, Sum> tables) {

    private static final String OWN = "select table_name from information_schema.tables"
            + " where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'";

    private static final int AT_ONCE = 200;
    private static final Set<String> HISTORY = Set.of("history", "history_head");

    /**
     * Of one table.
     *
     * @param sha256 the sum of the rows' own, whatever their order, in hexadecimal digits
     */
    record Sum(long rows, String sha256) {}

    /** Those of the store behind the connection, as its transaction sees it. */
    static TableSums of(Connection connection) throws SQLException {
        return of(connection, Progress.UNWATCHED);
    }

    /** The same, for somebody who waits. */
    static TableSums of(Connection connection, Progress progress) throws SQLException {
        return of(connection, tables(connection), progress);
    }

    /** The same without the history, which has seals of its own and is most of the store. */
    static TableSums ofState(Connection connection) throws SQLException {
        List<String> tables = tables(connection);
        tables.removeAll(HISTORY);
        return of(connection, tables, Progress.UNWATCHED);
    }

    private static TableSums of(Connection connection, List<String> tables, Progress progress) throws SQLException {
        var sums = new TreeMap<String, Sum>();
        for (String table : tables) {
            sums.put(table, sum(connection, table, progress));
        }
        return new TableSums(sums);
    }

    /** Those of everything but the history. */
    TableSums state() {
        var sums = new TreeMap<>(tables);
        sums.keySet().removeAll(HISTORY);
        return new TableSums(sums);
    }

    static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(OWN)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    /** Rows are summed up one by one, whatever their order: the sums of the rows are added, not chained. */
    private static Sum sum(Connection connection, String table, Progress progress) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
            int columns = rows.getMetaData().getColumnCount();
            var sum = new byte[32];
            long count = 0;
            while (rows.next()) {
                if (count % AT_ONCE == 0) {
                    progress.at(0, 0);
                }
                add(sum, digest(rows, columns));
                count++;
            }
            return new Sum(count, HexFormat.of().formatHex(sum));
        }
    }

    private static byte[] digest(ResultSet rows, int columns) throws SQLException {
        MessageDigest digest = Sha256.digest();
        for (int column = 1; column <= columns; column++) {
            String value = rows.getString(column);
            byte[] bytes = value == null ? new byte[0] : value.getBytes(StandardCharsets.UTF_8);
            digest.update((value == null ? "-" : bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return digest.digest();
    }

    /** Adds a number of 256 bits to another, the last byte being the lowest. */
    private static void add(byte[] sum, byte[] other) {
        int carry = 0;
        for (int at = sum.length - 1; at >= 0; at--) {
            int digit = (sum[at] & 0xff) + (other[at] & 0xff) + carry;
            sum[at] = (byte) digit;
            carry = digit >> 8;
        }
    }
}
