package org.duban.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.duban.domain.change.Change;
import org.duban.domain.change.HeadingRevised;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.change.PlanRemoved;
import org.duban.domain.change.ProgressRevised;
import org.duban.domain.change.Spot;
import org.duban.domain.change.TaskRemoved;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.SectionId;
import org.duban.domain.plan.Source;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.PlanProgress;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.progress.TaskState;
import org.duban.ui.background.Background;
import org.duban.usecase.Account;
import org.duban.usecase.ChangePlans;
import org.duban.usecase.MemoryLedger;
import org.duban.usecase.PlanSummary;
import org.duban.usecase.Refusal;
import org.junit.jupiter.api.Test;

class WorkspaceTest {

    private static final Instant NOW = Instant.parse("2024-10-10T02:32:00Z");

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final MemoryLedger ledger = new MemoryLedger();
    private final Queue<Throwable> failures = new ArrayDeque<>();
    private final Background background = new Background(Runnable::run, Runnable::run, failures::add);
    private final Plan plan = plan("2024年重点工作", 2024);
    private final Task task =
            new Task(TaskId.fresh(), "1", "改造急诊大厅", "改造急诊大厅", List.of(), List.of(), List.of(), List.of());
    private final Plan planOfOneTask =
            plan.withSections(List.of(new Section(SectionId.fresh(), "一", "党的建设", List.of(task))));

    @Test
    void theLatestPlanIsOpenAtTheStart() {
        store(plan("2023年重点工作", 2023));
        store(plan);
        assertThat(workspace().planProperty().get()).isEqualTo(plan);
    }

    @Test
    void aChangeShowsAtOnceAndIsSaved() {
        store(plan);
        Workspace workspace = workspace();
        workspace.carryOut(retitled(plan, "新标题"));
        assertThat(workspace.planProperty().get()).isEqualTo(titled(plan, "新标题"));
        assertThat(ledger.plan(plan.id())).contains(titled(plan, "新标题"));
        assertThat(workspace.saveStateProperty().get()).isEqualTo(new SaveState.Saved(NOW));
    }

    @Test
    void undoAndRedoAreSavedToo() {
        store(plan);
        Workspace workspace = workspace();
        workspace.carryOut(retitled(plan, "新标题"));
        workspace.undo();
        assertThat(ledger.plan(plan.id())).contains(plan);
        workspace.redo();
        assertThat(ledger.plan(plan.id())).contains(titled(plan, "新标题"));
    }

    @Test
    void whatTheDiskRefusesStaysOnTheScreenUntilItIsSaved() {
        store(plan);
        Workspace workspace = workspace();
        ledger.refuseWith(new Refusal("disk-full", "D:"));
        workspace.carryOut(retitled(plan, "甲"));
        workspace.carryOut(retitled(titled(plan, "甲"), "乙"));
        assertThat(workspace.planProperty().get()).isEqualTo(titled(plan, "乙"));
        assertThat(workspace.saveStateProperty().get()).isInstanceOf(SaveState.Failed.class);
        assertThat(workspace.isAllSaved()).isFalse();

        ledger.refuseWith(null);
        workspace.retrySaving();
        assertThat(ledger.plan(plan.id())).contains(titled(plan, "乙"));
        assertThat(workspace.isAllSaved()).isTrue();
    }

    @Test
    void whatTheStoreWillNeverTakeGivesWayToWhatIsStored() {
        store(plan);
        Workspace workspace = workspace();
        ledger.refuseWith(new Refusal("department-exists", "医务科"));
        workspace.carryOut(retitled(plan, "甲"));
        assertThat(workspace.planProperty().get()).isEqualTo(plan);
        assertThat(workspace.undoableProperty().get()).isFalse();
        assertThat(workspace.isAllSaved()).isTrue();
        assertThat(failures).hasSize(1);

        ledger.refuseWith(null);
        workspace.carryOut(retitled(plan, "乙"));
        assertThat(ledger.plan(plan.id())).contains(titled(plan, "乙"));
    }

