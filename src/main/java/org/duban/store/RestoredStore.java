package org.duban.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.duban.usecase.Ledger.Done;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.duban.usecase.backup.BackupContents;
import org.duban.usecase.backup.BackupMaker;
import org.duban.usecase.backup.Restoring;
import org.flywaydb.core.api.FlywayException;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Restores backups into a data folder, which need not have a store yet. A backup from elsewhere is first copied to the
 * folder's own, so that the history which begins with it has something to begin with.
 */
public final class RestoredStore implements Restoring {

    /** A store takes more than its rows, and there is a moment with two. */
    private static final int ROOM_FOR_ROWS = 3;

    private static final long MARGIN = 16L * 1024 * 1024;
    private static final Logger LOG = LoggerFactory.getLogger(RestoredStore.class);

    private final Path dataFolder;
    private final BackupMaker backups;
    private final Path settings;
    private final Clock clock;

    /**
     * @param backups  of the same folder, among which the present state is kept
     * @param settings gets the backup's where there is no such file
     * @param clock    tells when it was restored
     */
    public RestoredStore(Path dataFolder, BackupMaker backups, Path settings, Clock clock) {
        this.dataFolder = dataFolder;
        this.backups = backups;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Restored restore(Path backup, String who, Progress progress) {
        DataFolder folder = DataFolder.at(dataFolder);
        try (var reader = new BackupReader(backup)) {
            mustHaveRoom(folder, reader, backup);
            return restore(folder, reader, backup, who, progress);
        } catch (IOException | SQLException | DataAccessException | FlywayException | Refusal failure) {
            throw new Faults(folder.file()).whenRestoring(failure);
        }
    }

    private Restored restore(DataFolder folder, BackupReader reader, Path file, String who, Progress progress)
            throws IOException, SQLException {
        BackupContents contents = reader.says().contents();
        try (var present = PresentStore.hold(folder); var restoration = new Restoration(folder, reader)) {
            restoration.addEvidence(progress);
            restoration.build(new Done(clock.instant(), who, Restoration.deed(file, contents)), progress);
            Optional<Path> copy = amongOurs(reader, file, progress);
            Optional<Path> kept = replaced(present, restoration, copy, progress);
            restoreSettings(reader);
            return new Restored(restoration.contents(), kept);
        }
    }

    private void mustHaveRoom(DataFolder folder, BackupReader reader, Path file) throws IOException {
        long evidence = reader.says().evidence().values().stream().mapToLong(Long::longValue).sum();
        long present = Files.exists(folder.file()) ? Files.size(folder.file()) : 0;
        long needed = ROOM_FOR_ROWS * reader.rowsBytes() + evidence + present + Files.size(file) + MARGIN;
        if (Files.getFileStore(folder.path()).getUsableSpace() < needed) {
            throw new Refusal("restore-no-room", folder.path().toString(), (needed >> 20) + 1);
        }
    }

    /** Keeps what is there; the copy of a backup that was not restored would be taken for the newest state. */
    private Optional<Path> replaced(PresentStore present, Restoration restoration, Optional<Path> copy, Progress progress)
            throws IOException {
        try {
            Optional<Path> kept = present.keep(backups, progress);
            present.leave();
            restoration.move();
            return kept;
        } catch (IOException | RuntimeException failure) {
            if (copy.isPresent()) {
                Files.deleteIfExists(copy.get());
            }
            throw failure;
        }
    }

    private Optional<Path> amongOurs(BackupReader reader, Path file, Progress progress) throws IOException, SQLException {
        var own = new BackupFolder(backups.folder(), clock.getZone());
        boolean isOurs = Files.isDirectory(own.folder()) && Files.isSameFile(own.folder(), file.toAbsolutePath().getParent());
        if (isOurs || !reader.hasEvidence()) {
            return Optional.empty();
        }
        if (reader.says().pooled()) {
            for (Map.Entry<String, Long> each : reader.says().evidence().entrySet()) {
                EvidencePool.of(own.folder()).take(each.getKey(), EvidencePool.beside(file).path(each.getKey()), progress);
            }
        }
        return Optional.of(own.folder().resolve(own.add(reader.says().contents().made(), out -> Files.copy(file, out), progress).name()));
    }

    /** The store is restored; that the settings are not is no reason to say that it is not. */
    private void restoreSettings(BackupReader reader) {
        try {
            Optional<byte[]> kept = Files.exists(settings) ? Optional.empty() : reader.settings();
            if (kept.isPresent()) {
                Path aside = Files.createTempFile(dataFolder, "settings", ".new");
                Files.write(aside, kept.get());
                Copying.moveForGood(aside, settings);
            }
        } catch (IOException | Refusal failure) {
            LOG.warn("the settings of the backup were not restored", failure);
        }
    }
}
