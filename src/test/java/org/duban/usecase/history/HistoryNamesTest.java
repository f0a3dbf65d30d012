package org.duban.usecase.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.duban.domain.change.Change;
import org.duban.domain.change.Combined;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.change.PlanMerged;
import org.duban.domain.change.PlanRemoved;
import org.duban.domain.change.SectionRemoved;
import org.duban.domain.change.Spot;
import org.duban.domain.change.TaskRemoved;
import org.duban.domain.change.TaskRevised;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.SectionId;
import org.duban.domain.plan.Source;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.usecase.Ledger;
import org.duban.usecase.MemoryLedger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoryNamesTest {

    private static final int TASKS = 60;

    private final MemoryLedger ledger = new MemoryLedger();
    private final List<HistoryEntry> read = new ArrayList<>();
    private final Section section = new Section(
            SectionId.fresh(), "一", "筑牢安全底线", IntStream.range(0, TASKS).mapToObj(HistoryNamesTest::task).toList());
    private final Section other = new Section(SectionId.fresh(), "二", "建设智慧医院", List.of(task(TASKS)));
    private final Plan plan = new Plan(
            PlanId.fresh(), new Heading("江城市第一人民医院2024年重点工作", null, 2024, null, null), List.of(), List.of(section, other));

    @BeforeEach
    void add() {
        does(new PlanAdded(plan, Source.none()));
    }

    @Test
    void whatIsStoredIsCalledAsItIsNow() {
        Task before = section.tasks().getFirst();
        Task after = renamed(before, "完成搬迁");
        does(new TaskRevised(plan.id(), before, after));

        assertThat(names().task(plan.id(), before.id())).contains(after);
        assertThat(read).isEmpty();
    }

    @Test
    void aRemovedTaskIsCalledAsItWasLast() {
        Task before = section.tasks().getFirst();
        Task after = renamed(before, "完成搬迁");
        does(new TaskRevised(plan.id(), before, after));
        does(new TaskRemoved(plan.id(), new Spot(section.id(), 0), after));

        assertThat(names().task(plan.id(), before.id())).contains(after);
        assertThat(Objects.requireNonNull(names().planWith(plan.id(), before.id())).task(before.id())).contains(after);
    }

    @Test
    void aTaskThatWentWithItsSectionIsKnown() {
        does(new SectionRemoved(plan.id(), 1, other));

        assertThat(names().task(plan.id(), other.tasks().getFirst().id())).contains(other.tasks().getFirst());
    }

    @Test
    void aTaskThatWentInOneActWithOthersIsKnown() {
        Task last = section.tasks().getLast();
        var task = new TaskRemoved(plan.id(), new Spot(section.id(), TASKS - 1), last);
        does(new Combined(plan.id(), List.of(task, new SectionRemoved(plan.id(), 1, other))));

        assertThat(names().task(plan.id(), last.id())).contains(last);
        assertThat(names().task(plan.id(), other.tasks().getFirst().id())).contains(other.tasks().getFirst());
    }

    @Test
    void aTaskThatAMergeLeftOutIsKnown() {
        Plan after = plan.withSections(List.of(other));
        does(new PlanMerged(plan, Source.none(), after, Source.none()));

        assertThat(names().task(plan.id(), section.tasks().getLast().id())).contains(section.tasks().getLast());
    }

    @Test
    void aRemovedPlanIsKnownWithItsTasks() {
        does(new PlanRemoved(plan, Source.none()));

        HistoryNames names = names();

        assertThat(names.plan(plan.id())).contains(plan);
        assertThat(names.task(plan.id(), section.tasks().getLast().id())).contains(section.tasks().getLast());
        assertThat(names.planWith(plan.id(), section.tasks().getLast().id())).isEqualTo(plan);
    }

    @Test
    void whatNeverWasIsUnknown() {
        HistoryNames names = names();

        assertThat(names.plan(PlanId.fresh())).isEmpty();
        assertThat(names.task(plan.id(), TaskId.fresh())).isEmpty();
        assertThat(names.planWith(plan.id(), TaskId.fresh())).isEqualTo(plan);
    }

    @Test
    void howManyTasksAreGoneNoEntryIsReadTwice() {
        section.tasks().forEach(each -> does(new TaskRemoved(plan.id(), new Spot(section.id(), 0), each)));
        HistoryNames names = names();

        section.tasks().forEach(each -> assertThat(names.task(plan.id(), each.id())).contains(each));
        assertThat(names.task(plan.id(), TaskId.fresh())).isEmpty();
        assertThat(names.task(plan.id(), TaskId.fresh())).isEmpty();

        assertThat(read).doesNotHaveDuplicates().hasSize(TASKS + 1);
    }

    @Test
    void whatWentLatelyIsFoundWithoutGoingFarBack() {
        section.tasks().forEach(each -> does(new TaskRemoved(plan.id(), new Spot(section.id(), 0), each)));

        names().task(plan.id(), section.tasks().getLast().id());

        assertThat(read).hasSizeLessThan(TASKS / 2);
    }

    private void does(Change change) {
        ledger.apply(change, "王敏", Instant.parse("2024-10-10T02:32:00Z"));
    }

    /** Of the ledger, noting what is read of its history. */
    private HistoryNames names() {
        var noting = Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Ledger.class}, (proxy, method, args) -> {
            Object answer = method.invoke(ledger, args);
            if (method.getName().equals("entries")) {
                ((List<?>) answer).forEach(each -> read.add((HistoryEntry) each));
            }
            return answer;
        });
        return new HistoryNames((Ledger) noting);
    }

    private static Task task(int number) {
        String text = "完成第" + number + "项整改";
        return new Task(TaskId.fresh(), Integer.toString(number), text, text, List.of(), List.of(), List.of(), List.of());
    }

    private static Task renamed(Task task, String text) {
        return new Task(task.id(), task.number(), text, text, List.of(), List.of(), List.of(), List.of());
    }
}
