package org.duban.usecase.backup;

import java.nio.file.Path;
import java.util.List;
import org.duban.usecase.Progress;

/** The backups of one data folder. Safe for several threads. */
public interface Backups {

    /** Where those lie that the program makes by itself. */
    Path folder();

    /**
     * Those that lie there, the newest first; none where there is no such folder.
     *
     * @throws org.duban.usecase.Refusal when the folder cannot be read
     */
    List<BackupStamp> all();

    /**
     * Makes one of the store, which is open, proves it, and takes away those that are no longer needed. Where nothing
     * was done since the newest proved one, that one is returned.
     *
     * @throws org.duban.usecase.Refusal   when it cannot be written, or was written and cannot be proved
     * @throws org.duban.usecase.Cancelled when the progress says so; nothing is left then
     */
    BackupStamp make(Progress progress);

    /**
     * As {@link #make}, in a folder on another disk: a file that holds everything, 佐证材料 too.
     *
     * @throws org.duban.usecase.Refusal when the folder is not there, is full, or what was written cannot be proved
     */
    BackupStamp makeIn(Path folder, Progress progress);

    /**
     * Writes one that holds everything to this place, proved; what was there before stays until it is complete.
     *
     * @throws org.duban.usecase.Refusal when it cannot be written or proved
     */
    BackupContents saveTo(Path file, Progress progress);

    /**
     * What a backup says that it holds; it is not proved by that.
     *
     * @throws org.duban.usecase.Refusal when it is no backup, damaged, or of a newer program
     */
    BackupContents contents(Path backup);

    /**
     * Restores a backup into memory and compares.
     *
     * @throws org.duban.usecase.Refusal when it is not whole
     */
    BackupContents prove(Path backup, Progress progress);
}
