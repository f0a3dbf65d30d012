package org.duban.usecase;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.duban.domain.change.Change;

/** The changes of a session in one list across all screens, to be taken back and made again. */
public final class UndoList {

    private final ChangePlans changePlans;
    private final Account account;
    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();

    public UndoList(ChangePlans changePlans, Account account) {
        this.changePlans = changePlans;
        this.account = account;
    }

    /** Carries out a change and remembers it; what was undone before cannot be made again after that. */
    public void carryOut(Change change) {
        changePlans.carryOut(change, account);
        done.push(change);
        undone.clear();
    }

    /** The change that {@link #undo} would take back. */
    public Optional<Change> undoable() {
        return Optional.ofNullable(done.peek());
    }

    /** The change that {@link #redo} would make again. */
    public Optional<Change> redoable() {
        return Optional.ofNullable(undone.peek());
    }

    /** Takes the last change back and returns it; it stays in the list when the store refuses. */
    public Optional<Change> undo() {
        Optional<Change> last = undoable();
        last.ifPresent(change -> {
            changePlans.carryOut(change.inverse(), account);
            undone.push(done.pop());
        });
        return last;
    }

    /** Makes the last undone change again and returns it; it stays in the list when the store refuses. */
    public Optional<Change> redo() {
        Optional<Change> next = redoable();
        next.ifPresent(change -> {
            changePlans.carryOut(change, account);
            done.push(undone.pop());
        });
        return next;
    }
}
