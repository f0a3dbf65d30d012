package org.duban.store;

import java.io.Reader;
import java.io.Writer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.tools.RunScript;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * The rows of a store as SQL, and back. A script from elsewhere may hold anything, so it is run by a user who may
 * insert rows and nothing else: no code, no file, no table is within its reach.
 */
final class DataScript {

    private static final int AT_ONCE = 200;

    private DataScript() {}

    /**
     * Writes the rows of every table as the connection's transaction sees them, some in each statement. It need not be a
     * store of the newest tables: an older one is backed up before it is migrated.
     */
    static void write(Connection store, Writer out) throws SQLException {
        DSLContext sql = DSL.using(store, SQLDialect.H2);
        for (String name : TableSums.tables(store)) {
            Table<?> table = DSL.table(DSL.name(name));
            try (Cursor<?> rows = sql.select(DSL.asterisk()).from(table).fetchSize(AT_ONCE).fetchLazy()) {
                while (rows.hasNext()) {
                    rows.fetchNext(AT_ONCE).formatInsert(out, table);
                }
            }
        }
    }

    /**
     * Puts the rows of a script into the tables of a store, in place of what is there.
     *
     * @param store    as its administrator; nobody else uses it
     * @param inserter connects to the same store with the name and the password given
     * @throws SQLException when the script cannot be run; the store is then to be thrown away
     */
    static void run(Connection store, Inserter inserter, Reader script) throws SQLException {
        try (Statement admin = store.createStatement()) {
            admin.execute("create user inserter password 'inserter'");
            admin.execute("grant insert on schema \"public\" to inserter");
            admin.execute("set referential_integrity false");
            for (String table : TableSums.tables(store)) {
                admin.execute("delete from \"" + table + "\"");
            }
            try (Connection rows = inserter.connect("inserter", "inserter")) {
                rows.setAutoCommit(false);
                RunScript.execute(rows, script);
                rows.commit();
            } finally {
                admin.execute("set referential_integrity true");
                admin.execute("drop user inserter");
            }
            for (Identity each : Identity.values()) {
                admin.execute(each.restart(admin));
            }
        }
    }

    /** Opens a connection. */
    @FunctionalInterface
    interface Inserter {

        Connection connect(String user, String password) throws SQLException;
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
