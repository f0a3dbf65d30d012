package org.duban.usecase.backup;

import java.nio.file.Path;
import org.duban.domain.account.Accounts;
import org.duban.usecase.Account;
import org.duban.usecase.Progress;

/** Puts a backup in the place of everything; every account but 院长办公室's is refused. */
public final class RestoreBackup {

    private final Restoring restoring;
    private final Accounts accounts;

    /**
     * @param accounts of the store that is replaced, read before it was closed; {@link Accounts#NONE} where there is none,
     *     or none that opens, for then nobody can tell who is of the office
     */
    public RestoreBackup(Restoring restoring, Accounts accounts) {
        this.restoring = restoring;
        this.accounts = accounts;
    }

    /**
     * Restores it, all or nothing.
     *
     * @throws org.duban.usecase.Refusal   unless the account is of the office; as {@link Restoring#restore}
     * @throws org.duban.usecase.Cancelled when the progress says so; everything is then as it was
     */
    public Restoring.Restored run(Account account, Path backup, Progress progress) {
        account.mustBeOffice();
        account.mustBeOf(accounts);
        return restoring.restore(backup, account.name(), progress);
    }
}