    @Test
    void anAddedPlanIsOpenedAndListedByYear() {
        store(plan);
        Workspace workspace = workspace();
        Plan older = plan("2022年重点工作", 2022);
        workspace.carryOut(new PlanAdded(older, Source.none()));
        assertThat(workspace.planProperty().get()).isEqualTo(older);
        assertThat(workspace.plans()).extracting(PlanSummary::id).containsExactly(plan.id(), older.id());
    }

    @Test
    void whenThePlanGoesTheNextOneIsOpened() {
        Plan older = plan("2023年重点工作", 2023);
        store(older);
        store(plan);
        Workspace workspace = workspace();
        workspace.carryOut(new PlanRemoved(plan, Source.none()));
        assertThat(workspace.planProperty().get()).isEqualTo(older);
        workspace.undo();
        assertThat(workspace.planProperty().get()).isEqualTo(plan);
    }

    @Test
    void undoShowsThePlanThatItChanges() {
        Plan older = plan("2023年重点工作", 2023);
        store(older);
        store(plan);
        Workspace workspace = workspace();
        workspace.carryOut(retitled(plan, "新标题"));
        workspace.open(older.id());
        workspace.undo();
        assertThat(workspace.planProperty().get()).isEqualTo(plan);
    }

    @Test
    void whatBecomesKnownShowsAtOnceIsSavedAndIsUndone() {
        store(planOfOneTask);
        Workspace workspace = workspace();
        workspace.carryOut(known(TaskProgress.NONE, TaskProgress.NONE.withPercent(40)));
        assertThat(workspace.progressProperty().get().of(task.id()).percent()).isEqualTo(40);
        assertThat(ledger.progress(planOfOneTask.id()).of(task.id()).percent()).isEqualTo(40);
        workspace.undo();
        assertThat(workspace.progressProperty().get()).isEqualTo(PlanProgress.NONE);
        assertThat(ledger.progress(planOfOneTask.id())).isEqualTo(PlanProgress.NONE);
    }

    @Test
    void aPlanOrATaskThatIsBroughtBackStillKnowsWhatWasDone() {
        TaskProgress done = TaskProgress.NONE.with(TaskState.DONE);
        store(planOfOneTask);
        Workspace workspace = workspace();
        workspace.carryOut(known(TaskProgress.NONE, done));
        var spot = new Spot(planOfOneTask.sections().getFirst().id(), 0);
        for (Change gone : List.of(
                new TaskRemoved(planOfOneTask.id(), spot, task), new PlanRemoved(planOfOneTask, Source.none()))) {
            workspace.carryOut(gone);
            workspace.undo();
            assertThat(workspace.planProperty().get()).isEqualTo(planOfOneTask);
            assertThat(workspace.progressProperty().get().of(task.id())).isEqualTo(done);
        }
        assertThat(workspace().progressProperty().get().of(task.id())).isEqualTo(done);
    }

    private ProgressRevised known(TaskProgress before, TaskProgress after) {
        return new ProgressRevised(planOfOneTask.id(), task.id(), before, after);
    }

    private void store(Plan stored) {
        ledger.apply(new PlanAdded(stored, Source.none()), "王敏", NOW);
    }

    private Workspace workspace() {
        return new Workspace(
                Contents.load(ledger),
                ledger,
                new ChangePlans(ledger, clock),
                () -> Account.office("王敏"),
                background,
                clock);
    }

    private static HeadingRevised retitled(Plan plan, String title) {
        return new HeadingRevised(plan.id(), plan.heading(), titled(plan, title).heading());
    }

    private static Plan titled(Plan plan, String title) {
        var heading = new Heading(title, null, plan.heading().year(), null, null);
        return new Plan(plan.id(), heading, plan.indicators(), plan.sections());
    }

    private static Plan plan(String title, int year) {
        return new Plan(PlanId.fresh(), new Heading(title, null, year, null, null), List.of(), List.of());
    }
}
