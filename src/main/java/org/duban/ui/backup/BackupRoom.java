package org.duban.ui.backup;

/** What the window does with backups. */
public record BackupRoom(BackupModel backups, RestoreModel restore, RescueModel rescue, ToldModel told) {}
