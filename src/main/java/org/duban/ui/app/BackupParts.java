package org.duban.ui.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.duban.ui.backup.BackupModel;
import org.duban.ui.backup.BackupRoom;
import org.duban.ui.backup.BringBackModel;
import org.duban.ui.backup.Looking;
import org.duban.ui.backup.RescueModel;
import org.duban.ui.backup.RestoreModel;
import org.duban.ui.backup.ToldModel;
import org.duban.ui.background.Background;
import org.duban.ui.workspace.Preferences;
import org.duban.ui.workspace.Workspace;
import org.duban.usecase.Ledger;
import org.duban.usecase.backup.BackupMaker;
import org.duban.usecase.backup.ManageBackups;
import org.duban.usecase.unsaved.BringBack;

/** Puts 备份 together. */
final class BackupParts {

    private BackupParts() {}

    /**
     * What the window does about the store.
     *
     * @param maker   makes backups
     * @param restore closes the store, puts a backup in its place and opens it again
     */
    record Acts(BackupMaker maker, Consumer<Path> restore) {}

    /** Its models, which outlive the views that each language makes. */
    static BackupRoom room(
            Services services,
            Ledger ledger,
            Workspace workspace,
            Preferences preferences,
            Background background,
            Acts acts) {
        BackupPorts ports = services.backups();
        var opener = new SystemOpener(System.getProperty("os.name", ""));
        var told = new ToldModel(opener);
        var manage = new ManageBackups(ledger, ports.files(), acts.maker());
        var restoring = new RestoreModel.Uses(
                Looking.of(manage), workspace::account, workspace.plans()::isEmpty, services.clock().getZone(), acts.restore());
        return new BackupRoom(
                new BackupModel(
                        new BackupModel.Uses(manage, opener, told), workspace, preferences, background, services.clock()),
                new RestoreModel(restoring, preferences, background),
                new BringBackModel(new BringBack(ledger, ports.unsaved()), ports.unsaved(), workspace, preferences, background, told),
                new RescueModel(
                        new RescueModel.Uses(ports.unsaved(), manage), workspace, preferences, background, services.clock(), told),
                told);
    }
}
