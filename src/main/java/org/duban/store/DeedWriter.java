package org.duban.store;

import org.duban.domain.change.AccountsRevised;
import org.duban.domain.change.Change;
import org.duban.domain.change.Deed;
import org.duban.domain.change.StoreRestored;
import org.jooq.DSLContext;

/** Makes the stored rows what a deed says, whether it is done or done again. */
record DeedWriter(DSLContext sql, ReportJson reports) {

    void carryOut(Deed deed) {
        switch (deed) {
            case Change change -> new ChangeWriter(sql, reports).carryOut(change);
            case AccountsRevised revised -> new AccountTables(sql).revise(revised);
            case StoreRestored restored -> {
                // The rows are there already; only that it was done is kept.
            }
        }
    }
}
