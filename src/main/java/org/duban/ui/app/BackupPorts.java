package org.duban.ui.app;

import org.duban.usecase.backup.Backups;
import org.duban.usecase.backup.Restoring;
import org.duban.usecase.unsaved.UnsavedFiles;

/**
 * What the window needs to back up, to restore, and to save elsewhere what the disk did not take.
 *
 * @param files of the data folder
 */
public record BackupPorts(Backups files, Restoring restoring, UnsavedFiles unsaved) {}
