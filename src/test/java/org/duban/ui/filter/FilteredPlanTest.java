package org.duban.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.change.ProgressRevised;
import org.duban.domain.change.SectionAdded;
import org.duban.domain.change.SectionRemoved;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Role;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.SectionId;
import org.duban.domain.plan.Source;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.LightLimits;
import org.duban.domain.progress.PlanJudgement;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.progress.TaskState;
import org.duban.domain.progress.TrafficLight;
import org.duban.search.Pinyin;
import org.duban.settings.Settings;
import org.duban.ui.Desk;
import org.duban.ui.workspace.Workspace;
import org.duban.usecase.MemoryLedger;
import org.junit.jupiter.api.Test;

class FilteredPlanTest {

    private final Task late = task("1", "通过消防验收", 8, 31);
    private final Task soon = task("2", "建成日间手术中心", 10, 31);
    private final Task ahead = task("3", "完成信息系统升级", 12, 31);
    private final Section first = new Section(SectionId.fresh(), "一", "筑牢安全底线", List.of(late, soon));
    private final Section second = new Section(SectionId.fresh(), "二", "建设智慧医院", List.of(ahead));
    private final Plan plan = new Plan(
            PlanId.fresh(), new Heading("江城市第一人民医院2024年重点工作", null, 2024, null, null), List.of(), List.of(first, second));
    private final Workspace workspace = workspace();
    private final MovingClock clock = new MovingClock(Instant.parse("2024-10-10T15:59:00Z"));
    private final SimpleObjectProperty<LightLimits> limits = new SimpleObjectProperty<>(LightLimits.STANDARD);
    private final FilteredPlan filtered = new FilteredPlan(workspace, new Pinyin(), limits, clock);

    @Test
    void everyTaskIsShownAndJudgedAtFirst() {
        assertThat(shown()).containsExactly("1", "2", "3");
        assertThat(light(late)).isEqualTo(TrafficLight.OVERDUE);
        assertThat(light(soon)).isEqualTo(TrafficLight.AT_RISK);
        assertThat(light(ahead)).isEqualTo(TrafficLight.ON_TRACK);
    }

    @Test
    void severalLightsMayBeOn() {
        filter(PlanFilter.NONE.withLights(EnumSet.of(TrafficLight.OVERDUE, TrafficLight.ON_TRACK)));
        assertThat(shown()).containsExactly("1", "3");
        assertThat(filtered.shownProperty().get()).extracting(Section::number).containsExactly("一", "二");
    }

    @Test
    void lightsAreCountedAmongTheTasksThatTheOtherConditionsLetThrough() {
        filter(PlanFilter.NONE.withSection(first.id()).withLights(Set.of(TrafficLight.DONE)));
        assertThat(filtered.rollupProperty().get().lights())
                .containsOnlyKeys(TrafficLight.OVERDUE, TrafficLight.AT_RISK);
        assertThat(shown()).isEmpty();
    }

    @Test
    void recordedFactsChangeLightsAndWhatIsShown() {
        filter(PlanFilter.NONE.withLights(Set.of(TrafficLight.OVERDUE)));
        workspace.carryOut(new ProgressRevised(
                plan.id(), late.id(), TaskProgress.NONE, TaskProgress.NONE.with(TaskState.DONE)));
        assertThat(light(late)).isEqualTo(TrafficLight.DONE);
        assertThat(shown()).isEmpty();
        workspace.undo();
        assertThat(shown()).containsExactly("1");
    }

    @Test
    void otherLimitsJudgeAnew() {
        limits.set(new LightLimits(10, 30));
        assertThat(light(soon)).isEqualTo(TrafficLight.ON_TRACK);
    }

    @Test
    void midnightMakesAnotherDayOnceSomebodyLooks() {
        List<PlanJudgement> judged = new ArrayList<>();
        filtered.judgementProperty().subscribe((before, after) -> judged.add(after));
        filtered.tick();
        assertThat(judged).isEmpty();
        clock.now = Instant.parse("2024-12-01T16:00:00Z");
        filtered.tick();
        assertThat(filtered.todayProperty().get()).isEqualTo(LocalDate.of(2024, 12, 2));
        assertThat(light(ahead)).isEqualTo(TrafficLight.AT_RISK);
        assertThat(judged).hasSize(1);
    }

    @Test
    void aTaskThatIsOnlyBeingAddedIsJudgedToo() {
        assertThat(filtered.judgement(task("4", "新任务", 9, 30)).light()).isEqualTo(TrafficLight.OVERDUE);
    }

    @Test
    void aDeletedSectionFiltersNoMore() {
        filter(PlanFilter.NONE.withSection(second.id()));
        workspace.carryOut(new SectionRemoved(plan.id(), 1, second));
        assertThat(filtered.filterProperty().get()).isEqualTo(PlanFilter.NONE);
        assertThat(shown()).containsExactly("1", "2");
    }

    @Test
    void aDepartmentThatHasNoTaskAnyMoreFiltersNoMore() {
        var lead = new Assignment(Department.named("医务科"), Role.LEAD);
        Section third = new Section(
                SectionId.fresh(), "三", "提升医疗服务", List.of(task("4", "开展义诊", 12, 31).withAssignments(List.of(lead))));
        workspace.carryOut(new SectionAdded(plan.id(), 2, third));
        filter(PlanFilter.NONE.withDepartment(lead.department().id()));
        assertThat(shown()).containsExactly("4");
        workspace.undo();
        assertThat(filtered.filterProperty().get()).isEqualTo(PlanFilter.NONE);
        assertThat(shown()).containsExactly("1", "2", "3");
    }

    @Test
    void aSectionCountsTheTasksGiven() {
        assertThat(filtered.rollup(first).count(TrafficLight.OVERDUE)).isEqualTo(1);
        assertThat(filtered.rollup(first.withTasks(List.of(soon))).tasks()).isEqualTo(1);
    }

    private TrafficLight light(Task task) {
        return filtered.judgementProperty().get().of(task.id()).light();
    }

    private void filter(PlanFilter filter) {
        filtered.filterProperty().set(filter);
    }

    private Stream<String> shown() {
        return filtered.shownProperty().get().stream()
                .flatMap(each -> each.tasks().stream())
                .map(each -> Objects.requireNonNull(each.number()));
    }

    private Workspace workspace() {
        var ledger = new MemoryLedger();
        ledger.apply(new PlanAdded(plan, Source.none()), "王敏", Desk.CLOCK.instant());
        return new Desk(ledger, Settings.defaults()).workspace();
    }

    private static Task task(String number, String name, int month, int day) {
        var deadline = new Deadline(DeadlineId.fresh(), month + "月底前", null, LocalDate.of(2024, month, day), false, null);
        return new Task(TaskId.fresh(), number, name, name, List.of(), List.of(deadline), List.of(), List.of());
    }

    /** A clock in Shanghai that goes when it is told to. */
    private static final class MovingClock extends Clock {

        private Instant now;

        MovingClock(Instant now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.ofHours(8);
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
