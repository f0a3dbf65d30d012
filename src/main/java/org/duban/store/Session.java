package org.duban.store;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.duban.usecase.Refusal;
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
    private final Suspicion suspicion;
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
        this.suspicion = new Suspicion(Objects.requireNonNull(file.path().getParent(), "a file in a folder"));
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

    /** The folder that the store lies in. */
    Path folder() {
        return suspicion.data();
    }

    /** Reads from the store; where the connection turns out to be lost, once more by a new one. */
    synchronized <T> T read(Function<DSLContext, T> work) {
        try {
            return answer(work);
        } catch (DataAccessException failure) {
            LOG.warn("the store is opened anew", failure);
            drop();
        }
        try {
            return answer(work);
        } catch (DataAccessException failure) {
            drop();
            throw unreadable(failure);
        }
    }

    private Refusal unreadable(DataAccessException failure) {
        Refusal refusal = faults.whenOpening(failure);
        if (Faults.mayBeDamage(refusal)) {
            suspicion.raise();
        }
        return refusal;
    }

    private <T> T answer(Function<DSLContext, T> work) {
        return DSL.using(connected(), SQLDialect.H2)
                .transactionResult(transaction -> work.apply(transaction.dsl()));
    }

    /** Alters the store by transactions of the work's own; nothing is written beside it. */
    synchronized <T> T alter(Function<DSLContext, T> work) {
        Connection current = connected();
        try {
            return work.apply(DSL.using(current, SQLDialect.H2));
        } catch (DataAccessException failure) {
            drop();
            throw faults.whenWriting(failure);
        }
    }

    /**
     * What is to be written.
     *
     * @param <T> tells one writing from all others
     */
    interface Writing<T> {

        /** Writes, last of all beside the store so that it can be done again, and returns what tells it from others. */
        T write(DSLContext sql);

        /** Whether it is in the store: asked when a commit failed and it is not known how far it came. */
        boolean isThere(DSLContext sql, T written);

        /** It is not there: what was written beside the store goes. */
        void isLost(T written);
    }

    /** Writes to the store, everything or nothing. */
    synchronized <T> void write(Writing<T> writing) {
        Connection current = connected();
        var written = new AtomicReference<@Nullable T>();
        try {
            DSL.using(current, SQLDialect.H2)
                    .transaction(transaction -> written.set(writing.write(transaction.dsl())));
        } catch (UncheckedIOException failure) {
            LOG.error("a change could not be written down", failure);
            drop();
            throw faults.whenWriting(failure);
        } catch (DataAccessException failure) {
            recover(failure, written.get(), writing);
        }
    }

    private <T> void recover(Exception failure, @Nullable T written, Writing<T> writing) {
        RuntimeException told = faults.whenWriting(failure);
        if (Faults.isInTheData(failure)) {
            throw told;
        }
        LOG.error("a change could not be stored", failure);
        drop();
        if (written == null) {
            throw told;
        }
        if (!isStored(sql -> writing.isThere(sql, written))) {
            writing.isLost(written);
            throw told;
        }
    }

    private boolean isStored(Function<DSLContext, Boolean> question) {
        try {
            return read(question);
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
