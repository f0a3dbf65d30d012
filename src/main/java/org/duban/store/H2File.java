package org.duban.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A database file and the settings it is opened with; with {@link H2Header} what speaks to H2 in its own words. */
record H2File(Path path) {

    static final String SUFFIX = ".mv.db";
    static final String ACCOUNT = "duban";
    static final String PASSWORD = "";

    /** Every commit goes to the file at once; that it is on the disk is the {@link Journal}'s affair. */
    private static final String SETTINGS = ";WRITE_DELAY=0;DATABASE_TO_LOWER=TRUE;TRACE_LEVEL_FILE=0";

    static final int ALREADY_OPEN = 90020;

    /** A store that is just being closed gets this many pauses to be closed. */
    private static final int ATTEMPTS = 6;

    private static final Duration PAUSE = Duration.ofMillis(100);

    /** The address for reading and writing. */
    String url() {
        String name = path.toString();
        return "jdbc:h2:file:" + name.substring(0, name.length() - SUFFIX.length()) + SETTINGS;
    }

    /** Opens the file for reading and writing; the process then holds its lock until the last connection is closed. */
    Connection open() throws SQLException {
        return connect(url() + ";IFEXISTS=TRUE");
    }

    /**
     * Opens a file that is there, also once more, to read it as it is at the first statement whatever is written
     * meanwhile.
     */
    Connection openSnapshot() throws SQLException {
        Connection connection = open();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session characteristics as transaction isolation level snapshot");
        }
        return connection;
    }

    /** Opens the file without changing a byte of it. */
    Connection openForReading() throws SQLException {
        return connect(url() + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
    }

    private static Connection connect(String url) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                return DriverManager.getConnection(url, ACCOUNT, PASSWORD);
            } catch (SQLException failure) {
                if (failure.getErrorCode() != ALREADY_OPEN || attempt == ATTEMPTS) {
                    throw failure;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }
}
