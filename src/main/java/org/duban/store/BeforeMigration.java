package org.duban.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.duban.usecase.backup.Generations;

/**
 * Backs up a store of an older program, for its tables are changed next. Nothing is changed where that fails: there is no
 * undo for it, and the older program would not open it any more.
 */
record BeforeMigration(DataFolder folder) implements Runnable {

    @Override
    public void run() {
        ZoneId zone = ZoneId.systemDefault();
        Path settings = folder.path().resolve(BackupWriter.SETTINGS);
        var backups = new BackupFiles(folder.path(), Clock.system(zone), () -> new Generations(Long.MAX_VALUE, zone), settings);
        try {
            backups.make(Progress.UNWATCHED);
        } catch (Refusal refusal) {
            throw new Refusal("migration-not-backed-up", folder.path().toString()).because(refusal);
        }
    }
}
