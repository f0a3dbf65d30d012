package org.duban.domain.review;

import java.util.ArrayList;
import java.util.List;

/**
 * A review with the ones before it, to take decisions back, and those taken back, to make them again.
 *
 * @param past   the earlier reviews, the first one first
 * @param now    the review as it stands
 * @param undone what was taken back, the one to make again first
 */
public record ReviewHistory(List<Review> past, Review now, List<Review> undone) {

    public ReviewHistory {
        past = List.copyOf(past);
        undone = List.copyOf(undone);
    }

    /** A review in which nothing was decided yet. */
    public static ReviewHistory of(Review first) {
        return new ReviewHistory(List.of(), first, List.of());
    }

    /** Goes on with another review; what was taken back before cannot be made again. */
    public ReviewHistory then(Review next) {
        var more = new ArrayList<>(past);
        more.add(now);
        return new ReviewHistory(more, next, List.of());
    }

    /** Whether there is a decision to take back. */
    public boolean undoable() {
        return !past.isEmpty();
    }

    /** Whether there is a decision to make again. */
    public boolean redoable() {
        return !undone.isEmpty();
    }

    /** Before the last decision; the same when there was none. */
    public ReviewHistory undo() {
        if (past.isEmpty()) {
            return this;
        }
        var more = new ArrayList<>(undone);
        more.addFirst(now);
        return new ReviewHistory(past.subList(0, past.size() - 1), past.getLast(), more);
    }

    /** With the last decision taken back made again; the same when there is none. */
    public ReviewHistory redo() {
        if (undone.isEmpty()) {
            return this;
        }
        var more = new ArrayList<>(past);
        more.add(now);
        return new ReviewHistory(more, undone.getFirst(), undone.subList(1, undone.size()));
    }
}
