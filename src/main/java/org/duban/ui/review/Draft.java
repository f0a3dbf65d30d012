package org.duban.ui.review;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duban.domain.review.Review;
import org.duban.domain.review.ReviewHistory;
import org.duban.ui.workspace.History;
import org.jspecify.annotations.Nullable;

/** The draft under review with every decision about it, to be taken back and made again. */
final class Draft implements History {

    private final ReadOnlyObjectWrapper<@Nullable ReviewHistory> history = new ReadOnlyObjectWrapper<>(this, "history");
    private final ReadOnlyObjectWrapper<@Nullable Review> review = new ReadOnlyObjectWrapper<>(this, "review");
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(this, "undoable");
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper(this, "redoable");

    /** The review as it stands; null while there is none. */
    ReadOnlyObjectProperty<@Nullable Review> reviewProperty() {
        return review.getReadOnlyProperty();
    }

    Optional<Review> review() {
        return Optional.ofNullable(review.get());
    }

    /** The review with what led to it. */
    @Nullable ReviewHistory history() {
        return history.get();
    }

    /** Whether nothing was decided yet. */
    boolean isUntouched() {
        return !undoable.get();
    }

    /** Reviews this from now on; null ends the review. */
    void set(@Nullable ReviewHistory other) {
        history.set(other);
        undoable.set(other != null && other.undoable());
        redoable.set(other != null && other.redoable());
        review.set(other == null ? null : other.now());
    }

    /** Decides something, unless it changes nothing. */
    void change(UnaryOperator<Review> how) {
        ReviewHistory now = history.get();
        if (now != null) {
            Review next = how.apply(now.now());
            if (!next.equals(now.now())) {
                set(now.then(next));
            }
        }
    }

    @Override
    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    @Override
    public void undo() {
        ReviewHistory now = history.get();
        if (now != null) {
            set(now.undo());
        }
    }

    @Override
    public void redo() {
        ReviewHistory now = history.get();
        if (now != null) {
            set(now.redo());
        }
    }
}
