package org.duban.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duban.domain.change.StoreRestored;
import org.duban.domain.report.Evidence;
import org.duban.usecase.Ledger.Done;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.duban.usecase.backup.BackupContents;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A store on its way back: built aside, then moved over the present one in one step. Until that step nothing that the
 * present one knows is touched; evidence that was added meanwhile goes again.
 */
final class Restoration implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Restoration.class);

    private final DataFolder folder;
    private final BackupReader backup;
    private final EvidenceFolder evidence;
    private final Path aside;
    private final List<Path> added = new ArrayList<>();
    private List<String> lost = List.of();
    private boolean done;

    Restoration(DataFolder folder, BackupReader backup) throws IOException {
        this.folder = folder;
        this.backup = backup;
        this.evidence = new EvidenceFolder(folder.path());
        this.aside = folder.unfinished();
    }

    /**
     * Adds the evidence that is not there. What a pool has lost cannot be had; the words come back all the same.
     */
    void addEvidence(Progress progress) throws IOException {
        if (!backup.says().pooled()) {
            backup.proveEvidence(true, progress);
        }
        int step = 0;
        Map<String, Long> all = backup.says().evidence();
        for (Map.Entry<String, Long> each : all.entrySet()) {
            progress.at(step++, all.size());
            add(new Evidence(each.getKey(), each.getKey(), each.getValue()), progress);
        }
    }

    private void add(Evidence each, Progress progress) throws IOException {
        try {
            if (evidence.add(each, () -> new Watched(backup.evidence(each.sha256()), progress))) {
                added.add(evidence.path(each.sha256()));
            }
        } catch (IOException failure) {
            if (!backup.says().pooled() || backup.hasEvidence(each.sha256())) {
                throw failure;
            }
            LOG.warn("a file of the evidence is lost", failure);
        }
    }

    /** Builds the store, with the newest tables, and notes in its history that it was restored. */
    void build(Done restored, Progress progress) throws SQLException, IOException {
        var store = new H2File(aside);
        Schema.migrations(store.url()).target(backup.says().schema()).load().migrate();
        progress.at(0, 0);
        try (Connection rows = store.open()) {
            backup.restoreRows(rows, progress);
        }
        progress.at(0, 0);
        new Schema(store).bringUpToDate();
        try (Connection newest = store.open()) {
            DSL.using(newest, SQLDialect.H2).transaction(each -> note(each.dsl(), restored));
            lost = lost(newest);
        }
    }

    private static void note(DSLContext sql, Done restored) {
        var history = new HistoryTable(sql, new ChangeJson());
        history.add(history.next(restored));
    }

    private List<String> lost(Connection store) throws SQLException {
        return EvidenceToKeep.named(store).stream()
                .filter(each -> !Files.isRegularFile(evidence.path(each.sha256())))
                .map(Evidence::name)
                .distinct()
                .sorted()
                .toList();
    }

    /** What its history says of it. */
    static StoreRestored deed(Path file, BackupContents contents) {
        return new StoreRestored(String.valueOf(file.getFileName()), contents.made(), contents.history());
    }

    /**
     * Takes the place of the present store; from here on it is the present one.
     *
     * @throws Refusal when somebody still has that open, in this process or another
     */
    void move() throws IOException {
        if (Files.exists(folder.file())) {
            mustBeFree();
        }
        Copying.moveForGood(aside, folder.file());
        done = true;
    }

    /** The database of a process lives as long as one connection, and would go on in the file that is gone. */
    private void mustBeFree() throws IOException {
        try (FileChannel present = FileChannel.open(folder.file(), StandardOpenOption.WRITE);
                FileLock lock = present.tryLock()) {
            if (lock == null) {
                throw inUse();
            }
        } catch (OverlappingFileLockException here) {
            throw inUse().because(here);
        }
    }

    private Refusal inUse() {
        return new Refusal("already-open", folder.path().toString());
    }

    /** What was restored; what could not be is left out of it. */
    BackupContents contents() {
        BackupContents says = backup.says().contents();
        return new BackupContents(
                says.made(), says.schema(), says.plans(), says.reports(), says.history(), says.evidenceFiles(), says.evidenceBytes(), lost);
    }

    /** Takes away what was not moved. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(aside);
        if (!done) {
            for (Path each : added) {
                Files.deleteIfExists(each);
            }
        }
    }
}
