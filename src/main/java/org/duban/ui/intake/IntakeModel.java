package org.duban.ui.intake;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.draft.DraftChecks;
import org.duban.domain.draft.PlanDraft;
import org.duban.domain.plan.Heading;
import org.duban.messages.Messages;
import org.duban.ui.background.Background;
import org.duban.ui.background.Work;
import org.duban.ui.workspace.Workspace;
import org.duban.usecase.Cancelled;
import org.duban.usecase.ImportPlan;
import org.duban.usecase.ImportPlan.SameYear;
import org.duban.usecase.PlanReader;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;

/** Takes documents in, one after another; each is read in the background, and asked about where it stays silent. */
public final class IntakeModel {

    private final PlanReader reader;
    private final ImportPlan importPlan;
    private final Work<PlanDraft> sample;
    private final Workspace workspace;
    private final Background background;
    private final Supplier<Messages> messages;
    private final Deque<Path> waiting = new ArrayDeque<>();
    private final ReadOnlyIntegerWrapper waitingCount = new ReadOnlyIntegerWrapper(this, "waitingCount");
    private final ReadOnlyObjectWrapper<Intake> state = new ReadOnlyObjectWrapper<>(this, "state", new Intake.Idle());
    private final ReadOnlyObjectWrapper<@Nullable Imported> imported = new ReadOnlyObjectWrapper<>(this, "imported");
    private Runnable beforeStore = () -> {};
    private Path inHand = Path.of("");
    private boolean busy;

    /**
     * @param sample reads the plan of 打开示例
     * @param messages the words of the language in use
     */
    public IntakeModel(
            PlanReader reader,
            ImportPlan importPlan,
            Work<PlanDraft> sample,
            Workspace workspace,
            Background background,
            Supplier<Messages> messages) {
        this.reader = reader;
        this.importPlan = importPlan;
        this.sample = sample;
        this.workspace = workspace;
        this.background = background;
        this.messages = messages;
    }

    /** What is done before a plan taken in is shown in place of the one that is open. */
    public void setBeforeStore(Runnable keepEdits) {
        beforeStore = keepEdits;
    }

    /** What a person must know or answer. */
    public ReadOnlyObjectProperty<Intake> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The plan taken in last in this session; null before. */
    public ReadOnlyObjectProperty<@Nullable Imported> importedProperty() {
        return imported.getReadOnlyProperty();
    }

    /** How many files wait for their turn. */
    public ReadOnlyIntegerProperty waitingCountProperty() {
        return waitingCount.getReadOnlyProperty();
    }

    /** Takes the files in, one after another; a file chosen while a question stands answers that question. */
    public void open(Collection<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        waiting.addAll(files);
        if (!busy) {
            next();
        }
        count();
    }

    /** Takes the sample plan in, unless something is being taken in. */
    public void openSample() {
        if (busy) {
            return;
        }
        busy = true;
        background.run(
                messages.get().text("intake.reading-sample"),
                progress -> unlessCancelled(sample, progress),
                draft -> draft.ifPresentOrElse(
                        read -> prepare(read, null, SameYear.KEEP_BOTH, true), this::cancelled),
                this::failed);
    }

    /** 另存为新计划: keeps the plan beside the one that the year has. */
    public void keepBoth() {
        if (state.get() instanceof Intake.SameYear same) {
            prepare(same.draft(), same.year(), SameYear.KEEP_BOTH, false);
        }
    }

    /** Names the year that the document does not. */
    public void nameYear(String typed) {
        if (!(state.get() instanceof Intake.YearMissing missing)) {
            return;
        }
        Integer year = year(typed.strip());
        if (year == null) {
            state.set(new Intake.YearMissing(missing.draft(), new Refusal("not-a-year", typed)));
        } else {
            state.set(new Intake.Idle());
            read(inHand, year);
        }
    }

    private static @Nullable Integer year(String typed) {
        try {
            int year = Integer.parseInt(typed);
            return Heading.isYear(year) ? year : null;
        } catch (NumberFormatException wrong) {
            return null;
        }
    }

    /** Leaves the document asked about aside and goes on with the next one. */
    public void dismiss() {
        if (!busy) {
            next();
        }
    }

    private void next() {
        busy = false;
        state.set(new Intake.Idle());
        Path file = waiting.poll();
        count();
        if (file != null) {
            read(file, null);
        }
    }

    /** Reads a file; the year that a person named counts for its deadlines too. */
    private void read(Path file, @Nullable Integer year) {
        inHand = file;
        String name = String.valueOf(file.getFileName());
        busy = true;
        background.run(
                messages.get().text("intake.reading", name),
                progress -> unlessCancelled(step -> reader.read(file, year, step), progress),
                draft -> draft.ifPresentOrElse(
                        read -> prepare(read, year, SameYear.REFUSE, false), this::cancelled),
                failure -> {
                    if (failure instanceof Refusal refusal) {
                        ask(new Intake.Refused(name, refusal));
                    } else {
                        failed(failure);
                    }
                });
    }

    private static Optional<PlanDraft> unlessCancelled(Work<PlanDraft> reading, Progress progress) {
        try {
            return Optional.of(reading.run(progress));
        } catch (Cancelled cancelled) {
            return Optional.empty();
        }
    }

    private void cancelled() {
        waiting.clear();
        next();
    }

    private void prepare(PlanDraft draft, @Nullable Integer year, SameYear sameYear, boolean isSample) {
        busy = true;
        state.set(new Intake.Idle());
        try {
            PlanAdded added = importPlan.prepare(draft, year, sameYear);
            var findings = DraftChecks.all(draft, workspace.departmentsProperty().get());
            store(added, new Imported(added.plan(), findings, isSample));
        } catch (Refusal refusal) {
            ask(Intake.of(draft, year, refusal));
        }
    }

    private void store(PlanAdded added, Imported done) {
        beforeStore.run();
        imported.set(done);
        workspace.carryOut(added);
        next();
    }

    private void ask(Intake question) {
        busy = false;
        state.set(question);
    }

    private void failed(Throwable failure) {
        background.failed(failure);
        next();
    }

    private void count() {
        waitingCount.set(waiting.size());
    }
}
