package org.duban.ui.intake;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duban.domain.change.Change;
import org.duban.domain.plan.PlanId;
import org.duban.messages.Messages;
import org.duban.ui.background.Background;
import org.duban.ui.background.Work;
import org.duban.ui.workspace.Workspace;
import org.duban.usecase.Cancelled;
import org.duban.usecase.ImportPlan;
import org.duban.usecase.KnownPlan;
import org.duban.usecase.Progress;
import org.jspecify.annotations.Nullable;

/** 打开示例: the sample plan goes straight in, because what is in it is known. */
public final class SampleModel {

    private final Work<KnownPlan> sample;
    private final ImportPlan importPlan;
    private final Workspace workspace;
    private final Background background;
    private final Supplier<Messages> messages;
    private final ReadOnlyObjectWrapper<@Nullable PlanId> opened = new ReadOnlyObjectWrapper<>(this, "opened");
    private Runnable beforeStore = () -> {};
    private boolean busy;

    /**
     * @param sample   reads the plan
     * @param messages the words of the language in use
     */
    public SampleModel(
            Work<KnownPlan> sample,
            ImportPlan importPlan,
            Workspace workspace,
            Background background,
            Supplier<Messages> messages) {
        this.sample = sample;
        this.importPlan = importPlan;
        this.workspace = workspace;
        this.background = background;
        this.messages = messages;
    }

    /** What is done before the sample is shown in place of the plan that is open. */
    public void setBeforeStore(Runnable keepEdits) {
        beforeStore = keepEdits;
    }

    /** The sample plan opened last in this session; null before. */
    public ReadOnlyObjectProperty<@Nullable PlanId> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** Takes the sample in, beside whatever plan its year has; while that is going on nothing more happens. */
    public void open() {
        if (busy) {
            return;
        }
        busy = true;
        background.run(
                messages.get().text("intake.reading-sample"), this::read, this::store, failure -> {
                    busy = false;
                    background.failed(failure);
                });
    }

    private Optional<KnownPlan> read(Progress progress) {
        try {
            return Optional.of(sample.run(progress));
        } catch (Cancelled cancelled) {
            return Optional.empty();
        }
    }

    private void store(Optional<KnownPlan> draft) {
        busy = false;
        draft.ifPresent(read -> {
            Change added = importPlan.asRead(read);
            beforeStore.run();
            opened.set(added.plan());
            workspace.carryOut(added);
        });
    }
}
