package org.duban.ui.workspace;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duban.domain.change.Change;
import org.duban.ui.background.Background;
import org.duban.usecase.Account;
import org.duban.usecase.ChangePlans;

/**
 * Saves changes in their order, off the FX thread. When one cannot be saved, it and those after it wait in memory
 * until somebody tries again, so that nothing that was typed is lost.
 */
final class SaveQueue {

    private final ChangePlans changePlans;
    private final Supplier<Account> account;
    private final Background background;
    private final Clock clock;
    private final Deque<Change> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<SaveState> state =
            new ReadOnlyObjectWrapper<>(this, "state", new SaveState.Untouched());

    SaveQueue(ChangePlans changePlans, Supplier<Account> account, Background background, Clock clock) {
        this.changePlans = changePlans;
        this.account = account;
        this.background = background;
        this.clock = clock;
    }

    ReadOnlyObjectProperty<SaveState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    void add(Change change) {
        waiting.add(change);
        if (waiting.size() == 1) {
            saveNext();
        }
    }

    void retry() {
        if (state.get() instanceof SaveState.Failed) {
            saveNext();
        }
    }

    private void saveNext() {
        Change next = waiting.element();
        state.set(new SaveState.Saving());
        Account who = account.get();
        background.quietly(
                progress -> {
                    changePlans.carryOut(next, who);
                    return next;
                },
                this::saved,
                failure -> state.set(new SaveState.Failed(failure)));
    }

    private void saved(Change change) {
        waiting.remove(change);
        if (waiting.isEmpty()) {
            state.set(new SaveState.Saved(clock.instant()));
        } else {
            saveNext();
        }
    }
}
