package org.duban.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.change.Spot;
import org.duban.domain.change.TaskRemoved;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Source;
import org.duban.domain.plan.Task;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.progress.TaskState;
import org.duban.domain.progress.TrafficLight;
import org.duban.timeline.TimelineRow;
import org.duban.timeline.Zoom;
import org.duban.ui.filter.PlanFilter;
import org.junit.jupiter.api.Test;

class TimelineModelTest {

    private final TimelineOffice office = TimelineOffice.withSample();
    private final TimelineModel model = office.model;

    @Test
    void everySectionTaskAndDeadlineHasItsRow() {
        assertThat(count(TimelineRow.OfSection.class)).isEqualTo(7);
        assertThat(count(TimelineRow.OfTask.class)).isEqualTo(30);
        long several = office.plan().tasks().filter(task -> task.deadlines().size() > 1).mapToLong(task -> task.deadlines().size()).sum();
        assertThat(count(TimelineRow.OfDeadline.class)).isEqualTo(several).isPositive();
    }

    @Test
    void aClosedSectionHidesItsTasksAndAClosedTaskItsDeadlines() {
        long before = model.rowsProperty().get().size();
        model.setOpen(task("6"), false);
        assertThat(model.rowsProperty().get()).hasSize((int) before - 3);
        model.setOpen(section(0), false);
        assertThat(model.rowsProperty().get()).hasSize((int) before - 3 - 4);
        model.setOpen(section(0), true);
        model.setOpen(task("6"), true);
        assertThat(model.rowsProperty().get()).hasSize((int) before);
    }

    @Test
    void closingARowWithNothingToCloseGoesUpInTheTree() {
        model.selectedProperty().set(deadline("6", 0));
        model.closeOrLeave();
        assertThat(model.selectedProperty().get()).isEqualTo(task("6"));
        model.closeOrLeave();
        assertThat(model.selectedProperty().get()).isEqualTo(task("6"));
        model.closeOrLeave();
        assertThat(model.selectedProperty().get()).isEqualTo(section(1));
    }

    @Test
    void theSelectionIsThatOfEveryScreen() {
        model.selectedProperty().set(deadline("6", 1));
        assertThat(office.workspace.selectedTaskProperty().get()).isEqualTo(office.task("6").id());
        office.workspace.selectedTaskProperty().set(office.task("8").id());
        assertThat(model.selectedProperty().get()).isEqualTo(task("8"));
    }

    @Test
    void aTaskSelectedElsewhereIsShownEvenInAClosedSection() {
        model.setOpen(section(1), false);
        office.workspace.selectedTaskProperty().set(office.task("8").id());
        assertThat(model.selectedRow()).isPresent();
    }

    @Test
    void theFilterOfAllScreensNarrowsTheRows() {
        office.filtered.filterProperty().set(PlanFilter.NONE.withLights(Set.of(TrafficLight.OVERDUE)));
        assertThat(numbers()).contains("7", "8").doesNotContain("1", "3");
    }

    @Test
    void aFilterShowsItsHitsInClosedSectionsToo() {
        model.setOpen(section(1), false);
        office.filtered.filterProperty().set(PlanFilter.NONE.withWords("国际"));
        assertThat(numbers()).contains("8");
        office.filtered.filterProperty().set(PlanFilter.NONE);
        assertThat(numbers()).doesNotContain("8");
    }

    @Test
    void whatIsCompletedCanBeLeftOut() {
        model.showDoneProperty().set(false);
        assertThat(numbers()).doesNotContain("1", "4", "11").contains("2", "3", "6");
        assertThat(model.rowsProperty().get()).extracting(TimelineRow::id).doesNotContain(deadline("6", 1));
    }

    @Test
    void aTaskStandsForItsNextOpenDeadline() {
        model.selectedProperty().set(task("15"));
        assertThat(model.chosen()).get().extracting(each -> each.deadline().deadline().phrase()).isEqualTo("10月底前");
    }

    @Test
    void aSectionIsAboutNoDeadline() {
        model.selectedProperty().set(section(0));
        assertThat(model.chosen()).isEmpty();
    }

    @Test
    void aDeadlineIsMarkedOpenedAgainAndUndone() {
        DeadlineId deadline = office.task("8").deadlines().getFirst().id();
        model.selectedProperty().set(task("8"));
        model.markOrReopen();
        assertThat(completed("8")).containsEntry(deadline, TimelineOffice.TODAY);
        assertThat(light("8")).isEqualTo(TrafficLight.DONE);
        model.markOrReopen();
        assertThat(completed("8")).isEmpty();
        office.workspace.undo();
        office.workspace.undo();
        assertThat(light("8")).isEqualTo(TrafficLight.OVERDUE);
    }

    @Test
    void aTaskReportedAsDoneIsOpenedAgain() {
        Task task = office.task("1");
        model.selectedProperty().set(task("1"));
        model.markOrReopen();
        assertThat(completed("1")).isEmpty();
        model.markOrReopen();
        assertThat(office.workspace.progressProperty().get().of(task.id()).state()).isNotEqualTo(TaskState.DONE);
    }

