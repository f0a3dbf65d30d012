package org.duban.ui.review;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.duban.domain.draft.DraftDepartment;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Departments;
import org.duban.domain.review.Decision;
import org.duban.domain.review.Point;
import org.duban.domain.review.Remedy;
import org.duban.domain.review.Review;
import org.duban.domain.review.ReviewTask;
import org.duban.domain.review.SectionKey;
import org.duban.domain.review.TaskKey;
import org.duban.domain.review.Tick;
import org.duban.search.Pinyin;
import org.duban.ui.task.DepartmentChoices;
import org.duban.usecase.DeadlineWords;
import org.jspecify.annotations.Nullable;

/** What was read as a table: which row keys go on from, what is ticked, what is edited. */
public final class RowsModel {

    private final Draft draft;
    private final Supplier<Departments> known;
    private final DeadlineWords words;
    private final Pinyin pinyin;
    private final Set<SectionKey> closed = new HashSet<>();
    private final ReadOnlyObjectWrapper<List<ReviewRow>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ObjectProperty<@Nullable Cursor> cursor = new SimpleObjectProperty<>(this, "cursor");
    private final ReadOnlyObjectWrapper<@Nullable Fields> fields = new ReadOnlyObjectWrapper<>(this, "fields");
    private final ObjectProperty<Merge> merge = new SimpleObjectProperty<>(this, "merge", Merge.NONE);
    private boolean keeping;

    RowsModel(Draft draft, Supplier<Departments> known, DeadlineWords words, Pinyin pinyin) {
        this.draft = draft;
        this.known = known;
        this.words = words;
        this.pinyin = pinyin;
        draft.reviewProperty().subscribe(review -> reviewChanged());
        merge.subscribe(now -> list());
    }

    /** The rows shown, in the order of the plan. */
    public ReadOnlyObjectProperty<List<ReviewRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The row that keys go on from; null while there is none. */
    public ObjectProperty<@Nullable Cursor> cursorProperty() {
        return cursor;
    }

    /** What is being edited; null while nothing is. */
    public ReadOnlyObjectProperty<@Nullable Fields> fieldsProperty() {
        return fields.getReadOnlyProperty();
    }

    ObjectProperty<Merge> mergeProperty() {
        return merge;
    }

    /** Whether keys go on from this row. */
    public boolean isAt(ReviewRow row) {
        Cursor now = cursor.get();
        return now != null && cursorOf(row).filter(now::equals).isPresent();
    }

    /** The cursor on a row; empty for rows that nothing can be done with. */
    public static Optional<Cursor> cursorOf(ReviewRow row) {
        return switch (row) {
            case ReviewRow.OfPlan plan -> Optional.of(new Cursor.OfPlan());
            case ReviewRow.OfSection section -> Optional.of(new Cursor.OfSection(section.key()));
            case ReviewRow.OfTask task -> Optional.of(new Cursor.OfTask(task.key()));
            case ReviewRow.Editor editor -> Optional.of(editor.fields().row());
            case ReviewRow.Gone gone -> Optional.empty();
        };
    }

    /** The task that keys go on from. */
    public Optional<ReviewTask> task() {
        return cursor.get() instanceof Cursor.OfTask(var key) ? task(key) : Optional.empty();
    }

    /** Goes to a task and shows it. */
    public void goTo(TaskKey key) {
        draft.review().ifPresent(review -> {
            if (task(key).isPresent() && closed.remove(review.content().sectionOf(key).key())) {
                list();
            }
        });
        goTo(new Cursor.OfTask(key));
    }

    /** Goes to a row; what is edited in another one is kept first, and where it cannot be, nothing happens. */
    public void goTo(Cursor row) {
        Fields now = fields.get();
        if (now == null || now.row().equals(row) || keep()) {
            cursor.set(row);
        }
    }

    /** Goes up or down so many rows. */
    public void move(int by) {
        List<Cursor> all = rows.get().stream()
                .filter(row -> !(row instanceof ReviewRow.Editor))
                .flatMap(row -> cursorOf(row).stream())
                .toList();
        if (!all.isEmpty()) {
            int at = all.indexOf(cursor.get());
            goTo(all.get(Math.clamp((long) at + by, 0, all.size() - 1)));
        }
    }

    /** Shows or hides the tasks of a section. */
    public void toggle(SectionKey section) {
        if (!closed.remove(section)) {
            closed.add(section);
        }
        list();
    }

    /** Shows or hides the tasks of the section that keys go on from; false when they go on from a task. */
    public boolean setOpen(boolean open) {
        if (!(cursor.get() instanceof Cursor.OfSection(var key))) {
            return false;
        }
        if (closed.contains(key) == open) {
            toggle(key);
        }
        return true;
    }

    /** Space: has the task, or all tasks of the section, taken in or left out. */
    public void tick() {
        rows.get().stream().filter(this::isAt).findFirst().ifPresent(this::tick);
    }

    /** Has the row taken in or left out; a section with all its tasks. */
    public void tick(ReviewRow row) {
        switch (row) {
            case ReviewRow.OfTask task -> decide(new Tick(Set.of(task.key()), !task.ticked()));
            case ReviewRow.OfSection section -> draft.review().ifPresent(review ->
                    tick(review.content().section(section.key()).tasks(), section.tick()));
            case ReviewRow.Gone gone -> merge.set(merge.get().toggled(gone.task()));
            case ReviewRow.OfPlan plan -> tickAll();
            case ReviewRow.Editor editor -> {}
        }
    }

    /** Has every task taken in, or none where all are. */
    public void tickAll() {
        draft.review().ifPresent(review -> tick(review.tasks().toList(), allTicked()));
    }

