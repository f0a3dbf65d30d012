package org.duban.domain.progress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.TaskId;

/** How the tasks of a plan stand on a day, in the order of the plan. */
public final class PlanJudgement {

    private final Map<TaskId, TaskJudgement> tasks;
    private final Map<TaskId, Integer> waiting;

    PlanJudgement(List<TaskJudgement> tasks) {
        this(
                tasks.stream().collect(Collectors.toMap(each -> each.task().id(), each -> each, (a, b) -> b, LinkedHashMap::new)),
                Map.of());
    }

    private PlanJudgement(Map<TaskId, TaskJudgement> tasks, Map<TaskId, Integer> waiting) {
        this.tasks = tasks;
        this.waiting = waiting;
    }

    /** The same, knowing the percents of tasks that were handed in and wait for review; they decide nothing. */
    public PlanJudgement withWaiting(Map<TaskId, Integer> percents) {
        return new PlanJudgement(tasks, Map.copyOf(percents));
    }

    /** What waits for review beyond what was accepted of a task, in points; 0 where nothing does. */
    public int waiting(TaskId task) {
        Integer percent = waiting.get(task);
        if (percent == null) {
            return 0;
        }
        Integer accepted = find(task).map(TaskJudgement::percent).orElse(null);
        return Math.max(0, percent - Objects.requireNonNullElse(accepted, 0));
    }

    /** Nothing to judge. */
    public static PlanJudgement none() {
        return new PlanJudgement(List.of());
    }

    /** Every task's judgement, in the order of the plan. */
    public List<TaskJudgement> tasks() {
        return List.copyOf(tasks.values());
    }

    /**
     * How the task stands.
     *
     * @throws IllegalArgumentException when it is not one of the plan
     */
    public TaskJudgement of(TaskId task) {
        return find(task).orElseThrow(() -> new IllegalArgumentException("not a task of this plan"));
    }

    /** How the task stands; empty when it is not one of the plan. */
    public Optional<TaskJudgement> find(TaskId task) {
        return Optional.ofNullable(tasks.get(task));
    }

    /** The tasks together. */
    public Rollup rollup() {
        return Rollup.of(tasks.values());
    }

    /** The tasks of the section together. */
    public Rollup rollup(Section section) {
        return Rollup.of(section.tasks().stream().map(task -> of(task.id())).toList());
    }
}
