package org.duban.ui.app;

import org.duban.usecase.backup.BackupMaker;
import org.duban.usecase.backup.Backups;
import org.duban.usecase.backup.Restoring;
import org.duban.usecase.unsaved.UnsavedFiles;

/**
 * What the window needs to back up, to restore, and to save elsewhere what the disk did not take.
 *
 * @param files those of the data folder
 * @param maker makes more of them
 */
public record BackupPorts(Backups files, BackupMaker maker, Restoring restoring, UnsavedFiles unsaved) {}
