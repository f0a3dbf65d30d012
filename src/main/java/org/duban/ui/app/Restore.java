package org.duban.ui.app;

import java.nio.file.Path;
import org.duban.domain.account.Accounts;
import org.duban.ui.backup.Told;
import org.duban.usecase.Account;
import org.duban.usecase.Cancelled;
import org.duban.usecase.Progress;
import org.duban.usecase.backup.BackupContents;
import org.duban.usecase.backup.RestoreBackup;
import org.duban.usecase.backup.Restoring;
import org.duban.wording.BackupWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts a backup in the place of a store that is closed. However it ends there is something to open, and to tell.
 *
 * @param account restores it
 */
record Restore(Services services, Path backup, Account account) {

    private static final Logger LOG = LoggerFactory.getLogger(Restore.class);

    /**
     * Does it; never fails.
     *
     * @param accounts of the store that is closed
     */
    Told run(Accounts accounts, Progress progress) {
        try {
            return told(new RestoreBackup(services.backups().restoring(), accounts).run(account, backup, progress));
        } catch (Cancelled cancelled) {
            return new Told(true, messages -> messages.text("backup.restore-cancelled"), null);
        } catch (RuntimeException | Error failure) {
            LOG.warn("not restored", failure);
            return Told.notRestored(failure);
        }
    }

    private Told told(Restoring.Restored restored) {
        BackupContents contents = restored.contents();
        return new Told(
                true,
                messages -> {
                    var words = new BackupWords(messages, services.clock().getZone());
                    String made = words.time(contents.made());
                    return restored.kept()
                            .map(kept -> messages.text("backup.restored-kept", made, words.years(contents), kept))
                            .orElseGet(() -> messages.text("backup.restored", made, words.years(contents)));
                },
                restored.kept().map(Path::getParent).orElse(null));
    }
}
