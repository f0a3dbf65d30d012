package org.duban.ui.task;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.duban.domain.change.PlanEdit;
import org.duban.domain.change.SectionAdded;
import org.duban.domain.change.TaskAdded;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.Task;
import org.duban.search.Pinyin;
import org.duban.ui.workspace.Workspace;
import org.duban.usecase.DeadlineWords;
import org.jspecify.annotations.Nullable;

/**
 * The row that the pane shows, and the form in which it is edited. Going elsewhere keeps what is valid; a form with
 * something invalid waits, open, until its row is shown again. A row that is being added is part of the plan shown
 * here but not yet of the plan stored.
 */
public final class Editing {

    private final Workspace workspace;
    private final DeadlineWords words;
    private final Pinyin pinyin;
    private final Map<Subject, Form> unfinished = new LinkedHashMap<>();
    private final Map<PlanId, Plan> left = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable Plan> plan = new ReadOnlyObjectWrapper<>(this, "plan");
    private final ObjectProperty<@Nullable Subject> subject = new SimpleObjectProperty<>(this, "subject");
    private final ReadOnlyObjectWrapper<@Nullable Form> form = new ReadOnlyObjectWrapper<>(this, "form");
    private final ReadOnlyObjectWrapper<@Nullable Dropped> dropped = new ReadOnlyObjectWrapper<>(this, "dropped");
    private @Nullable PlanEdit draft;
    private @Nullable Subject beforeDraft;

    /** What Esc has thrown away, until it is fetched back or something else is edited. */
    public record Dropped(Form form, @Nullable PlanEdit draft) {}

    public Editing(Workspace workspace, DeadlineWords words, Pinyin pinyin) {
        this.workspace = workspace;
        this.words = words;
        this.pinyin = pinyin;
        workspace.planProperty().subscribe(this::showPlan);
        subject.subscribe((before, after) -> turnTo(after));
    }

    /** The open plan, with the row that is being added if there is one; null while no plan is open. */
    public ReadOnlyObjectProperty<@Nullable Plan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** The row that the pane shows; null when none is. */
    public ObjectProperty<@Nullable Subject> subjectProperty() {
        return subject;
    }

    /** The form that is open for that row; null while it is only read. */
    public ReadOnlyObjectProperty<@Nullable Form> formProperty() {
        return form.getReadOnlyProperty();
    }

    /** What was typed when Esc was pressed last; null when there is nothing to fetch back. */
    public ReadOnlyObjectProperty<@Nullable Dropped> droppedProperty() {
        return dropped.getReadOnlyProperty();
    }

    /** The workspace that is edited. */
    public Workspace workspace() {
        return workspace;
    }

    /** The task that the pane shows. */
    public Optional<Task> task() {
        return subject.get() instanceof Subject.OfTask(var id) ? shown().flatMap(each -> each.task(id)) : Optional.empty();
    }

    /** The section that the pane shows. */
    public Optional<Section> section() {
        return subject.get() instanceof Subject.OfSection(var id)
                ? shown().flatMap(each -> each.section(id))
                : Optional.empty();
    }

    /** Whether the row is one that is being added. */
    public boolean isDraft(Subject row) {
        return row.equals(subjectOf(draft));
    }

    /** Whether whoever acts now may change the plan. */
    public boolean isAllowed() {
        return workspace.account().isOffice();
    }

    /** Opens the form for the row that the pane shows, for those who may change it. */
    public void edit() {
        Plan current = plan.get();
        if (current == null || form.get() != null || !isAllowed()) {
            return;
        }
        Optional<Form> opened = task().<Form>map(task -> TaskForm.of(task, context(current)))
                .or(() -> section().map(section -> SectionForm.of(current.id(), section)));
        opened.ifPresent(this::open);
    }

    /** Opens the form of a task to be added; one that is being added already is shown instead. */
    public void add(TaskAdded wanted) {
        Plan current = plan.get();
        if (current != null && mayAdd()) {
            begin(wanted, TaskForm.toAdd(wanted, context(current)));
        }
    }

    /** Opens the form of a section to be added; a row that is being added already is shown instead. */
    public void add(SectionAdded wanted) {
        if (mayAdd()) {
            begin(wanted, SectionForm.toAdd(wanted));
        }
    }

    /**
     * Keeps what is valid in the open form and closes it.
     *
     * @return false when something is invalid; the form then stays open and shows it
     */
    public boolean keep() {
        Form open = form.get();
        if (open == null) {
            return true;
        }
        if (open.isUntouched() || store(open)) {
            close(open);
            return true;
        }
        open.checkedProperty().set(true);
        return false;
    }

    /**
     * Keeps what is valid in every form, also in those waiting and in those of other plans.
     *
     * @return false when something is invalid; the first such row is then shown, in its plan
     */
    public boolean keepAll() {
        if (!keep()) {
            return false;
        }
        Plan current = plan.get();
        List<Form> waiting = unfinished.values().stream().filter(this::isWaiting).toList();
        for (Form each : waiting) {
            showRowOf(each);
            if (!keep()) {
                return false;
            }
        }
        if (current != null) {
            openPlan(current.id());
        }
        return true;
    }

