package org.duban.ui.workspace;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duban.domain.change.Change;
import org.duban.ui.background.Background;
import org.duban.usecase.Account;
import org.duban.usecase.ChangePlans;
import org.duban.usecase.Refusal;
import org.duban.usecase.unsaved.UnsavedChange;
import org.jspecify.annotations.Nullable;

/**
 * Saves changes in their order, off the FX thread. While the disk takes none, the change and those after it wait in
 * memory until somebody tries again, so that nothing that was typed is lost. A change that the store will never take
 * does not hold up the others: whoever is told of it shows what is stored instead.
 */
final class SaveQueue {

    private record Waiting(Change change, Account account, Instant made) {}

    private final ChangePlans changePlans;
    private final Supplier<Account> account;
    private final Background background;
    private final Clock clock;
    private final Consumer<Throwable> turnedDown;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<SaveState> state =
            new ReadOnlyObjectWrapper<>(this, "state", new SaveState.Untouched());
    private @Nullable Throwable reason;

    /**
     * @param turnedDown is told, once no change waits any more, why the last one was turned down for good
     */
    SaveQueue(
            ChangePlans changePlans,
            Supplier<Account> account,
            Background background,
            Clock clock,
            Consumer<Throwable> turnedDown) {
        this.changePlans = changePlans;
        this.account = account;
        this.background = background;
        this.clock = clock;
        this.turnedDown = turnedDown;
    }

    ReadOnlyObjectProperty<SaveState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** What waits, in its order. */
    List<UnsavedChange> unsaved(Function<Change, String> words) {
        return waiting.stream()
                .map(each -> new UnsavedChange(each.change(), each.account().name(), each.made(), words.apply(each.change())))
                .toList();
    }

    void add(Change change) {
        waiting.add(new Waiting(change, account.get(), clock.instant()));
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
        Waiting next = waiting.element();
        state.set(new SaveState.Saving());
        background.quietly(
                progress -> {
                    changePlans.carryOut(next.change(), next.account(), next.made());
                    return next;
                },
                saved -> goOn(),
                this::failed);
    }

    private void failed(Throwable failure) {
        if (failure instanceof Refusal refusal && refusal.mayPass()) {
            state.set(new SaveState.Failed(failure));
            return;
        }
        reason = failure;
        goOn();
    }

    private void goOn() {
        waiting.remove();
        if (!waiting.isEmpty()) {
            saveNext();
            return;
        }
        state.set(new SaveState.Saved(clock.instant()));
        Throwable why = reason;
        reason = null;
        if (why != null) {
            turnedDown.accept(why);
        }
    }
}
