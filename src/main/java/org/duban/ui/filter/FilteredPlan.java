package org.duban.ui.filter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.duban.domain.plan.DepartmentId;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.SectionId;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.LightLimits;
import org.duban.domain.progress.LightPolicy;
import org.duban.domain.progress.PlanJudgement;
import org.duban.domain.progress.Rollup;
import org.duban.domain.progress.TaskJudgement;
import org.duban.domain.progress.TrafficLight;
import org.duban.domain.report.WaitingPercents;
import org.duban.search.Pinyin;
import org.duban.ui.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * The open plan as every screen shows it: the tasks that one filter lets through, and how they stand today. It follows
 * the plan, its facts, the limits and, by {@link #tick}, the day.
 */
public final class FilteredPlan {

    private final Workspace workspace;
    private final PlanIndex index;
    private final Clock clock;
    private final ObservableValue<LightLimits> limits;
    private final ObjectProperty<PlanFilter> filter = new SimpleObjectProperty<>(this, "filter", PlanFilter.NONE);
    private final ReadOnlyObjectWrapper<LocalDate> today;
    private final ReadOnlyObjectWrapper<PlanJudgement> judgement =
            new ReadOnlyObjectWrapper<>(this, "judgement", PlanJudgement.none());
    private final ReadOnlyObjectWrapper<List<Section>> shown = new ReadOnlyObjectWrapper<>(this, "shown", List.of());
    private final ReadOnlyObjectWrapper<Rollup> rollup = new ReadOnlyObjectWrapper<>(this, "rollup", Rollup.of(List.of()));

    /**
     * @param limits from where on lights warn
     * @param clock  tells today
     */
    public FilteredPlan(Workspace workspace, Pinyin pinyin, ObservableValue<LightLimits> limits, Clock clock) {
        this.workspace = workspace;
        this.index = new PlanIndex(pinyin);
        this.clock = clock;
        this.limits = limits;
        this.today = new ReadOnlyObjectWrapper<>(this, "today", LocalDate.now(clock));
        workspace.planProperty().subscribe(this::showPlan);
        workspace.progressProperty().subscribe((before, after) -> judge());
        workspace.reportsProperty().subscribe((before, after) -> judge());
        limits.subscribe((before, after) -> judge());
        today.subscribe((before, after) -> judge());
        filter.subscribe((before, after) -> show());
    }

    /** Which tasks are shown. */
    public ObjectProperty<PlanFilter> filterProperty() {
        return filter;
    }

    /** The sections of the stored plan, each with those of its tasks that the filter lets through. */
    public ReadOnlyObjectProperty<List<Section>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** How every task of the open plan stands today, whatever the filter. */
    public ReadOnlyObjectProperty<PlanJudgement> judgementProperty() {
        return judgement.getReadOnlyProperty();
    }

    /** The tasks that the filter would let through whatever its lights, together. */
    public ReadOnlyObjectProperty<Rollup> rollupProperty() {
        return rollup.getReadOnlyProperty();
    }

    /** The day on which everything is judged. */
    public ReadOnlyObjectProperty<LocalDate> todayProperty() {
        return today.getReadOnlyProperty();
    }

    /** Looks whether another day has begun. */
    public void tick() {
        today.set(LocalDate.now(clock));
    }

    /** How a task stands today, also one that is only being added. */
    public TaskJudgement judgement(Task task) {
        return judgement.get().find(task.id()).orElseGet(() -> policy().judge(task, workspace.progressProperty().get().of(task.id())));
    }

    /** Those tasks of a section together. */
    public Rollup rollup(Section section) {
        return Rollup.of(section.tasks().stream().map(this::judgement).toList());
    }

    /**
     * The sections of a version of the open plan with the tasks that the filter lets through.
     *
     * @param always a task that is shown in any case, null for none
     */
    public List<Section> matching(Plan plan, @Nullable TaskId always) {
        boolean asShown = always == null && plan.equals(workspace.planProperty().get());
        return asShown ? shown.get() : index.matching(plan, filter.get(), always, this::light);
    }

    private void showPlan(@Nullable Plan plan) {
        if (plan != null) {
            index.prepare(plan);
        }
        judge();
        if (plan != null) {
            filter.set(known(plan, filter.get()));
        }
    }

    /** The filter without a section or a department that the plan does not have any more. */
    private static PlanFilter known(Plan plan, PlanFilter filter) {
        SectionId section = filter.section();
        DepartmentId department = filter.department();
        boolean hasSection = section != null && plan.section(section).isPresent();
        boolean hasDepartment = department != null && plan.tasks().anyMatch(task -> task.involves(department));
        return filter.withSection(hasSection ? section : null).withDepartment(hasDepartment ? department : null);
    }

    private void judge() {
        Plan plan = workspace.planProperty().get();
        judgement.set(plan == null ? PlanJudgement.none() : judged(plan));
        show();
    }

    private PlanJudgement judged(Plan plan) {
        var waiting = WaitingPercents.of(plan, workspace.reportsProperty().get());
        return policy().judge(plan, workspace.progressProperty().get()).withWaiting(waiting);
    }

    private void show() {
        Plan plan = workspace.planProperty().get();
        List<Section> any = plan == null ? List.of() : index.matching(plan, filter.get().withLights(Set.of()), null, this::light);
        rollup.set(Rollup.of(any.stream().flatMap(each -> each.tasks().stream()).map(this::judgement).toList()));
        shown.set(plan == null || filter.get().lights().isEmpty() ? any : index.matching(plan, filter.get(), null, this::light));
    }

    private TrafficLight light(Task task) {
        return judgement(task).light();
    }

    private LightPolicy policy() {
        Plan plan = workspace.planProperty().get();
        int year = plan == null ? today.get().getYear() : plan.heading().year();
        return new LightPolicy(Objects.requireNonNull(limits.getValue()), year, today.get());
    }
}
