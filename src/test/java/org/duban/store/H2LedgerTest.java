package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.duban.domain.change.Change;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.change.ProgressRevised;
import org.duban.domain.change.SectionAdded;
import org.duban.domain.change.SectionMoved;
import org.duban.domain.change.SectionRemoved;
import org.duban.domain.change.Spot;
import org.duban.domain.change.StaleChange;
import org.duban.domain.change.TaskAdded;
import org.duban.domain.change.TaskRemoved;
import org.duban.domain.change.TaskRevised;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Role;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.Source;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.Actual;
import org.duban.domain.progress.PlanProgress;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.progress.TaskState;
import org.duban.usecase.Ledger;
import org.duban.usecase.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2LedgerTest {

    private static final Instant NOON = Instant.parse("2024-03-01T04:00:00.123456Z");
    private static final Department NURSING = SomePlans.department("护理部");

    @TempDir
    private Path folder;

    private final SomePlans some = new SomePlans(new Random(7));
    private final Plan plan = withDeadlineAndIndicator(some.plan(2024, 3, 4));
    private final Section first = plan.sections().getFirst();
    private final Task task = first.tasks().getFirst();
    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = LedgerFile.open(folder);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void aPlanComesBackAsItWentInWithItsDocument() {
        Source source = some.source(plan);
        ledger.apply(new PlanAdded(plan, source), "王敏", NOON);

        assertThat(ledger.plan(plan.id())).contains(plan);
        assertThat(ledger.source(plan.id())).isEqualTo(source);
    }

    @Test
    void aPlanThatIsNotStoredIsNotFoundAndHasNoDocument() {
        assertThat(ledger.plan(PlanId.fresh())).isEmpty();
        assertThat(ledger.source(PlanId.fresh())).isEqualTo(Source.none());
        assertThat(ledger.history(PlanId.fresh())).isEmpty();
    }

    @Test
    void theListShowsTheLatestYearFirstAndWithinAYearThePlanStoredLast() {
        Plan older = some.plan(2023, 0, 0);
        Plan again = some.plan(2024, 1, 1);
        List.of(plan, older, again).forEach(this::add);

        assertThat(ledger.plans()).extracting(each -> each.id()).containsExactly(again.id(), plan.id(), older.id());
        assertThat(ledger.plans()).extracting(each -> each.tasks()).containsExactly(1, 12, 0);
    }

    @Test
    void departmentsAreOrderedByNameAndStayWhenTheirPlanGoes() {
        var added = new PlanAdded(planWith(NURSING, SomePlans.department("医学装备科")), Source.none());
        ledger.apply(added, "王敏", NOON);
        ledger.apply(added.inverse(), "王敏", NOON);

        assertThat(ledger.departments().all()).containsExactly(SomePlans.department("医学装备科"), NURSING);
        assertThat(ledger.departments().find("医工部")).contains(SomePlans.department("医学装备科"));
    }

    @Test
    void aNewDepartmentUnderTheNameOfAnotherIsRefusedAndNothingIsStored() {
        add(planWith(NURSING));
        Plan other = planWith(Department.named("护理部"));

        assertThatThrownBy(() -> add(other))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .extracting(Refusal::key, Refusal::arguments)
                .containsExactly("department-exists", List.of("护理部"));
        assertThat(ledger.plan(other.id())).isEmpty();
        assertThat(ledger.history(other.id())).isEmpty();
    }

    @Test
    void aKnownDepartmentWithOtherWordsIsStale() {
        add(planWith(NURSING));
        Plan other = planWith(new Department(NURSING.id(), "护理部门", List.of()));

        assertThatThrownBy(() -> add(other)).isInstanceOf(StaleChange.class);
    }

    @Test
    void aChangeOfWhatIsNoLongerThereIsStaleAndLeavesNoTrace() {
        add(plan);
        Task task = first.tasks().getFirst();
        var change = new TaskRevised(plan.id(), some.task(task.id()), task);

        assertThatThrownBy(() -> ledger.apply(change, "王敏", NOON)).isInstanceOf(StaleChange.class);
        assertThat(ledger.plan(plan.id())).contains(plan);
        assertThat(ledger.history(plan.id())).hasSize(1);
    }

    @Test
    void aPlanIsNotAddedTwiceNorEditedNorRemovedWhereItIsNotStored() {
        add(plan);
        Plan other = some.plan(2025, 1, 1);

        assertThatThrownBy(() -> add(plan)).isInstanceOf(StaleChange.class);
        assertThatThrownBy(() -> ledger.apply(new PlanAdded(other, Source.none()).inverse(), "王敏", NOON))
                .isInstanceOf(StaleChange.class);
        assertThatThrownBy(() -> ledger.apply(new SectionAdded(other.id(), 0, some.section(0)), "王敏", NOON))
                .isInstanceOf(StaleChange.class);
    }

    @Test
    void aPlanIsOnlyRemovedTogetherWithTheDocumentThatIsStored() {
        ledger.apply(new PlanAdded(plan, some.source(plan)), "王敏", NOON);

        assertThatThrownBy(() -> ledger.apply(new PlanAdded(plan, Source.none()).inverse(), "王敏", NOON))
                .isInstanceOf(StaleChange.class);
        assertThat(ledger.plan(plan.id())).contains(plan);
    }

    @Test
    void aChangeThatFailsHalfWayStoresNothing() {
        add(plan);
        Section withTakenId = some.section(0)
                .withTasks(List.of(some.task(), some.task(first.tasks().getFirst().id())));
        Plan other = new Plan(PlanId.fresh(), plan.heading(), List.of(), List.of(withTakenId));

        assertThatThrownBy(() -> add(other)).isInstanceOf(StaleChange.class);
        assertThat(ledger.plan(other.id())).isEmpty();
        assertThat(ledger.plan(plan.id())).contains(plan);
        assertThat(ledger.history(other.id())).isEmpty();
    }

    @Test
    void aSectionThatIsTakenBackStillStandsInTheDocument() {
        Source source = some.source(plan);
        ledger.apply(new PlanAdded(plan, source), "王敏", NOON);
        var removed = new SectionRemoved(plan.id(), 0, first);
        ledger.apply(removed, "王敏", NOON);
        ledger.apply(removed.inverse(), "王敏", NOON);

        assertThat(ledger.source(plan.id())).isEqualTo(source);
        assertThat(ledger.plan(plan.id())).contains(plan);
    }

    @Test
    void historyTellsWhoDidWhatAndWhenAlsoOfAPlanThatIsGone() {
        var added = new PlanAdded(plan, some.source(plan));
        var moved = new SectionMoved(plan.id(), first.id(), 0, 2);
        ledger.apply(added, "王敏", NOON);
        ledger.apply(moved, "李强", NOON.plusSeconds(60));
        ledger.apply(moved.inverse(), "李强", NOON.plusSeconds(61));
        ledger.apply(added.inverse(), "王敏", NOON.plusSeconds(90));

        assertThat(ledger.history(plan.id()))
                .containsExactly(
                        new Ledger.Done(NOON, "王敏", added),
                        new Ledger.Done(NOON.plusSeconds(60), "李强", moved),
                        new Ledger.Done(NOON.plusSeconds(61), "李强", moved.inverse()),
                        new Ledger.Done(NOON.plusSeconds(90), "王敏", added.inverse()));
    }

    @Test
    void whatIsKnownAboutATaskComesBackAsItWentIn() {
        add(plan);
        ProgressRevised known = known(TaskProgress.NONE, full());
        ledger.apply(known, "王敏", NOON);
        ledger.close();
        open();

        assertThat(ledger.progress(plan.id())).isEqualTo(PlanProgress.NONE.with(task.id(), full()));
        assertThat(ledger.history(plan.id()).getLast()).isEqualTo(new Ledger.Done(NOON, "王敏", known));
    }

    @Test
    void aTaskOfWhichNothingIsKnownAnyMoreIsAsItWasAtFirst() {
        add(plan);
        ProgressRevised known = known(TaskProgress.NONE, full());
        ledger.apply(known, "王敏", NOON);
        ledger.apply(known.inverse(), "王敏", NOON);

        assertThat(ledger.progress(plan.id())).isEqualTo(PlanProgress.NONE);
        assertThat(ledger.progress(PlanId.fresh())).isEqualTo(PlanProgress.NONE);
    }

    @Test
    void factsThatAreNoLongerAsExpectedOrOfATaskThatIsGoneAreStale() {
        add(plan);
        ledger.apply(known(TaskProgress.NONE, full()), "王敏", NOON);
        Plan other = some.plan(2025, 1, 1);
        add(other);

        assertStale(known(TaskProgress.NONE, full().withPercent(90)));
        assertStale(new ProgressRevised(plan.id(), TaskId.fresh(), TaskProgress.NONE, full()));
        assertStale(new ProgressRevised(other.id(), task.id(), full(), TaskProgress.NONE));
        assertStale(new ProgressRevised(PlanId.fresh(), task.id(), full(), TaskProgress.NONE));
        assertThat(ledger.progress(plan.id()).of(task.id())).isEqualTo(full());
        assertThat(ledger.history(plan.id())).hasSize(2);
    }

    @Test
    void aTaskAPlanOrADeadlineThatIsBroughtBackStillKnowsWhatWasDone() {
        var added = new PlanAdded(plan, Source.none());
        ledger.apply(added, "王敏", NOON);
        ledger.apply(known(TaskProgress.NONE, full()), "王敏", NOON);
        var without = new Task(
                task.id(), task.number(), task.text(), task.shortName(), task.assignments(), List.of(), List.of(), List.of());
        for (Change gone : List.of(
                new TaskRemoved(plan.id(), new Spot(first.id(), 0), task),
                new SectionRemoved(plan.id(), 0, first),
                new TaskRevised(plan.id(), task, without),
                added.inverse())) {
            ledger.apply(gone, "王敏", NOON);
            ledger.apply(gone.inverse(), "王敏", NOON);

            assertThat(ledger.plan(plan.id())).contains(plan);
            assertThat(ledger.progress(plan.id()).of(task.id())).isEqualTo(full());
        }
    }

    private ProgressRevised known(TaskProgress before, TaskProgress after) {
        return new ProgressRevised(plan.id(), task.id(), before, after);
    }

    private TaskProgress full() {
        return TaskProgress.NONE
                .with(TaskState.IN_PROGRESS)
                .withPercent(70)
                .withCompleted(task.deadlines().getFirst().id(), LocalDate.of(2024, 2, 29))
                .withActual(
                        task.indicators().getFirst().id(),
                        new Actual(LocalDate.of(2024, 9, 30), new BigDecimal("0.0000000001")));
    }

    private void assertStale(ProgressRevised change) {
        assertThatThrownBy(() -> ledger.apply(change, "王敏", NOON)).isInstanceOf(StaleChange.class);
    }

    @Test
    void everythingIsThereAfterClosingAndOpening() {
        ledger.apply(new PlanAdded(plan, some.source(plan)), "王敏", NOON);
        List<Ledger.Done> history = ledger.history(plan.id());
        ledger.close();
        open();

        assertThat(ledger.plan(plan.id())).contains(plan);
        assertThat(ledger.history(plan.id())).isEqualTo(history);
    }

    @Test
    void aLedgerThatIsClosedDoesNotWorkAnyMore() {
        ledger.close();

        assertThatThrownBy(() -> ledger.plans()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void changesOfSeveralThreadsAreAllStored() throws Exception {
        add(plan);
        List<Callable<TaskId>> work = IntStream.range(0, 40)
                .<Callable<TaskId>>mapToObj(i -> this::addTask)
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<TaskId> each : threads.invokeAll(work)) {
                assertThat(ledger.plan(plan.id()).orElseThrow().task(each.get())).isPresent();
            }
        }
        assertThat(ledger.history(plan.id())).hasSize(41);
    }

    @Test
    void ofTwoWhoReviseOneTaskAtOnceOneIsTold() throws Exception {
        add(plan);
        Task before = first.tasks().getFirst();
        List<Callable<Boolean>> both = List.of(() -> revises(before), () -> revises(before));
        int successes = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<Boolean> each : threads.invokeAll(both)) {
                successes += each.get() ? 1 : 0;
            }
        }
        assertThat(successes).isEqualTo(1);
    }

    private boolean revises(Task before) {
        Task after = new SomePlans(new Random()).task(before.id());
        try {
            ledger.apply(new TaskRevised(plan.id(), before, after), "王敏", NOON);
            return true;
        } catch (StaleChange told) {
            return false;
        }
    }

    private TaskId addTask() {
        Task task = new SomePlans(new Random()).task(TaskId.fresh());
        ledger.apply(new TaskAdded(plan.id(), new Spot(first.id(), 0), task), "王敏", NOON);
        return task.id();
    }

    /** The plan with a first task of which everything can be known. */
    private Plan withDeadlineAndIndicator(Plan random) {
        var whole = Stream.generate(some::task)
                .filter(each -> !each.deadlines().isEmpty() && !each.indicators().isEmpty())
                .findFirst()
                .orElseThrow();
        Section head = random.sections().getFirst();
        List<Task> tasks = Stream.concat(Stream.of(whole), head.tasks().stream().skip(1)).toList();
        return random.withSections(Stream.concat(
                        Stream.of(head.withTasks(tasks)), random.sections().stream().skip(1))
                .toList());
    }

    private void add(Plan added) {
        ledger.apply(new PlanAdded(added, Source.none()), "王敏", NOON);
    }

    private Plan planWith(Department... departments) {
        List<Assignment> assignments =
                List.of(departments).stream().map(each -> new Assignment(each, Role.LEAD)).toList();
        var task = new Task(TaskId.fresh(), "1", "完善制度", "完善制度", assignments, List.of(), List.of(), List.of());
        return new Plan(
                PlanId.fresh(), plan.heading(), List.of(), List.of(some.section(0).withTasks(List.of(task))));
    }
}
