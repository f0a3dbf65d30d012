package org.duban.usecase.backup;

import java.nio.file.Path;
import org.duban.usecase.Progress;

/** Makes backups of one data folder's store, which is open meanwhile. Safe for several threads. */
public interface BackupMaker {

    /** Where those lie that the program makes by itself. */
    Path folder();

    /**
     * Makes one, proves it, and takes away those that are no longer needed. Where nothing was done since the newest
     * proved one, that one is returned.
     *
     * @throws org.duban.usecase.Refusal   when it cannot be written, or was written and cannot be proved
     * @throws org.duban.usecase.Cancelled when the progress says so, also while it is written and proved; nothing is left
     *     then
     */
    BackupStamp make(Progress progress);

    /**
     * As {@link #make}, in a folder on another disk: a file that holds everything, 佐证材料 too.
     *
     * @throws org.duban.usecase.Refusal when the folder is not there, is full, or what was written cannot be proved
     */
    BackupStamp makeIn(Path folder, Progress progress);

    /** Whether a folder on another disk is there now. */
    boolean isThere(Path folder);

    /**
     * Writes one that holds everything to this place, proved; what was there before stays until it is complete.
     *
     * @throws org.duban.usecase.Refusal when it cannot be written or proved
     */
    BackupContents saveTo(Path file, Progress progress);
}
