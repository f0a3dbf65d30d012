package org.duban.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.duban.usecase.Refusal;
import org.duban.usecase.backup.BackupStamp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What lies beside a store that it can be made anew from. */
record Beside(DataFolder folder) {

    private static final int ENOUGH = 3;
    private static final Logger LOG = LoggerFactory.getLogger(Beside.class);

    /** Whether there is anything. */
    boolean isAny() throws IOException {
        return !Journal.files(folder.path()).isEmpty() || !proved().isEmpty();
    }

    /** The proved backups, the newest first. */
    List<BackupStamp> proved() throws IOException {
        return new BackupFolder(folder.path().resolve(BackupFiles.NAME), ZoneId.systemDefault())
                .stamps().stream().filter(BackupStamp::proved).toList();
    }

    Path file(BackupStamp backup) {
        return folder.path().resolve(BackupFiles.NAME).resolve(backup.name());
    }

    /** The last entry that it has; {@link HistoryEnd#NONE} where it cannot be read. */
    HistoryEnd end(BackupStamp backup) {
        try (var reader = new BackupReader(file(backup))) {
            return reader.says().end();
        } catch (Refusal damaged) {
            LOG.warn("a backup cannot be read", damaged);
            return HistoryEnd.NONE;
        }
    }

    /**
     * From which entry on the journal is needed, so that two backups may be lost: the last one that the three newest have;
     * {@link HistoryEnd#NONE} where there are fewer.
     *
     * @param isInTheStore leaves out those from before a restore
     */
    HistoryEnd neededFrom(Predicate<HistoryEnd> isInTheStore) throws IOException {
        return ends(isInTheStore).skip(ENOUGH - 1).findFirst().orElse(HistoryEnd.NONE);
    }

    /** The last entry of the newest backup that has one of the store's; empty where there is none. */
    Optional<HistoryEnd> newest(Predicate<HistoryEnd> isInTheStore) throws IOException {
        return ends(isInTheStore).findFirst();
    }

    private Stream<HistoryEnd> ends(Predicate<HistoryEnd> isInTheStore) throws IOException {
        return proved().stream().map(this::end).filter(isInTheStore);
    }
}
