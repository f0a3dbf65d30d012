package org.duban.ui.review;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.duban.domain.draft.DraftTask;
import org.duban.domain.draft.Passage;
import org.duban.domain.draft.PlanDraft;
import org.duban.domain.plan.Role;
import org.duban.domain.review.Decision;
import org.duban.domain.review.Point;
import org.duban.domain.review.Review;
import org.duban.domain.review.ReviewHistory;
import org.duban.domain.review.ReviewTask;
import org.duban.domain.review.TaskKey;
import org.duban.search.Pinyin;
import org.duban.ui.document.DocumentModel;
import org.duban.ui.workspace.History;
import org.duban.ui.workspace.Workspace;
import org.duban.usecase.DeadlineWords;
import org.duban.usecase.ImportPlan;
import org.duban.usecase.Refusal;
import org.duban.usecase.TakeWords;
import org.duban.usecase.TextWords;
import org.jspecify.annotations.Nullable;

/** 导入核对: a draft beside its document, until it is taken in or left aside. Nothing is stored before. */
public final class ReviewModel implements History {

    private final Workspace workspace;
    private final ImportPlan importPlan;
    private final TakeWords takeWords;
    private final Draft draft = new Draft();
    private final DocumentModel document = new DocumentModel();
    private final RowsModel rows;
    private final PointsModel points;
    private final YearModel year;
    private final ReadOnlyObjectWrapper<@Nullable Refusal> refused = new ReadOnlyObjectWrapper<>(this, "refused");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(this, "undoable");
    private final ReadOnlyObjectWrapper<@Nullable String> abandoned = new ReadOnlyObjectWrapper<>(this, "abandoned");
    private final ObjectProperty<@Nullable String> wantedField = new SimpleObjectProperty<>(this, "wantedField");
    private @Nullable ReviewHistory leftAside;
    private Runnable done = () -> {};

    /**
     * @param days      knows which days a time phrase means
     * @param sentences knows what a sentence promises
     */
    public ReviewModel(
            Workspace workspace, ImportPlan importPlan, DeadlineWords days, TextWords sentences, Pinyin pinyin) {
        this.workspace = workspace;
        this.importPlan = importPlan;
        this.takeWords = new TakeWords(days, sentences);
        this.rows = new RowsModel(draft, () -> workspace.departmentsProperty().get(), days, pinyin);
        this.points = new PointsModel(draft, takeWords, rows::keep);
        this.year = new YearModel(draft, importPlan, rows);
        draft.reviewProperty().subscribe(this::reviewed);
        rows.cursorProperty().subscribe(cursor -> showOwn());
        points.currentProperty().subscribe(this::goTo);
        abandoned.subscribe(name -> updateUndoable());
        draft.undoableProperty().subscribe(any -> updateUndoable());
    }

    /**
     * Says what is done around a review.
     *
     * @param whenDone  goes on once the draft is taken in or left aside
     * @param readAgain has the document read again with a year; false where that cannot be
     */
    public void connect(Runnable whenDone, Function<Integer, Boolean> readAgain) {
        done = whenDone;
        points.setReadAgain(readAgain);
    }

    /** Whether a draft is under review. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** The review as it stands; null while there is none. */
    public ReadOnlyObjectProperty<@Nullable Review> reviewProperty() {
        return draft.reviewProperty();
    }

    /** What the draft is called that was left aside last, to be fetched back by undo; null when there is none. */
    public ReadOnlyObjectProperty<@Nullable String> abandonedProperty() {
        return abandoned.getReadOnlyProperty();
    }

    /** The field that the person asks for by pointing at its words, as the id of its node; null when none is. */
    public ObjectProperty<@Nullable String> wantedFieldProperty() {
        return wantedField;
    }

    /** The document. */
    public DocumentModel document() {
        return document;
    }

    /** What was read. */
    public RowsModel rows() {
        return rows;
    }

    /** What is to be handled. */
    public PointsModel points() {
        return points;
    }

    /** The plan that the year has already. */
    public YearModel year() {
        return year;
    }

    /** Why the last act was not done; null when it was. */
    public ReadOnlyObjectProperty<@Nullable Refusal> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /** Begins the review of a draft; one under review or left aside before is gone for good. */
    public void begin(PlanDraft read) {
        abandoned.set(null);
        leftAside = null;
        rows.drop();
        rows.cursorProperty().set(null);
        document.show(read.source());
        draft.set(ReviewHistory.of(importPlan.review(read)));
        open.set(true);
    }

    /** 放弃: leaves the draft aside; undo fetches it back until another one is read. */
    public void abandon() {
        if (open.get()) {
            rows.keep();
            leftAside = draft.history();
            abandoned.set(review().content().read().fileName());
            end();
        }
    }

