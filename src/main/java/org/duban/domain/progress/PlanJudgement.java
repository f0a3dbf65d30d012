package org.duban.domain.progress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.TaskId;

/** How the tasks of a plan stand on a day, in the order of the plan. */
public final class PlanJudgement {

    private final Map<TaskId, TaskJudgement> tasks;

    PlanJudgement(List<TaskJudgement> tasks) {
        this.tasks = tasks.stream()
                .collect(Collectors.toMap(each -> each.task().id(), each -> each, (a, b) -> b, LinkedHashMap::new));
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
