package org.duban.ui.backup;

import java.nio.file.Path;
import org.duban.usecase.Account;
import org.duban.usecase.Progress;
import org.duban.usecase.backup.BackupContents;
import org.duban.usecase.backup.BackupStamp;
import org.duban.usecase.backup.Backups;
import org.duban.usecase.backup.ManageBackups;

/** Looks at backups, for somebody. */
public interface Looking {

    /** Where one of the data folder lies. */
    Path file(BackupStamp backup);

    /** What one of the data folder says that it holds; refuses as {@link Backups#contents}. */
    BackupContents glance(Account account, BackupStamp backup);

    /** What a file from elsewhere holds, proved; refuses as {@link Backups#prove}. */
    BackupContents prove(Account account, Path file, Progress progress);

    /** That of the office alone. */
    static Looking of(ManageBackups manage) {
        return new Looking() {

            @Override
            public Path file(BackupStamp backup) {
                return manage.file(backup);
            }

            @Override
            public BackupContents glance(Account account, BackupStamp backup) {
                return manage.contents(account, backup);
            }

            @Override
            public BackupContents prove(Account account, Path file, Progress progress) {
                return manage.prove(account, file, progress);
            }
        };
    }

    /** Anybody's: where no store opens nobody can tell who is of the office. */
    static Looking of(Backups backups) {
        return new Looking() {

            @Override
            public Path file(BackupStamp backup) {
                return backups.folder().resolve(backup.name());
            }

            @Override
            public BackupContents glance(Account account, BackupStamp backup) {
                return backups.contents(file(backup));
            }

            @Override
            public BackupContents prove(Account account, Path file, Progress progress) {
                return backups.prove(file, progress);
            }
        };
    }
}