    /**
     * 导入: stores what is ticked; where something must be decided first, goes there instead. What is to become of a
     * plan that the year has must be chosen before, too.
     *
     * @return whether it was stored
     */
    public boolean importPlan() {
        refused.set(null);
        if (!open.get() || !rows.keep() || points.goToFirstToDecide() || year.isOpen()) {
            return false;
        }
        try {
            workspace.carryOut(year.accept(review()));
        } catch (Refusal refusal) {
            refused.set(refusal);
            return false;
        }
        end();
        return true;
    }

    /** Goes where the words of the document were pointed at: to the task read from there, and to its field. */
    public void pointAt(Passage passage) {
        for (ReviewTask task : tasks()) {
            Optional<String> field = fieldAt(task.draft(), passage);
            if (field.isPresent()) {
                rows.goTo(task.key());
                if (rows.open(new Cursor.OfTask(task.key()))) {
                    wantedField.set(null);
                    wantedField.set(field.get());
                }
                return;
            }
        }
        tasks().stream()
                .filter(task -> own(task).contains(passage.paragraph()))
                .findFirst()
                .ifPresent(task -> rows.goTo(task.key()));
    }

    /** Turns the words selected in the document into a task, or into something of the chosen task. */
    public void take(Taking what) {
        refused.set(null);
        Optional<Passage> words = document.selected();
        if (words.isEmpty() || !rows.keep()) {
            return;
        }
        try {
            Review before = review();
            Optional<Decision> decision = decision(what, before, words.get());
            decision.ifPresent(each -> draft.change(review -> review.with(each)));
            if (what == Taking.TASK && decision.isPresent()) {
                var added = new TaskKey(before.nextKey());
                rows.goTo(added);
                rows.open(new Cursor.OfTask(added));
            }
        } catch (Refusal refusal) {
            refused.set(refusal);
        }
    }

    private Optional<Decision> decision(Taking what, Review review, Passage words) {
        Optional<TaskKey> task = rows.task().map(ReviewTask::key);
        return switch (what) {
            case TASK -> Optional.of(takeWords.asTask(review, words));
            case DEADLINE -> task.map(key -> takeWords.asDeadline(review, key, words));
            case INDICATOR -> task.map(key -> takeWords.asIndicator(review, key, words));
            case LEAD -> task.map(key -> takeWords.asDepartment(review, key, Role.LEAD, words));
            case SUPPORTING -> task.map(key -> takeWords.asDepartment(review, key, Role.SUPPORTING, words));
        };
    }

    @Override
    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyBooleanProperty redoableProperty() {
        return draft.redoableProperty();
    }

    @Override
    public void undo() {
        ReviewHistory back = leftAside;
        if (!open.get() && back != null) {
            leftAside = null;
            abandoned.set(null);
            draft.set(back);
            open.set(true);
        } else if (rows.keep()) {
            draft.undo();
        }
    }

    @Override
    public void redo() {
        draft.redo();
    }

    private Review review() {
        return draft.review().orElseThrow();
    }

    private List<ReviewTask> tasks() {
        return draft.review().map(review -> review.tasks().toList()).orElse(List.of());
    }

    private void end() {
        rows.drop();
        open.set(false);
        draft.set(null);
        done.run();
    }

    private void reviewed(@Nullable Review review) {
        refused.set(null);
        if (review != null) {
            document.marksProperty().set(ReviewMarks.of(review));
            showOwn();
        }
    }

    private void updateUndoable() {
        undoable.set(abandoned.get() != null || draft.undoableProperty().get());
    }

    private void showOwn() {
        document.ownProperty().set(rows.task().map(ReviewModel::own).orElse(Set.of()));
    }

    private static Set<Integer> own(ReviewTask task) {
        var own = new HashSet<Integer>();
        own.add(task.draft().place().paragraph());
        task.draft().source().forEach(passage -> own.add(passage.paragraph()));
        return own;
    }

    private void goTo(@Nullable Point point) {
        if (point != null) {
            point.tasks().stream()
                    .filter(key -> tasks().stream().anyMatch(task -> task.key().equals(key)))
                    .findFirst()
                    .ifPresent(rows::goTo);
        }
    }

    /** The field that the words at this place were read into. */
    private static Optional<String> fieldAt(DraftTask task, Passage at) {
        return Stream.of(
                        position(task.deadlines().stream().map(each -> each.at()).toList(), at)
                                .map(number -> "review-deadline-" + number),
                        position(task.lead().stream().map(each -> each.at()).toList(), at).map(number -> "review-lead"),
                        position(task.supporting().stream().map(each -> each.at()).toList(), at)
                                .map(number -> "review-supporting"),
                        position(task.indicators().stream().map(each -> each.at()).toList(), at)
                                .map(number -> "review-indicator-" + number))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Integer> position(List<List<Passage>> places, Passage at) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).stream().anyMatch(place -> covers(place, at))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean covers(Passage place, Passage at) {
        return place.paragraph() == at.paragraph() && place.from() < at.to() && at.from() < place.to();
    }
}
