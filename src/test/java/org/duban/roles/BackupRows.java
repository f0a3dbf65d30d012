package org.duban.roles;

import static org.duban.roles.Who.THE_OFFICE;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.duban.usecase.Account;
import org.duban.usecase.Progress;
import org.duban.usecase.backup.BackupStamp;
import org.duban.usecase.backup.ManageBackups;
import org.duban.usecase.backup.MemoryBackups;
import org.duban.usecase.backup.RestoreBackup;
import org.duban.usecase.unsaved.BringBack;
import org.duban.usecase.unsaved.MemoryUnsaved;

/** Backups hold everything, passwords too: the office's business. */
final class BackupRows {

    private static final Path FILE = Path.of("E:", "督办备份.duban");

    private BackupRows() {}

    @FunctionalInterface
    private interface Managing {

        /** Does it. */
        void with(ManageBackups manage, Account account);
    }

    static List<Row> all() {
        return List.of(
                row("all", (manage, account) -> manage.all(account)),
                row("make", (manage, account) -> manage.make(account, Progress.UNWATCHED)),
                row("makeIn", (manage, account) -> manage.makeIn(account, FILE, Progress.UNWATCHED)),
                row("saveTo", (manage, account) -> manage.saveTo(account, FILE, Progress.UNWATCHED)),
                row("contents", (manage, account) ->
                        manage.contents(account, new BackupStamp("a.duban", 1, Instant.EPOCH, 1, true))),
                row("prove", (manage, account) -> manage.prove(account, FILE, Progress.UNWATCHED)),
                new Row(RestoreBackup.class, "run", "", THE_OFFICE, (hospital, account) ->
                        new RestoreBackup(new MemoryBackups(), hospital.ledger.accounts()).run(account, FILE, Progress.UNWATCHED)),
                new Row(BringBack.class, "run", "", THE_OFFICE, (hospital, account) ->
                        new BringBack(hospital.ledger, new MemoryUnsaved()).run(account, FILE, Progress.UNWATCHED)));
    }

    private static Row row(String method, Managing act) {
        return new Row(ManageBackups.class, method, "", THE_OFFICE, (hospital, account) -> {
            var backups = new MemoryBackups();
            act.with(new ManageBackups(hospital.ledger, backups, backups), account);
        });
    }
}
