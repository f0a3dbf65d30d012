package org.duban.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.IndicatorId;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.Actual;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.progress.TaskState;
import org.duban.ui.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordingTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 10, 10);
    private static final DeadlineId DEADLINE = DeadlineId.fresh();
    private static final IndicatorId INDICATOR = IndicatorId.fresh();
    private static final Actual VALUE = new Actual(TODAY, new BigDecimal("2"));

    private final Desk desk = Desk.withPlan();
    private final Workspace workspace = desk.workspace();
    private final Recording recording = new Recording(workspace, () -> TODAY);
    private final Task task = plan().tasks().findFirst().orElseThrow();

    interface Act {
        void on(Recording recording, TaskId task);
    }

    record Case(String name, Act act, TaskProgress facts) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Case> acts() {
        return Stream.of(
                new Case(
                        "标记完成 means today",
                        (to, task) -> to.markCompleted(task, DEADLINE),
                        TaskProgress.NONE.withCompleted(DEADLINE, TODAY)),
                new Case(
                        "another day may be given",
                        (to, task) -> to.setCompleted(task, DEADLINE, TODAY.minusDays(12)),
                        TaskProgress.NONE.withCompleted(DEADLINE, TODAY.minusDays(12))),
                new Case("完成比例", (to, task) -> to.setPercent(task, 60), TaskProgress.NONE.withPercent(60)),
                new Case(
                        "状态",
                        (to, task) -> to.setState(task, TaskState.IN_PROGRESS),
                        TaskProgress.NONE.with(TaskState.IN_PROGRESS)),
                new Case(
                        "实际值",
                        (to, task) -> to.setActual(task, INDICATOR, VALUE),
                        TaskProgress.NONE.withActual(INDICATOR, VALUE)));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void eachFactIsOneChangeThatCanBeUndone(Case each) {
        each.act().on(recording, task.id());
        assertThat(recording.facts(task.id())).isEqualTo(each.facts());
        assertThat(desk.ledger().progress(plan().id()).of(task.id())).isEqualTo(each.facts());
        workspace.undo();
        assertThat(recording.facts(task.id())).isEqualTo(TaskProgress.NONE);
        workspace.redo();
        assertThat(recording.facts(task.id())).isEqualTo(each.facts());
    }

    @ParameterizedTest
    @MethodSource("acts")
    void whatIsKnownAlreadyIsNoChange(Case each) {
        each.act().on(recording, task.id());
        Notice first = workspace.noticeProperty().get();
        each.act().on(recording, task.id());
        assertThat(workspace.noticeProperty().get()).isSameAs(first);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void aTaskThatIsNotThereIsLeftAlone(Case each) {
        Notice before = workspace.noticeProperty().get();
        each.act().on(recording, TaskId.fresh());
        assertThat(workspace.noticeProperty().get()).isSameAs(before);
    }

    @Test
    void aDeadlineThatWasMetKeepsItsDay() {
        recording.setCompleted(task.id(), DEADLINE, TODAY.minusDays(3));
        recording.markCompleted(task.id(), DEADLINE);
        assertThat(recording.facts(task.id()).completed()).containsEntry(DEADLINE, TODAY.minusDays(3));
    }

    @Test
    void aDeadlineIsOpenedAgain() {
        recording.markCompleted(task.id(), DEADLINE);
        recording.reopen(task.id(), DEADLINE);
        assertThat(recording.facts(task.id())).isEqualTo(TaskProgress.NONE);
    }

    @Test
    void aDeadlineOfATaskReportedAsDoneIsOpenedAgainInOneChange() {
        recording.setState(task.id(), TaskState.DONE);
        recording.markCompleted(task.id(), DEADLINE);
        TaskProgress done = recording.facts(task.id());
        recording.reopen(task.id(), DEADLINE);
        assertThat(recording.facts(task.id())).isEqualTo(TaskProgress.NONE.with(TaskState.IN_PROGRESS));
        workspace.undo();
        assertThat(recording.facts(task.id())).isEqualTo(done);
    }

    @Test
    void aTaskOnHoldStaysSoWhenItsDeadlineIsOpenedAgain() {
        recording.setState(task.id(), TaskState.ON_HOLD);
        recording.markCompleted(task.id(), DEADLINE);
        recording.reopen(task.id(), DEADLINE);
        assertThat(recording.facts(task.id()).state()).isEqualTo(TaskState.ON_HOLD);
    }

    private Plan plan() {
        return Objects.requireNonNull(workspace.planProperty().get());
    }
}
