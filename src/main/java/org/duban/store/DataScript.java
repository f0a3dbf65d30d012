package org.duban.store;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.duban.usecase.Progress;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a store as SQL, and back. A script from elsewhere may hold anything, so it is not run: its values are read
 * and put into the tables of the same names.
 */
final class DataScript {

    private static final int AT_ONCE = 200;

    private DataScript() {}

    /**
     * Writes the rows of every table as the connection's transaction sees them, a statement for each. It need not be a
     * store of the newest tables: an older one is backed up before it is migrated.
     */
    static void write(Connection store, Writer out, Progress progress) throws SQLException {
        DSLContext sql = DSL.using(store, SQLDialect.H2);
        for (String name : TableSums.tables(store)) {
            Table<?> table = DSL.table(DSL.name(name));
            try (Cursor<?> rows = sql.select(DSL.asterisk()).from(table).fetchSize(AT_ONCE).fetchLazy()) {
                while (rows.hasNext()) {
                    progress.at(0, 0);
                    rows.fetchNext(AT_ONCE).formatInsert(out, table);
                }
            }
        }
    }

    /**
     * Puts the rows of a script into the tables of a store, in place of what is there.
     *
     * @param store nobody else uses it
     * @throws IOException  when the script holds anything but rows of these tables; the store is then to be thrown away
     * @throws SQLException when the rows do not fit into the tables or to each other; so too
     */
    static void run(Connection store, Reader script, Progress progress) throws SQLException, IOException {
        List<String> tables = TableSums.tables(store);
        store.setAutoCommit(false);
        try (Statement admin = store.createStatement()) {
            admin.execute("set referential_integrity false");
            for (String table : tables) {
                admin.execute("delete from \"" + table + "\"");
            }
            insert(store, tables, new ScriptRows(script), progress);
            admin.execute("set referential_integrity true");
            for (String table : tables) {
                progress.at(0, 0);
                admin.execute("alter table \"" + table + "\" set referential_integrity true check");
            }
            for (Identity each : Identity.values()) {
                admin.execute(each.restart(admin));
            }
        }
        store.setAutoCommit(true);
    }

    private static void insert(Connection store, List<String> tables, ScriptRows rows, Progress progress)
            throws SQLException, IOException {
        ScriptRows.Row row = rows.next();
        while (row != null) {
            if (!tables.contains(row.table())) {
                throw new IOException("no table of ours: " + row.table());
            }
            row = insert(store, row, rows, progress);
        }
    }

    /** Inserts that row and those after it that go into the same table; returns the first that does not. */
    private static ScriptRows.@Nullable Row insert(
            Connection store, ScriptRows.Row first, ScriptRows rows, Progress progress) throws SQLException, IOException {
        String places = "?, ".repeat(first.values().size() - 1) + "?";
        try (PreparedStatement insert =
                store.prepareStatement("insert into \"" + first.table() + "\" values (" + places + ")")) {
            ScriptRows.Row row = first;
            for (int count = 0; row != null && fits(row, first); count++) {
                if (count % AT_ONCE == 0) {
                    progress.at(0, 0);
                    store.commit();
                }
                for (int column = 0; column < row.values().size(); column++) {
                    insert.setString(column + 1, row.values().get(column));
                }
                insert.executeUpdate();
                row = rows.next();
            }
            store.commit();
            return row;
        }
    }

    private static boolean fits(ScriptRows.Row row, ScriptRows.Row first) {
        return row.table().equals(first.table()) && row.values().size() == first.values().size();
    }

    /** The columns that count up by themselves go on after the highest number that came in. */
    private enum Identity {
        PLAN("plan", "stored_no"),
        HISTORY("history", "entry_no");

        private final String table;
        private final String column;

        Identity(String table, String column) {
            this.table = table;
            this.column = column;
        }

        String restart(Statement admin) throws SQLException {
            try (ResultSet highest = admin.executeQuery("select coalesce(max(" + column + "), 0) + 1 from " + table)) {
                highest.next();
                return "alter table " + table + " alter column " + column + " restart with " + highest.getLong(1);
            }
        }
    }
}
