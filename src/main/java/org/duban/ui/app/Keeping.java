package org.duban.ui.app;

import org.duban.usecase.Progress;
import org.duban.usecase.backup.BackupStamp;

/** The backups that are made by themselves while a store is open. */
interface Keeping {

    /** Makes one now, which a person asked for. */
    BackupStamp now(Progress progress);

    /** Whether something is stored that is in no backup yet. */
    boolean isBehind();

    /** Makes none any more. */
    void stop();

    /**
     * Makes none any more, but one last where something is in none yet; to be called before the store closes.
     *
     * @throws org.duban.usecase.Cancelled when the progress says so; the next session makes it then
     */
    void finish(Progress progress);
}
