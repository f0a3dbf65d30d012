package org.duban.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.duban.usecase.Progress;
import org.duban.usecase.backup.Generations;

/** The backups of a data folder, kept as long as usual. */
record DrillSafe(Path data, Clock clock) {

    /** The name of the newest one of the store, which is open. */
    String backUp() {
        return backups().make(Progress.UNWATCHED).name();
    }

    /** Puts that one in the place of everything; returns the name of what was kept, if anything was. */
    Optional<String> restore(String backup) {
        return new RestoredStore(data, backups(), data.resolve("settings.json"), clock)
                .restore(data.resolve(BackupFiles.NAME).resolve(backup), "王敏", Progress.UNWATCHED)
                .kept()
                .map(each -> String.valueOf(each.getFileName()));
    }

    BackupFiles backups() {
        var usual = new Generations(Generations.USUAL_LIMIT, clock.getZone());
        return new BackupFiles(data, clock, () -> usual, data.resolve("settings.json"));
    }
}
