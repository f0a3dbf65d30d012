package org.duban.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.duban.usecase.Ledger.Done;
import org.duban.usecase.history.Chain;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries out deeds, each in the store and in the journal, or in neither. The journal comes first: once the store
 * commits, the entry is on the disk, and whatever happens to the store, it can be done again.
 */
final class RecordedDeeds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RecordedDeeds.class);

    private final DataFolder folder;
    private final FolderLock lock;
    private final Session session;
    private final Journal journal;
    private final ChangeJson json = new ChangeJson();
    private final ReportJson reports = new ReportJson(json);

    /** Was told as not saved, and may be in the store all the same. */
    private @Nullable HistoryLine doubtful;

    /** All of these are closed with it. */
    RecordedDeeds(DataFolder folder, FolderLock lock, Session session, Journal journal) {
        this.folder = folder;
        this.lock = lock;
        this.session = session;
        this.journal = journal;
    }

    /** Carries it out; when this returns it survives the death of the process, and of the store. */
    void carryOut(Done done) {
        session.write(new Recorded(done));
        doubtful = null;
    }

    /** The store was looked over. */
    void looked(Chain found) {
        new Suspicion(folder.path()).raise(found);
    }

    private final class Recorded implements Session.Writing<HistoryLine> {

        private final Done done;

        Recorded(Done done) {
            this.done = done;
        }

        @Override
        public HistoryLine write(DSLContext sql) {
            var history = new HistoryTable(sql, json);
            reach();
            catchUp(sql, history);
            if (doubtful != null && doubtful.isOf(done, json) && history.has(HistoryEnd.of(doubtful))) {
                return doubtful;
            }
            HistoryLine line = history.next(done);
            new DeedWriter(sql, reports).carryOut(done.deed());
            history.add(line);
            writeDown(List.of(line));
            return line;
        }

        @Override
        public boolean isThere(DSLContext sql, HistoryLine line) {
            return new HistoryTable(sql, json).has(HistoryEnd.of(line));
        }

        @Override
        public void isLost(HistoryLine line) {
            doubtful = line;
            try {
                journal.takeBack(line);
            } catch (IOException failure) {
                LOG.error("an entry could not be taken back", failure);
            }
        }
    }

    /** A disk that was pulled out may be back. */
    private void reach() {
        try {
            if (journal.hasFailed()) {
                lock.renew();
                journal.anew();
            }
        } catch (IOException stillGone) {
            throw new UncheckedIOException(stillGone);
        }
    }

    /** A store that failed and was opened again may have more than the journal, or less. */
    private void catchUp(DSLContext sql, HistoryTable history) {
        HistoryEnd written = journal.end().orElse(HistoryEnd.NONE);
        HistoryEnd stored = history.end();
        if (stored.equals(written)) {
            return;
        }
        if (history.has(written) || written.equals(HistoryEnd.NONE)) {
            writeDown(history.after(written, Integer.MAX_VALUE));
        } else {
            doAgain(sql, following(stored));
        }
    }

    private static void doAgain(DSLContext sql, List<HistoryLine> lines) {
        if (new Replay(sql).doAgain(lines) < lines.size()) {
            throw new UncheckedIOException(new IOException("the journal does not fit the store"));
        }
    }

    private List<HistoryLine> following(HistoryEnd stored) {
        try {
            Journal.Tail tail = Journal.after(folder.path(), stored);
            if (!tail.isComplete()) {
                throw new IOException("the journal does not go on from the store");
            }
            return tail.lines();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void writeDown(List<HistoryLine> lines) {
        try {
            journal.append(lines);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Notes what the store holds, so that the next to open it sees whether it still does. */
    @Override
    public void close() {
        try {
            KnownSums sums = session.read(sql -> sql.connectionResult(KnownSums::in));
            sums.write(folder.path());
        } catch (IOException | RuntimeException failure) {
            LOG.warn("what the store holds could not be noted", failure);
        }
        session.close();
        try (lock) {
            journal.close();
        } catch (IOException failure) {
            LOG.warn("the journal did not close in order", failure);
        }
    }
}
