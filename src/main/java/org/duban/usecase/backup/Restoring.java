package org.duban.usecase.backup;

import java.nio.file.Path;
import java.util.Optional;
import org.duban.usecase.Progress;

/** Puts a backup in the place of a data folder's store. */
@FunctionalInterface
public interface Restoring {

    /**
     * Restores all or nothing. The store must not be open. What is there now is kept: as a backup where it opens, else
     * as the damaged files; 操作记录 of the restored store tells that it was restored, and by whom.
     *
     * @throws org.duban.usecase.Refusal   when the backup is not whole, the store is open, or the disk takes it not;
     *     everything is then as it was
     * @throws org.duban.usecase.Cancelled when the progress says so; everything is then as it was
     */
    Restored restore(Path backup, String who, Progress progress);

    /**
     * What was restored.
     *
     * @param contents of the backup
     * @param kept     where that lies which was there before; empty where there was nothing
     */
    record Restored(BackupContents contents, Optional<Path> kept) {}
}
