package org.duban.ui.intake;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.duban.domain.draft.PlanDraft;
import org.duban.messages.Messages;
import org.duban.ui.background.Background;
import org.duban.ui.background.Work;
import org.duban.usecase.Cancelled;
import org.duban.usecase.PlanReader;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;

/** Has documents read in the background, one after another; each is handed on to be reviewed before the next. */
public final class IntakeModel {

    private final PlanReader reader;
    private final Background background;
    private final Supplier<Messages> messages;
    private final Consumer<PlanDraft> review;
    private final Deque<Original> waiting = new ArrayDeque<>();
    private final ReadOnlyIntegerWrapper waitingCount = new ReadOnlyIntegerWrapper(this, "waitingCount");
    private final ReadOnlyObjectWrapper<Intake> state = new ReadOnlyObjectWrapper<>(this, "state", new Intake.Idle());
    private final BooleanProperty pasting = new SimpleBooleanProperty(this, "pasting");
    private @Nullable Original inHand;
    private boolean reading;
    private boolean underReview;

    /**
     * @param messages the words of the language in use
     * @param review   takes what was read; {@link #reviewed} is to be called when that is done with
     */
    public IntakeModel(
            PlanReader reader, Background background, Supplier<Messages> messages, Consumer<PlanDraft> review) {
        this.reader = reader;
        this.background = background;
        this.messages = messages;
        this.review = review;
    }

    /** What a person must know. */
    public ReadOnlyObjectProperty<Intake> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether words are being pasted instead of a file. */
    public BooleanProperty pastingProperty() {
        return pasting;
    }

    /** How many documents wait for their turn. */
    public ReadOnlyIntegerProperty waitingCountProperty() {
        return waitingCount.getReadOnlyProperty();
    }

    /**
     * Has the files read, one after another. Those chosen while another document is under review take its place once
     * the first of them is read.
     */
    public void open(Collection<Path> files) {
        take(files.stream().<Original>map(Original.OfFile::new).toList());
    }

    /** Has pasted words read as a file is; words that are blank are left alone. */
    public void openWords(String words) {
        if (!words.isBlank()) {
            take(List.of(new Original.OfWords(messages.get().text("intake.pasted"), words)));
        }
    }

    /** Has the document under review read once more, with the year that a person names; false where that cannot be. */
    public boolean readAgain(int year) {
        if (!underReview || reading || inHand == null) {
            return false;
        }
        read(inHand, year);
        return true;
    }

    /** Goes on to the next document: the one before was taken in or left aside. */
    public void reviewed() {
        underReview = false;
        if (!reading) {
            next();
        }
    }

    /** Takes note of a refusal and goes on. */
    public void dismiss() {
        if (!reading) {
            state.set(new Intake.Idle());
            goOn();
        }
    }

    private void take(Collection<Original> originals) {
        if (originals.isEmpty()) {
            return;
        }
        if (underReview) {
            originals.stream().toList().reversed().forEach(waiting::push);
        } else {
            waiting.addAll(originals);
        }
        if (!reading) {
            next();
        }
        count();
    }

    private void goOn() {
        if (!underReview) {
            next();
        }
    }

    private void next() {
        state.set(new Intake.Idle());
        Original original = waiting.poll();
        count();
        if (original != null) {
            read(original, null);
        }
    }

    /** Reads a document; the year that a person named counts for its deadlines too. */
    private void read(Original original, @Nullable Integer year) {
        reading = true;
        background.run(
                messages.get().text("intake.reading", original.name()),
                progress -> unlessCancelled(step -> original.read(reader, year, step), progress),
                draft -> draft.ifPresentOrElse(read -> done(original, read), this::cancelled),
                failure -> failed(original, failure));
    }

    private static Optional<PlanDraft> unlessCancelled(Work<PlanDraft> reading, Progress progress) {
        try {
            return Optional.of(reading.run(progress));
        } catch (Cancelled cancelled) {
            return Optional.empty();
        }
    }

    private void done(Original original, PlanDraft draft) {
        reading = false;
        underReview = true;
        inHand = original;
        pasting.set(false);
        state.set(new Intake.Idle());
        review.accept(draft);
    }

    private void cancelled() {
        reading = false;
        waiting.clear();
        count();
    }

    private void failed(Original original, Throwable failure) {
        reading = false;
        if (failure instanceof Refusal refusal) {
            state.set(new Intake.Refused(original.name(), refusal));
        } else {
            background.failed(failure);
            goOn();
        }
    }

    private void count() {
        waitingCount.set(waiting.size());
    }
}
