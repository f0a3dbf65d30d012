package org.duban.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import org.duban.ui.account.LoginModel;
import org.duban.ui.background.Background;
import org.duban.ui.background.Failures;
import org.duban.ui.backup.BackupRoom;
import org.duban.ui.workspace.Preferences;
import org.duban.ui.workspace.Workspace;

/** What everything in the window shares while the store is open. */
public record Session(
        Workspace workspace,
        Preferences preferences,
        Background background,
        Failures failures,
        Clock clock,
        Path dataFolder,
        LoginModel login,
        BackupRoom backups) {}
