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
     * @param stored  those that had been stored already
     * @param left    those that no longer fit what is stored
     * @param untried how many were not come to
     * @param why     they were not; null where all were come to
     */
    public record Result(
            int done, List<UnsavedChange> stored, List<UnsavedChange> left, int untried, @Nullable RuntimeException why) {

        public Result {
            stored = List.copyOf(stored);
            left = List.copyOf(left);
        }
    }

    /**
     * Carries those out in their order that are not stored yet, each by itself. What was done stays done where it ends
     * before the last of them: because the progress says so, or the store cannot be written.
     *
     * @throws org.duban.usecase.Refusal unless the account is of the office; when the file is no such file or damaged, and
     *     nothing was done then
     */
    public Result run(Account account, Path file, Progress progress) {
        account.mustBeOffice();
        account.mustBeOf(ledger.accounts());
        List<UnsavedChange> changes = files.read(file);
        List<UnsavedChange> stored = new AlreadyStored(ledger).among(changes);
        List<UnsavedChange> missing = new ArrayList<>(changes);
        stored.forEach(missing::remove);
        var left = new ArrayList<UnsavedChange>();
        for (int each = 0; each < missing.size(); each++) {
            try {
                progress.at(each, missing.size());
                bringBack(missing.get(each), left);
            } catch (Refusal | Cancelled ended) {
                return new Result(each - left.size(), stored, left, missing.size() - each, ended);
            }
        }
        return new Result(missing.size() - left.size(), stored, left, 0, null);
    }

    private void bringBack(UnsavedChange change, List<UnsavedChange> left) {
        try {
            ledger.apply(change.change(), change.who(), change.made());
        } catch (StaleChange stale) {
            left.add(change);
        }
    }
}
