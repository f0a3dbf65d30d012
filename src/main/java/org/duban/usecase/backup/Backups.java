package org.duban.usecase.backup;

import java.nio.file.Path;
import java.util.List;
import org.duban.usecase.Progress;

/** The backups of one data folder that there are, and files that may be backups. Safe for several threads. */
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
     * Those that lie in another folder, the newest first; none where there is no such folder.
     *
     * @throws org.duban.usecase.Refusal when the folder cannot be read
     */
    List<BackupStamp> allIn(Path folder);

    /**
     * What a backup says that it holds; it is not proved by that.
     *
     * @throws org.duban.usecase.Refusal when it is no backup, damaged, or of a newer program
     */
    BackupContents contents(Path backup);

    /**
     * Restores a backup into memory and compares.
     *
     * @throws org.duban.usecase.Refusal   when it is not whole
     * @throws org.duban.usecase.Cancelled when the progress says so
     */
    BackupContents prove(Path backup, Progress progress);
}
