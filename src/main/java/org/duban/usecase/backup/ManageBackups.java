package org.duban.usecase.backup;

import java.nio.file.Path;
import java.util.List;
import org.duban.usecase.Account;
import org.duban.usecase.Ledger;
import org.duban.usecase.Progress;

/** What 院长办公室 does with backups by hand; every other account is refused. */
public final class ManageBackups {

    private final Ledger ledger;
    private final Backups backups;
    private final BackupMaker maker;

    /**
     * @param ledger  tells whether somebody must sign in, and who may
     * @param backups of its data folder
     * @param maker   makes them
     */
    public ManageBackups(Ledger ledger, Backups backups, BackupMaker maker) {
        this.ledger = ledger;
        this.backups = backups;
        this.maker = maker;
    }

    /**
     * Those in the data folder, the newest first.
     *
     * @throws org.duban.usecase.Refusal unless the account is of the office; when the folder cannot be read
     */
    public List<BackupStamp> all(Account account) {
        mustBeOffice(account);
        return backups.all();
    }

    /**
     * Makes one now.
     *
     * @throws org.duban.usecase.Refusal   unless the account is of the office; as {@link BackupMaker#make}
     * @throws org.duban.usecase.Cancelled when the progress says so
     */
    public BackupStamp make(Account account, Progress progress) {
        mustBeOffice(account);
        return maker.make(progress);
    }

    /**
     * Makes one in a folder on another disk.
     *
     * @throws org.duban.usecase.Refusal   unless the account is of the office; as {@link BackupMaker#makeIn}
     * @throws org.duban.usecase.Cancelled when the progress says so
     */
    public BackupStamp makeIn(Account account, Path folder, Progress progress) {
        mustBeOffice(account);
        return maker.makeIn(folder, progress);
    }

    /**
     * Writes one that holds everything to this place.
     *
     * @throws org.duban.usecase.Refusal   unless the account is of the office; as {@link BackupMaker#saveTo}
     * @throws org.duban.usecase.Cancelled when the progress says so
     */
    public BackupContents saveTo(Account account, Path file, Progress progress) {
        mustBeOffice(account);
        return maker.saveTo(file, progress);
    }

    /**
     * What one of the data folder holds, as it says itself.
     *
     * @throws org.duban.usecase.Refusal unless the account is of the office; as {@link Backups#contents}
     */
    public BackupContents contents(Account account, BackupStamp backup) {
        mustBeOffice(account);
        return backups.contents(file(backup));
    }

    /**
     * What a file from elsewhere holds, proved.
     *
     * @throws org.duban.usecase.Refusal   unless the account is of the office; as {@link Backups#prove}
     * @throws org.duban.usecase.Cancelled when the progress says so
     */
    public BackupContents prove(Account account, Path file, Progress progress) {
        mustBeOffice(account);
        return backups.prove(file, progress);
    }

    private void mustBeOffice(Account account) {
        account.mustBeOffice();
        account.mustBeOf(ledger.accounts());
    }

    /** Where one of the data folder lies. */
    public Path file(BackupStamp backup) {
        return backups.folder().resolve(backup.name());
    }

    /** Where those of the data folder lie. */
    public Path folder() {
        return backups.folder();
    }
}
