package org.duban.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
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

    /**
     * The number of the last entry that the three newest proved backups all have, so that two of them may be lost; 0 where
     * there are fewer.
     */
    long heldForSure() throws IOException {
        List<BackupStamp> proved = proved();
        return proved.size() < ENOUGH
                ? 0
                : proved.stream().limit(ENOUGH).mapToLong(each -> end(each).number()).min().orElse(0);
    }

    private HistoryEnd end(BackupStamp backup) {
        try (var reader = new BackupReader(file(backup))) {
            return reader.says().end();
        } catch (Refusal damaged) {
            LOG.warn("a backup cannot be read", damaged);
            return HistoryEnd.NONE;
        }
    }

    /**
     * The last entry of the newest proved backup that is one of the store's; {@link HistoryEnd#NONE} where there is no such
     * backup.
     */
    HistoryEnd backedUp(Predicate<HistoryEnd> isInTheStore) throws IOException {
        for (BackupStamp each : proved()) {
            HistoryEnd end = end(each);
            if (isInTheStore.test(end)) {
                return end;
            }
        }
        return HistoryEnd.NONE;
    }
}
