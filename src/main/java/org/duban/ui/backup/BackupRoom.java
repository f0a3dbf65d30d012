package org.duban.ui.backup;

import java.nio.file.Path;

/** What the window does with backups. */
public record BackupRoom(
        BackupModel backups, RestoreModel restore, BringBackModel bringBack, RescueModel rescue, ToldModel told) {

    /** A file that was chosen: a backup is looked at, unsaved changes are brought back. */
    public void open(Path file) {
        bringBack.open(file, restore::look);
    }
}