    @Test
    void aDayOfATaskReportedAsDoneIsOpenedAgainInOneStep() {
        model.selectedProperty().set(task("8"));
        model.markOrReopen();
        office.recording.setState(office.task("8").id(), TaskState.DONE);
        model.markOrReopen();
        assertThat(completed("8")).isEmpty();
        assertThat(light("8")).isEqualTo(TrafficLight.OVERDUE);
        office.workspace.undo();
        assertThat(light("8")).isEqualTo(TrafficLight.DONE);
    }

    @Test
    void aRowThatIsMarkedUnderItsFilterStaysUntilSomethingElseIsFiltered() {
        office.filtered.filterProperty().set(PlanFilter.NONE.withLights(Set.of(TrafficLight.OVERDUE)));
        model.selectedProperty().set(task("8"));
        model.markOrReopen();
        assertThat(numbers()).contains("8");
        assertThat(model.chosen()).isPresent();
        office.filtered.filterProperty().set(PlanFilter.NONE.withLights(Set.of(TrafficLight.AT_RISK)));
        assertThat(numbers()).doesNotContain("8");
    }

    @Test
    void aRowThatIsMarkedWhileCompletedOnesAreHiddenStaysUntilAnotherIsSelected() {
        model.showDoneProperty().set(false);
        model.selectedProperty().set(task("8"));
        model.markOrReopen();
        model.letGo();
        assertThat(numbers()).contains("8");
        model.selectedProperty().set(task("7"));
        model.letGo();
        assertThat(numbers()).contains("7").doesNotContain("8");
        office.workspace.undo();
        assertThat(numbers()).contains("8");
    }

    @Test
    void aDeadlineThatIsMarkedWhileCompletedOnesAreHiddenStaysToo() {
        model.showDoneProperty().set(false);
        model.selectedProperty().set(deadline("6", 0));
        model.markOrReopen();
        assertThat(model.selectedRow()).isPresent();
        model.showDoneProperty().set(true);
        model.showDoneProperty().set(false);
        assertThat(model.selectedRow()).isEmpty();
    }

    @Test
    void aTaskSelectedElsewhereIsShownPastTheFilter() {
        office.filtered.filterProperty().set(PlanFilter.NONE.withLights(Set.of(TrafficLight.OVERDUE)));
        office.workspace.selectedTaskProperty().set(office.task("1").id());
        assertThat(numbers()).contains("1");
    }

    @Test
    void theYearOfATaskWithoutDeadlinesIsMetOnADayLikeAnyDeadline() {
        var bare = TimelineOffice.withoutDeadlines();
        Task task = bare.plan().tasks().findFirst().orElseThrow();
        bare.model.selectedProperty().set(new TimelineRow.Id.OfTask(task.id()));
        bare.model.markOrReopen();
        assertThat(bare.workspace.progressProperty().get().of(task.id()).completed()).containsValue(TimelineOffice.TODAY);
        bare.model.markOrReopen();
        assertThat(bare.workspace.progressProperty().get().of(task.id())).isEqualTo(TaskProgress.NONE);
    }

    @Test
    void aPlanWithoutAnyDeadlineIsTold() {
        assertThat(model.isWithoutDeadlines()).isFalse();
        assertThat(TimelineOffice.withoutDeadlines().model.isWithoutDeadlines()).isTrue();
        assertThat(TimelineOffice.withEmptyPlan().model.isWithoutDeadlines()).isFalse();
    }

    @Test
    void anotherPlanIsShownFromItsOwnYear() {
        model.window().zoom(Zoom.MONTH);
        var heading = new Heading("江城市第一人民医院2023年重点工作", null, 2023, null, null);
        office.workspace.carryOut(new PlanAdded(new Plan(PlanId.fresh(), heading, List.of(), List.of()), Source.none()));
        assertThat(model.year()).isEqualTo(2023);
        assertThat(model.window().scaleProperty().get().first()).isEqualTo("2023-01-01");
        assertThat(model.rowsProperty().get()).isEmpty();
    }

    @Test
    void aRemovedTaskLeavesNoRow() {
        Plan plan = office.plan();
        var task = office.task("8");
        var section = plan.sectionOf(task.id()).orElseThrow();
        var spot = new Spot(section.id(), section.tasks().indexOf(task));
        office.workspace.carryOut(new TaskRemoved(plan.id(), spot, task));
        assertThat(numbers()).doesNotContain("8");
    }

    private long count(Class<? extends TimelineRow> kind) {
        return model.rowsProperty().get().stream().filter(kind::isInstance).count();
    }

    private List<String> numbers() {
        return model.rowsProperty().get().stream()
                .filter(TimelineRow.OfTask.class::isInstance)
                .map(row -> ((TimelineRow.OfTask) row).task().task().number())
                .map(String::valueOf)
                .toList();
    }

    private Map<DeadlineId, LocalDate> completed(String number) {
        return office.workspace.progressProperty().get().of(office.task(number).id()).completed();
    }

    private TrafficLight light(String number) {
        return office.filtered.judgementProperty().get().of(office.task(number).id()).light();
    }

    private TimelineRow.Id section(int position) {
        return new TimelineRow.Id.OfSection(office.plan().sections().get(position).id());
    }

    private TimelineRow.Id task(String number) {
        return new TimelineRow.Id.OfTask(office.task(number).id());
    }

    private TimelineRow.Id deadline(String number, int position) {
        Task task = office.task(number);
        return new TimelineRow.Id.OfDeadline(task.id(), task.deadlines().get(position).id());
    }
}
