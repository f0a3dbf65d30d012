package org.duban.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.duban.usecase.history.Chain;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Makes a store anew under another name, from what is beside it, and does again what the journal has after that. */
record Rebuild(DataFolder folder) {

    /**
     * A store that was made anew.
     *
     * @param end      its last entry
     * @param entries  how many were done again
     * @param until    when its last entry was made; null where it has none
     * @param complete whether the journal ends where the store does
     * @param chained  whether its history is as it was sealed
     * @param proved   whether what it holds is known to be what was saved, not only likely
     */
    record Built(
            Path file, HistoryEnd end, long entries, @Nullable Instant until, boolean complete, boolean chained, boolean proved) {

        /** Whether it is exactly what was saved. */
        boolean isExact() {
            return hasEverything() && chained;
        }

        /** Whether nothing that was saved can be missing. */
        boolean hasEverything() {
            return complete && proved;
        }

        /** Whether it is to be preferred. */
        boolean isBetterThan(Built other) {
            return Comparator.comparing(Built::hasEverything)
                            .thenComparing(Built::complete)
                            .thenComparing(Built::chained)
                            .thenComparingLong(each -> each.end().number())
                            .compare(this, other)
                    > 0;
        }
    }

    /** Fills an empty file that is to become a store; whether what it holds then is known to be what was saved. */
    @FunctionalInterface
    private interface Filling {

        boolean fill(H2File file) throws IOException, SQLException;
    }

    /**
     * From a backup.
     *
     * @throws RuntimeException of many kinds when the backup is not whole
     */
    Built fromBackup(Path backup) throws IOException, SQLException {
        return built(file -> {
            try (var reader = new BackupReader(backup)) {
                Schema.migrations(file.url()).target(reader.says().schema()).load().migrate();
                try (Connection store = file.open()) {
                    reader.restoreRows(store, Progress.UNWATCHED);
                }
            }
            new Schema(file).bringUpToDate();
            return true;
        });
    }

    /**
     * From nothing but the journal.
     *
     * @throws Refusal when the journal does not begin with the first entry of all
     */
    Built fromNothing() throws IOException, SQLException {
        if (Journal.after(folder.path(), HistoryEnd.NONE).lines().isEmpty()) {
            throw new Faults(folder.file()).damaged();
        }
        return built(file -> {
            new Schema(file).bringUpToDate();
            return true;
        });
    }

    /**
     * From a copy of the store, as the database repairs it: rolled back to the last state that it can read. Only what was
     * noted of just that state proves it.
     *
     * @throws RuntimeException of many kinds when it cannot, or its history is not whole
     */
    Built fromRepairedCopy() throws IOException, SQLException {
        return built(file -> {
            new RepairedCopy(folder.file()).write(file.path());
            new Schema(file).mustBeUsable(() -> {});
            try (Connection store = file.open()) {
                if (!(new HistoryChain(sql(store)).check() instanceof Chain.Whole)) {
                    throw new Faults(folder.file()).damaged();
                }
                KnownSums now = KnownSums.in(store);
                return KnownSums.noted(folder.path()).filter(now::isOf).filter(each -> each.sums().equals(now.sums())).isPresent();
            }
        });
    }

    private Built built(Filling filling) throws IOException, SQLException {
        var file = new H2File(folder.unfinished());
        boolean done = false;
        try {
            Built built = again(file, filling.fill(file));
            try (FileChannel channel = FileChannel.open(file.path(), StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            done = true;
            return built;
        } finally {
            if (!done) {
                Files.deleteIfExists(file.path());
            }
        }
    }

    /** Up to the first line that does not fit. */
    private Built again(H2File file, boolean proved) throws IOException, SQLException {
        try (Connection store = file.open()) {
            var replay = new Replay(sql(store));
            Journal.Tail tail = Journal.after(folder.path(), replay.end());
            int fitting = replay.doAgain(tail.lines());
            HistoryEnd end = replay.end();
            Instant until = new HistoryTable(sql(store), new ChangeJson()).whenOf(end).orElse(null);
            boolean chained = new HistoryChain(sql(store)).check() instanceof Chain.Whole;
            boolean complete = tail.isComplete() && fitting == tail.lines().size();
            return new Built(file.path(), end, fitting, until, complete, chained, proved);
        }
    }

    private static DSLContext sql(Connection store) {
        return DSL.using(store, SQLDialect.H2);
    }
}
