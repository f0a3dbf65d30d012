package org.duban.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.duban.domain.account.Accounts;
import org.duban.domain.change.AccountsRevised;
import org.duban.domain.change.Change;
import org.duban.domain.change.StoreRestored;
import org.duban.usecase.Ledger.Done;

/** What a store should hold after everything that was told of it, by the domain's rules alone. */
final class DrillModel {

    private final List<Done> history = new ArrayList<>();
    private final Books books = new Books();
    private Accounts accounts = Accounts.NONE;

    /** After these. */
    static DrillModel of(List<Done> history) {
        var model = new DrillModel();
        history.forEach(model::add);
        return model;
    }

    void add(Done done) {
        switch (done.deed()) {
            case Change change -> books.apply(change);
            case AccountsRevised revised -> accounts = revised.appliedTo(accounts);
            case StoreRestored restored -> {
                // What it brought is in the history before it.
            }
        }
        history.add(done);
    }

    List<Done> history() {
        return List.copyOf(history);
    }

    /** The same and one deed more. */
    DrillModel with(Done done) {
        DrillModel more = of(history);
        more.add(done);
        return more;
    }

    /** What a store has that should hold this, and does not; empty where it does. */
    List<String> differences(DrillFound found) {
        var all = new ArrayList<String>();
        if (!found.isWhole()) {
            all.add("the chain: " + found.state().chain());
        }
        if (!found.history().equals(history)) {
            all.add("%d entries, not %d, the first %d as they were"
                    .formatted(found.history().size(), history.size(), same(found.history())));
        }
        if (!found.books().equals(books)) {
            all.add("the plans");
        }
        if (!found.books().departments().entrySet().containsAll(books.departments().entrySet())) {
            all.add("the departments");
        }
        if (!sameAccounts(found.accounts())) {
            all.add("the accounts");
        }
        return all;
    }

    /** How many entries stand in both from the first on. */
    int same(List<Done> others) {
        int same = 0;
        while (same < Math.min(others.size(), history.size()) && others.get(same).equals(history.get(same))) {
            same++;
        }
        return same;
    }

    private boolean sameAccounts(Accounts others) {
        Map<Boolean, Object> mine = new HashMap<>();
        mine.put(accounts.isOn(), accounts.recovery());
        Map<Boolean, Object> theirs = new HashMap<>();
        theirs.put(others.isOn(), others.recovery());
        return mine.equals(theirs) && new HashSet<>(others.all()).equals(new HashSet<>(accounts.all()));
    }
}
