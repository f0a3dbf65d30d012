package org.duban.domain.progress;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.duban.domain.plan.TaskId;

/** The facts known about a plan, task by task; a task of which nothing is known does not stand in it. */
public record PlanProgress(Map<TaskId, TaskProgress> tasks) {

    /** Nothing is known about any task. */
    public static final PlanProgress NONE = new PlanProgress(Map.of());

    public PlanProgress {
        tasks = Map.copyOf(tasks);
    }

    /** What is known about a task. */
    public TaskProgress of(TaskId task) {
        return Objects.requireNonNullElse(tasks.get(task), TaskProgress.NONE);
    }

    /** What is known about one task alone. */
    public PlanProgress about(TaskId task) {
        return NONE.with(task, of(task));
    }

    /** The same with other facts about one task. */
    public PlanProgress with(TaskId task, TaskProgress facts) {
        return with(Map.of(task, facts));
    }

    /** The same with other facts about several tasks. */
    public PlanProgress with(Map<TaskId, TaskProgress> facts) {
        var changed = new HashMap<>(tasks);
        changed.putAll(facts);
        changed.values().removeIf(TaskProgress.NONE::equals);
        return new PlanProgress(changed);
    }
}
