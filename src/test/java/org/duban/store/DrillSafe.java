package org.duban.store;

import java.nio.file.Path;
import java.time.Clock;
import org.duban.usecase.Progress;
import org.duban.usecase.backup.Backups;
import org.duban.usecase.backup.Generations;

/** The backups of a data folder, kept as long as usual. */
record DrillSafe(Path data, Clock clock) {

    /** The name of the newest one of the store, which is open. */
    String backUp() {
        return backups().make(Progress.UNWATCHED).name();
    }

    Backups backups() {
        var usual = new Generations(Generations.USUAL_LIMIT, clock.getZone());
        return new BackupFiles(data, clock, () -> usual, data.resolve("settings.json"));
    }
}