    /** Closes the form without keeping anything; {@link #restore} fetches it back. */
    public void drop() {
        Form open = form.get();
        if (open != null) {
            dropped.set(open.isUntouched() ? null : new Dropped(open, isDraft(open.subject()) ? draft : null));
            close(open);
        }
    }

    /** Opens the form again that was dropped last, with everything typed in it. */
    public void restore() {
        Dropped back = dropped.get();
        if (back == null || !keep()) {
            return;
        }
        if (back.draft() != null) {
            draft = back.draft();
            showPlan(workspace.planProperty().get());
        }
        dropped.set(null);
        show(back.form());
    }

    private Optional<Plan> shown() {
        return Optional.ofNullable(plan.get());
    }

    private boolean mayAdd() {
        if (!isAllowed() || !keep()) {
            return false;
        }
        Subject adding = subjectOf(draft);
        Form waiting = adding == null ? null : unfinished.get(adding);
        if (waiting != null) {
            showRowOf(waiting);
        }
        return adding == null;
    }

    /** Whether the form has a row, in the open plan or in one that was open before. */
    private boolean isWaiting(Form form) {
        Plan current = plan.get();
        Plan its = current != null && current.id().equals(form.plan()) ? current : left.get(form.plan());
        return its != null
                && has(its, form)
                && workspace.plans().stream().anyMatch(each -> each.id().equals(form.plan()));
    }

    private void showRowOf(Form form) {
        openPlan(form.plan());
        subject.set(form.subject());
    }

    private void openPlan(PlanId wanted) {
        Plan current = plan.get();
        if (current == null || !current.id().equals(wanted)) {
            workspace.open(wanted);
        }
    }

    private void begin(PlanEdit wanted, Form opened) {
        beforeDraft = subject.get();
        draft = wanted;
        dropped.set(null);
        showPlan(workspace.planProperty().get());
        show(opened);
    }

    private void show(Form opened) {
        unfinished.put(opened.subject(), opened);
        if (opened.subject().equals(subject.get())) {
            form.set(opened);
        } else {
            subject.set(opened.subject());
        }
    }

    private void open(Form opened) {
        dropped.set(null);
        form.set(opened);
    }

    private boolean store(Form open) {
        Plan stored = workspace.planProperty().get();
        if (stored == null || !stored.id().equals(open.plan())) {
            return false;
        }
        boolean adds = isDraft(open.subject());
        Optional<PlanEdit> change = open.change(stored);
        if (adds && (change.isEmpty() || !open.isValid())) {
            return false;
        }
        if (adds) {
            draft = null;
        }
        change.ifPresent(workspace::carryOut);
        return open.isValid();
    }

    private void close(Form open) {
        unfinished.remove(open.subject());
        form.set(null);
        if (isDraft(open.subject())) {
            draft = null;
            showPlan(workspace.planProperty().get());
            subject.set(beforeDraft);
        }
    }

    private void turnTo(@Nullable Subject next) {
        Form open = form.get();
        if (open != null && !open.subject().equals(next) && !keep()) {
            unfinished.put(open.subject(), open);
        }
        form.set(next == null ? null : unfinished.get(next));
    }

    private void showPlan(@Nullable Plan stored) {
        Plan before = plan.get();
        if (before != null && (stored == null || !stored.id().equals(before.id()))) {
            left.put(before.id(), before);
            putAside();
        }
        plan.set(stored == null ? null : withDraft(stored));
        closeWhereOvertaken();
    }

    /** A form that says nothing of its own closes when the plan changes; one whose row is gone waits for it. */
    private void closeWhereOvertaken() {
        Form open = form.get();
        Plan current = plan.get();
        if (open == null || current == null || isDraft(open.subject())) {
            return;
        }
        if (!has(current, open)) {
            putAside();
        } else if (open.isUntouched()) {
            form.set(null);
        }
    }

    private static boolean has(Plan plan, Form form) {
        return plan.id().equals(form.plan())
                && switch (form.subject()) {
                    case Subject.OfTask(var id) -> plan.task(id).isPresent();
                    case Subject.OfSection(var id) -> plan.section(id).isPresent();
                };
    }

    /** The row is not to be seen for now: what is being typed waits for it. */
    private void putAside() {
        Form open = form.get();
        if (open != null && !open.isUntouched()) {
            unfinished.put(open.subject(), open);
        }
        form.set(null);
        subject.set(null);
    }

    private Plan withDraft(Plan stored) {
        return switch (draft) {
            case TaskAdded added when added.plan().equals(stored.id()) && stored.section(added.at().section()).isPresent() ->
                added.appliedTo(stored);
            case SectionAdded added when added.plan().equals(stored.id()) && added.position() <= stored.sections().size() ->
                added.appliedTo(stored);
            case null, default -> stored;
        };
    }

    private TaskForm.Context context(Plan current) {
        var choices = new DepartmentChoices(() -> Objects.requireNonNull(workspace.departmentsProperty().get()), pinyin);
        return new TaskForm.Context(current.id(), current.heading().year(), choices, words);
    }

    private static @Nullable Subject subjectOf(@Nullable PlanEdit adding) {
        return switch (adding) {
            case TaskAdded added -> new Subject.OfTask(added.task().id());
            case SectionAdded added -> new Subject.OfSection(added.section().id());
            case null, default -> null;
        };
    }
}
