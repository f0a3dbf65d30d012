package org.duban.usecase;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.duban.domain.change.Change;

/** The changes of a session in one list across all screens, to be taken back and made again. */
public final class UndoList {

    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();

    /**
     * Remembers a change that was made; what was undone before cannot be made again after that. Drafts kept one after
     * another while somebody types are one.
     */
    public void made(Change change) {
        Change whole = undoable().flatMap(last -> Typing.joined(last, change)).orElse(change);
        if (!whole.equals(change)) {
            done.pop();
        }
        done.push(whole);
        undone.clear();
    }

    /** Forgets everything: what is stored is no longer what these changes led to. */
    public void forget() {
        done.clear();
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

    /** Moves the last change to the undone ones and returns it; its inverse is to be carried out. */
    public Optional<Change> undo() {
        if (done.isEmpty()) {
            return Optional.empty();
        }
        undone.push(done.pop());
        return redoable();
    }

    /** Moves the last undone change back to the done ones and returns it; it is to be carried out again. */
    public Optional<Change> redo() {
        if (undone.isEmpty()) {
            return Optional.empty();
        }
        done.push(undone.pop());
        return undoable();
    }
}
