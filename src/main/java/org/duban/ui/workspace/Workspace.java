package org.duban.ui.workspace;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.duban.domain.change.Change;
import org.duban.domain.change.Combined;
import org.duban.domain.change.DepartmentRevised;
import org.duban.domain.change.PeriodRevised;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.change.PlanBook;
import org.duban.domain.change.PlanEdit;
import org.duban.domain.change.PlanMerged;
import org.duban.domain.change.PlanRemoved;
import org.duban.domain.change.ProgressRevised;
import org.duban.domain.change.ReportRevised;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Departments;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Source;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.PlanProgress;
import org.duban.domain.report.PlanReports;
import org.duban.ui.background.Background;
import org.duban.usecase.Account;
import org.duban.usecase.ChangePlans;
import org.duban.usecase.Ledger;
import org.duban.usecase.Permission;
import org.duban.usecase.PlanSummary;
import org.duban.usecase.StoredPlans;
import org.duban.usecase.UndoList;
import org.duban.usecase.unsaved.UnsavedChange;
import org.jspecify.annotations.Nullable;

/**
 * The plan that is open, what is selected in it, and every change made to it. A change shows at once and is saved in
 * the background; all of this lives on the FX thread.
 */
public final class Workspace implements StoredPlans, History {

    private final Ledger ledger;
    private final Background background;
    private final Supplier<Account> account;
    private final SaveQueue saveQueue;
    private final Map<PlanId, PlanBook> seen = new HashMap<>();
    private final Map<PlanId, PlanBook> removedBooks = new HashMap<>();
    private final UndoList undoList = new UndoList();
    private final ReadOnlyObjectWrapper<@Nullable Plan> plan = new ReadOnlyObjectWrapper<>(this, "plan");
    private final ReadOnlyObjectWrapper<Source> source = new ReadOnlyObjectWrapper<>(this, "source", Source.none());
    private final ReadOnlyObjectWrapper<PlanProgress> progress =
            new ReadOnlyObjectWrapper<>(this, "progress", PlanProgress.NONE);
    private final ReadOnlyObjectWrapper<PlanReports> reports =
            new ReadOnlyObjectWrapper<>(this, "reports", PlanReports.NONE);
    private final ReadOnlyObjectWrapper<Departments> departments =
            new ReadOnlyObjectWrapper<>(this, "departments", new Departments(List.of()));
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>(this, "notice");
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(this, "undoable");
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper(this, "redoable");
    private final ObjectProperty<@Nullable TaskId> selectedTask = new SimpleObjectProperty<>(this, "selectedTask");
    private @Nullable PlanId wanted;
    private final ObservableList<PlanSummary> plans = FXCollections.observableArrayList();
    private final ObservableList<PlanSummary> shownPlans = FXCollections.unmodifiableObservableList(plans);

    /**
     * @param contents what the store held when the program started
     * @param account  who acts, asked at every change
     */
    public Workspace(
            Contents contents,
            Ledger ledger,
            ChangePlans changePlans,
            Supplier<Account> account,
            Background background,
            Clock clock) {
        this.ledger = ledger;
        this.background = background;
        this.account = account;
        this.saveQueue = new SaveQueue(changePlans, account, background, clock, this::turnedDown);
        departments.set(contents.departments());
        plans.setAll(contents.plans());
        show(contents.open());
    }

    /** The open plan; null while there is none. */
    public ReadOnlyObjectProperty<@Nullable Plan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** The document that the open plan was read from. */
    public ReadOnlyObjectProperty<Source> sourceProperty() {
        return source.getReadOnlyProperty();
    }

    /** What is known about how far the open plan has come; it changes before the plan does where both do. */
    public ReadOnlyObjectProperty<PlanProgress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** The reports on the open plan, and the quarters they were asked for. */
    public ReadOnlyObjectProperty<PlanReports> reportsProperty() {
        return reports.getReadOnlyProperty();
    }

    /** Everything that is kept about the open plan; empty while there is none. */
    public Optional<PlanBook> book() {
        return Optional.ofNullable(plan.get()).map(Plan::id).map(seen::get);
    }

    /** Who acts now. */
    public Account account() {
        return account.get();
    }

    /** Every department known. */
    public ReadOnlyObjectProperty<Departments> departmentsProperty() {
        return departments.getReadOnlyProperty();
    }

    /** Every department known, as {@link #departmentsProperty} has them now. */
    @Override
    public Departments departments() {
        return departments.get();
    }

