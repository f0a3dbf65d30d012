package org.duban.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one connection to the store, used by one thread at a time. H2 shuts a database down when its disk fails, so the
 * connection is made anew when it was lost.
 */
final class Session implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Session.class);

    private final Connecting connecting;
    private final Faults faults;
    private @Nullable Connection connection;
    private boolean closed;

    /** Makes the connection, also anew. */
    @FunctionalInterface
    private interface Connecting {
        Connection connect() throws SQLException;
    }

    private Session(H2File file, Connecting connecting) {
        this.connecting = connecting;
        this.faults = new Faults(file.path());
    }

    /** Opens the file and holds it until closed. */
    static Session open(H2File file) {
        return open(file, file::open);
    }

    /** Opens the file without changing a byte of it. */
    static Session openForReading(H2File file) {
        return open(file, file::openForReading);
    }

    private static Session open(H2File file, Connecting connecting) {
        var session = new Session(file, connecting);
        session.connected();
        return session;
    }

    /** Reads from the store. */
    synchronized <T> T read(Function<DSLContext, T> work) {
        Connection current = connected();
        try {
            return DSL.using(current, SQLDialect.H2)
                    .transactionResult(transaction -> work.apply(transaction.dsl()));
        } catch (DataAccessException failure) {
            drop();
            throw faults.whenOpening(failure);
        }
    }

    /**
     * Writes to the store, everything or nothing, and returns when it is on the disk.
     *
     * @param work     writes, and returns a sign of what it wrote
     * @param survived whether the sign is in the store: asked when a commit failed and it is not known how far it came
     */
    synchronized <T> void write(Function<DSLContext, T> work, BiPredicate<DSLContext, T> survived) {
        Connection current = connected();
        var sign = new AtomicReference<@Nullable T>();
        try {
            DSL.using(current, SQLDialect.H2)
                    .transaction(transaction -> sign.set(work.apply(transaction.dsl())));
            H2File.force(current);
        } catch (DataAccessException | SQLException failure) {
            recover(failure, sign.get(), survived);
        }
    }

    private <T> void recover(Exception failure, @Nullable T sign, BiPredicate<DSLContext, T> survived) {
        RuntimeException told = faults.whenWriting(failure);
        if (Faults.isInTheData(failure)) {
            throw told;
        }
        LOG.error("a change could not be stored", failure);
        drop();
        if (sign == null || !isStored(sign, survived)) {
            throw told;
        }
    }

    private <T> boolean isStored(T sign, BiPredicate<DSLContext, T> survived) {
        try {
            return read(sql -> survived.test(sql, sign));
        } catch (RuntimeException stillLost) {
            LOG.error("the store does not open again", stillLost);
            return false;
        }
    }

    private Connection connected() {
        if (closed) {
            throw new IllegalStateException("the ledger is closed");
        }
        try {
            if (connection == null) {
                connection = connecting.connect();
            }
            return connection;
        } catch (SQLException failure) {
            throw faults.whenOpening(failure);
        }
    }

    private void drop() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException failure) {
            LOG.warn("the store did not close in order", failure);
        }
        connection = null;
    }

    @Override
    public synchronized void close() {
        drop();
        closed = true;
    }
}
