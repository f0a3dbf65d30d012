package org.duban.store;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.duban.usecase.Refusal;
import org.duban.usecase.backup.BackupStamp;
import org.duban.usecase.history.Chain;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether a store that opens holds what was saved: by what was noted when it was closed, or where it was not closed in
 * order, by the newest backup and what was done since. The database itself notices few changes inside its file.
 */
record AsSaved(DataFolder folder) {

    private static final Logger LOG = LoggerFactory.getLogger(AsSaved.class);

    /** Also where there is nothing to tell by. */
    boolean isSo(Session session) throws IOException {
        try {
            KnownSums now = session.read(sql -> sql.connectionResult(KnownSums::in));
            if (new Suspicion(folder.path()).isRaised() && canBeMended(session)) {
                return false;
            }
            boolean isNew = now.end().equals(HistoryEnd.NONE);
            return isNew || expected(now).map(now.sums()::equals).orElse(true);
        } catch (Refusal refusal) {
            if (!Faults.mayBeDamage(refusal)) {
                throw refusal;
            }
            LOG.error("the store cannot be read through", refusal);
            return false;
        }
    }

    /** A history that was broken before the oldest backup is told by 核验, and stays; it is not looked into again. */
    private boolean canBeMended(Session session) throws IOException {
        session.read(sql -> sql.connectionResult(TableSums::of));
        Chain found = session.read(sql -> new HistoryChain(sql).check());
        if (found instanceof Chain.Whole) {
            return false;
        }
        boolean better = isBetterBeside();
        if (!better) {
            new Suspicion(folder.path()).settle(found);
        }
        return better;
    }

    /** What is broken in one backup is broken in those after it: the oldest tells. */
    private boolean isBetterBeside() throws IOException {
        var beside = new Beside(folder);
        for (BackupStamp each : beside.proved().reversed()) {
            try {
                if (Journal.after(folder.path(), beside.end(each)).isComplete()) {
                    Rebuild.Built built = new Rebuild(folder).fromBackup(beside.file(each));
                    Files.deleteIfExists(built.file());
                    return built.isExact();
                }
            } catch (SQLException | RuntimeException unusable) {
                LOG.warn("a backup cannot be restored", unusable);
            }
        }
        return false;
    }

    private Optional<TableSums> expected(KnownSums now) throws IOException {
        Optional<KnownSums> noted = KnownSums.noted(folder.path()).filter(now::isOf);
        return noted.isPresent() ? noted.map(KnownSums::sums) : backedUp(now.end());
    }

    private Optional<TableSums> backedUp(HistoryEnd end) throws IOException {
        var beside = new Beside(folder);
        for (BackupStamp each : beside.proved()) {
            try (var reader = new BackupReader(beside.file(each))) {
                BackupManifest says = reader.says();
                boolean same = says.end().equals(end) && says.schema().equals(Schema.LATEST.getVersion());
                Optional<TableSums> sums = same ? Optional.of(says.sums().state()) : madeAnew(each, end);
                if (sums.isPresent()) {
                    return sums;
                }
            } catch (Refusal unusable) {
                LOG.warn("a backup cannot be read", unusable);
            }
        }
        return Optional.empty();
    }

    private Optional<TableSums> madeAnew(BackupStamp backup, HistoryEnd end) throws IOException {
        try {
            Rebuild.Built built = new Rebuild(folder).fromBackup(new Beside(folder).file(backup));
            try (Connection store = new H2File(built.file()).open()) {
                return built.end().equals(end) ? Optional.of(TableSums.ofState(store)) : Optional.empty();
            } finally {
                Files.deleteIfExists(built.file());
            }
        } catch (SQLException | RuntimeException unusable) {
            LOG.warn("a backup cannot be restored", unusable);
            return Optional.empty();
        }
    }
}