    /** The plan as it is shown, or as it is stored where it was not shown yet; the store is read at once then. */
    @Override
    public Optional<Plan> plan(PlanId id) {
        return openPlan(id).map(PlanBook::plan);
    }

    @Override
    public Source source(PlanId id) {
        return openPlan(id).map(PlanBook::source).orElse(Source.none());
    }

    @Override
    public PlanProgress progress(PlanId id) {
        return openPlan(id).map(PlanBook::progress).orElse(PlanProgress.NONE);
    }

    @Override
    public PlanReports reports(PlanId id) {
        return openPlan(id).map(PlanBook::reports).orElse(PlanReports.NONE);
    }

    private Optional<PlanBook> openPlan(PlanId id) {
        if (!seen.containsKey(id)) {
            ledger.book(id).ifPresent(loaded -> seen.put(id, loaded));
        }
        return Optional.ofNullable(seen.get(id));
    }

    /** Every plan there is, the latest year first. */
    @Override
    public ObservableList<PlanSummary> plans() {
        return shownPlans;
    }

    /** The task that all screens show as selected; null while none is. */
    public ObjectProperty<@Nullable TaskId> selectedTaskProperty() {
        return selectedTask;
    }

    /** Whether what is shown is also on the disk. */
    public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return saveQueue.stateProperty();
    }

    /** What just happened; null at first. */
    public ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** The change that {@link #undo} would take back. */
    public Optional<Change> nextUndo() {
        return undoList.undoable();
    }

    /** The change that {@link #redo} would make again. */
    public Optional<Change> nextRedo() {
        return undoList.redoable();
    }

    /** Whether every change is on the disk. */
    public boolean isAllSaved() {
        return saveQueue.isEmpty();
    }

    /**
     * What is not on the disk, in the order in which it was made.
     *
     * @param words say what a change is about
     */
    public List<UnsavedChange> unsaved(Function<Change, String> words) {
        return saveQueue.unsaved(words);
    }

    /** Tries again to save what the disk did not take. */
    public void retrySaving() {
        saveQueue.retry();
    }

    /** Opens another stored plan; a plan that was open before is shown as it was left. */
    public void open(PlanId id) {
        wanted = id;
        PlanBook before = seen.get(id);
        if (before != null) {
            show(before);
            return;
        }
        background.quietly(progress -> ledger.book(id), loaded -> arrived(id, loaded), background::failed);
    }

    /**
     * Makes a change: shown at once, saved in the background, undoable.
     *
     * @throws org.duban.domain.change.StaleChange when it does not fit the open plan
     * @throws org.duban.usecase.Refusal           when the account that acts may not make it
     */
    public void carryOut(Change change) {
        Permission.mustAllow(account(), change);
        display(change);
        undoList.made(change);
        tell(Notice.Act.MADE, change);
        saveQueue.add(change);
    }

    @Override
    public void undo() {
        undoList.undoable().ifPresent(change -> Permission.mustAllow(account(), change.inverse()));
        Optional<Change> last = undoList.undo();
        last.ifPresent(change -> {
            display(change.inverse());
            tell(Notice.Act.UNDONE, change);
            saveQueue.add(change.inverse());
        });
    }

    @Override
    public void redo() {
        undoList.redoable().ifPresent(change -> Permission.mustAllow(account(), change));
        Optional<Change> next = undoList.redo();
        next.ifPresent(change -> {
            display(change);
            tell(Notice.Act.REDONE, change);
            saveQueue.add(change);
        });
    }

    /** Somebody else begins: what was done before is theirs to take back no more. */
    public void forgetUndo() {
        undoList.forget();
        undoable.set(false);
        redoable.set(false);
        notice.set(null);
    }

    /** Shows a plan that was loaded, unless another one was asked for or opened in the meantime. */
    private void arrived(PlanId id, Optional<PlanBook> loaded) {
        loaded.ifPresent(plan -> seen.putIfAbsent(id, plan));
        if (id.equals(wanted)) {
            show(seen.get(id));
        }
    }

    /** A change cannot be stored for good, so what is stored is shown again and the session's undo begins anew. */
    private void turnedDown(Throwable failure) {
        background.failed(failure);
        showAnew();
    }

    /** Something was stored past this session: it is shown as it is stored, and undo begins anew. */
    public void showAnew() {
        background.quietly(progress -> Contents.load(ledger), this::showStored, background::failed);
    }

    private void showStored(Contents contents) {
        if (!saveQueue.isEmpty()) {
            return;
        }
        Plan current = plan.get();
        seen.clear();
        undoList.forget();
        undoable.set(false);
        redoable.set(false);
        departments.set(contents.departments());
        plans.setAll(contents.plans());
        boolean stillThere = current != null && plans.stream().anyMatch(each -> each.id().equals(current.id()));
        if (current != null && stillThere) {
            open(current.id());
        } else {
            show(contents.open());
        }
    }

    private void display(Change change) {
        switch (change) {
            case PlanAdded added -> added(added);
            case PlanRemoved removed -> removed(removed.plan());
            case DepartmentRevised revised -> revised(revised);
            case Combined combined when isAboutReports(combined) -> show(shown(combined).after(combined));
            case Combined combined -> combined.steps().forEach(this::display);
            case PlanEdit edit -> replaced(shown(edit).after(edit));
            case PlanMerged merged -> replaced(shown(merged).after(merged));
            case ProgressRevised revised -> show(shown(revised).after(revised));
            case ReportRevised revised -> show(shown(revised).after(revised));
            case PeriodRevised revised -> show(shown(revised).after(revised));
        }
    }

    /** Hundreds of reports may come back at once: what shows them is told once, not at each. */
    private static boolean isAboutReports(Combined change) {
        return change.steps().stream().allMatch(step -> step instanceof ReportRevised || step instanceof ProgressRevised);
    }

    private PlanBook shown(Change change) {
        PlanBook before = seen.get(change.plan());
        if (before == null) {
            throw new IllegalStateException("a plan that was never open cannot be edited");
        }
        return before;
    }

    private void replaced(PlanBook changed) {
        Plan now = changed.plan();
        learnDepartments(now);
        plans.replaceAll(each -> each.id().equals(now.id()) ? summary(now) : each);
        show(changed);
    }

    private void revised(DepartmentRevised change) {
        departments.set(new Departments(departments.get().all().stream()
                .map(each -> each.id().equals(change.after().id()) ? change.after() : each)
                .toList()));
        seen.replaceAll((id, open) -> open.after(change));
        Plan current = plan.get();
        if (current != null) {
            show(seen.get(current.id()));
        }
    }

    /** A plan that comes back still has what was known about it. */
    private void added(PlanAdded change) {
        PlanBook before = removedBooks.remove(change.plan());
        var book = before == null
                ? PlanBook.of(change)
                : new PlanBook(change.added(), change.source(), before.progress(), before.reports());
        learnDepartments(book.plan());
        plans.add(0, summary(book.plan()));
        plans.sort((a, b) -> Integer.compare(b.heading().year(), a.heading().year()));
        show(book);
    }

    private void removed(PlanId id) {
        plans.removeIf(each -> each.id().equals(id));
        PlanBook gone = seen.remove(id);
        if (gone != null) {
            removedBooks.put(id, gone);
        }
        Plan current = plan.get();
        if (current != null && current.id().equals(id)) {
            show(null);
            plans.stream().findFirst().ifPresent(next -> open(next.id()));
        }
    }

    private void show(@Nullable PlanBook shown) {
        wanted = shown == null ? null : shown.plan().id();
        if (shown == null) {
            plan.set(null);
            source.set(Source.none());
            progress.set(PlanProgress.NONE);
            reports.set(PlanReports.NONE);
            return;
        }
        seen.put(shown.plan().id(), shown);
        source.set(shown.source());
        progress.set(shown.progress());
        reports.set(shown.reports());
        plan.set(shown.plan());
    }

    private void learnDepartments(Plan from) {
        Departments known = departments.get();
        List<Department> unknown = from.tasks()
                .flatMap(task -> task.assignments().stream())
                .map(Assignment::department)
                .distinct()
                .filter(department -> known.find(department.name()).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            departments.set(new Departments(
                    Stream.concat(known.all().stream(), unknown.stream()).toList()));
        }
    }

    private void tell(Notice.Act act, Change change) {
        undoable.set(undoList.undoable().isPresent());
        redoable.set(undoList.redoable().isPresent());
        notice.set(new Notice(act, change));
    }

    private static PlanSummary summary(Plan plan) {
        return new PlanSummary(plan.id(), plan.heading(), (int) plan.tasks().count());
    }
}
