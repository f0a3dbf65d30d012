package org.duban.usecase.unsaved;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duban.domain.change.StaleChange;
import org.duban.usecase.Account;
import org.duban.usecase.Cancelled;
import org.duban.usecase.Ledger;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;

/** Carries out the changes of a file of unsaved ones, for the office alone; each stays the work of whoever made it. */
public final class BringBack {

    private final Ledger ledger;
    private final UnsavedFiles files;

    public BringBack(Ledger ledger, UnsavedFiles files) {
        this.ledger = ledger;
        this.files = files;
    }

    /**
     * How it ended.
     *
     * @param done    how many were carried out
     * @param left    those that no longer fit what is stored, for instance because they had been saved after all
     * @param untried how many were not come to
     * @param why     they were not; null where all were come to
     */
    public record Result(int done, List<UnsavedChange> left, int untried, @Nullable RuntimeException why) {

        public Result {
            left = List.copyOf(left);
        }
    }

    /**
     * Carries them out in their order, each by itself. What was done stays done where it ends before the last of them:
     * because the progress says so, or the store cannot be written.
     *
     * @throws org.duban.usecase.Refusal unless the account is of the office; when the file is no such file or damaged, and
     *     nothing was done then
     */
    public Result run(Account account, Path file, Progress progress) {
        account.mustBeOffice();
        account.mustBeOf(ledger.accounts());
        List<UnsavedChange> changes = files.read(file);
        var left = new ArrayList<UnsavedChange>();
        for (int each = 0; each < changes.size(); each++) {
            try {
                progress.at(each, changes.size());
                bringBack(changes.get(each), left);
            } catch (Refusal | Cancelled ended) {
                return new Result(each - left.size(), left, changes.size() - each, ended);
            }
        }
        return new Result(changes.size() - left.size(), left, 0, null);
    }

    private void bringBack(UnsavedChange change, List<UnsavedChange> left) {
        try {
            ledger.apply(change.change(), change.who(), change.made());
        } catch (StaleChange stale) {
            left.add(change);
        }
    }
}