    /** Whether all tasks are taken in, some, or none. */
    public ReviewRow.Tick allTicked() {
        return draft.review().map(review -> ReviewRows.tick(review.tasks().toList())).orElse(ReviewRow.Tick.OFF);
    }

    /** Enter: opens the fields of the row that keys go on from, or closes them. */
    public void edit() {
        Fields now = fields.get();
        Cursor at = cursor.get();
        if (now != null && now.row().equals(at)) {
            close();
        } else if (at != null && keep()) {
            open(at);
        }
    }

    /** Opens the fields of that row unless they are open; false when other fields cannot be kept. */
    public boolean open(Cursor row) {
        Fields now = fields.get();
        if (now != null && now.row().equals(row)) {
            return true;
        }
        if (!keep()) {
            return false;
        }
        cursor.set(row);
        fields.set(fieldsOf(row).orElse(null));
        list();
        return true;
    }

    /** Keeps what is valid and closes the fields; false when something is not, they then stay and show it. */
    public boolean close() {
        if (!keep()) {
            return false;
        }
        fields.set(null);
        list();
        return true;
    }

    /** Closes the fields without keeping what was typed last; false when none are open. */
    public boolean drop() {
        if (fields.get() == null) {
            return false;
        }
        fields.set(null);
        list();
        return true;
    }

    /** Keeps what is valid in the fields, which stay open; false when something in them is not valid. */
    public boolean keep() {
        Fields now = fields.get();
        if (now == null) {
            return true;
        }
        keeping = true;
        try {
            draft.change(review -> decided(review, now));
        } finally {
            keeping = false;
        }
        if (now.isValid()) {
            fieldsOf(now.row()).filter(anew -> !same(now)).ifPresent(this::replace);
            return true;
        }
        switch (now) {
            case TaskFields task -> task.checkedProperty().set(true);
            case PlanFields plan -> plan.checkedProperty().set(true);
            case SectionFields section -> {}
        }
        return false;
    }

    /** The doubt about a name of a department, while it is open. */
    public Optional<Doubt> doubtAbout(String name) {
        return draft.review().stream()
                .flatMap(review -> review.open().stream())
                .filter(point -> point.finding().subject().departments().equals(List.of(name)))
                .findFirst()
                .map(this::doubt);
    }

    /** What may be meant by a name in doubt, and what says so. */
    public record Doubt(Optional<String> proposal, Runnable take) {}

    private Doubt doubt(Point point) {
        return point.remedies().stream()
                .filter(Remedy.SameAs.class::isInstance)
                .map(Remedy.SameAs.class::cast)
                .filter(each -> !each.proposals().isEmpty())
                .findFirst()
                .map(same -> {
                    String proposal = same.proposals().getFirst();
                    return new Doubt(
                            Optional.of(proposal),
                            () -> draft.change(review -> review.with(point, same.with(proposal))));
                })
                .orElseGet(() -> new Doubt(Optional.empty(), () -> {}));
    }

    private Optional<ReviewTask> task(TaskKey key) {
        return draft.review().stream().flatMap(Review::tasks).filter(each -> each.key().equals(key)).findFirst();
    }

    private void tick(List<ReviewTask> tasks, ReviewRow.Tick now) {
        Set<TaskKey> keys = tasks.stream().map(ReviewTask::key).collect(Collectors.toSet());
        decide(new Tick(keys, now != ReviewRow.Tick.ON));
    }

    private static Review decided(Review review, Fields typed) {
        Review after = review;
        for (Decision decision : typed.decisions()) {
            after = after.with(decision);
        }
        return after;
    }

    private void decide(Decision decision) {
        draft.change(review -> review.with(decision));
    }

    private Optional<Fields> fieldsOf(Cursor row) {
        return draft.review().flatMap(review -> switch (row) {
            case Cursor.OfPlan plan -> Optional.<Fields>of(new PlanFields(review));
            case Cursor.OfTask(var key) -> task(key).map(each -> new TaskFields(each, context(review)));
            case Cursor.OfSection(var key) -> review.sections().stream()
                    .filter(each -> each.key().equals(key))
                    .findFirst()
                    .map(SectionFields::new);
        });
    }

    private TaskFields.Context context(Review review) {
        int year = Objects.requireNonNullElse(review.heading().year(), 0);
        Departments all = departments(review);
        return new TaskFields.Context(year, new DepartmentChoices(() -> all, pinyin), words);
    }

    /** The departments known and those that the draft names. */
    private Departments departments(Review review) {
        Departments stored = known.get();
        Stream<Department> named = review.tasks()
                .flatMap(task -> task.draft().departmentNames())
                .distinct()
                .filter(name -> stored.find(name).isEmpty())
                .map(Department::named);
        return new Departments(Stream.concat(stored.all().stream(), named).toList());
    }

    private void reviewChanged() {
        Fields now = fields.get();
        if (now != null && !keeping && !same(now)) {
            fields.set(fieldsOf(now.row()).orElse(null));
        }
        Cursor at = cursor.get();
        if (at != null && fieldsOf(at).isEmpty()) {
            cursor.set(null);
        }
        list();
    }

    /** Whether the fields were made for the row as it stands. */
    private boolean same(Fields shown) {
        return switch (shown) {
            case TaskFields task -> shown.row() instanceof Cursor.OfTask(var key) && task(key).filter(task::show).isPresent();
            case PlanFields plan -> draft.review().filter(plan::show).isPresent();
            case SectionFields section -> draft.review().stream()
                    .flatMap(review -> review.sections().stream())
                    .anyMatch(section::show);
        };
    }

    private void replace(Fields anew) {
        fields.set(anew);
        list();
    }

    private void list() {
        rows.set(draft.review()
                .map(review -> new ReviewRows(review, closed, fields.get(), merge.get()).all())
                .orElse(List.of()));
    }
}
