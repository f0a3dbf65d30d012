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

    /** The same with other facts about one task. */
    public PlanProgress with(TaskId task, TaskProgress facts) {
        var changed = new HashMap<>(tasks);
        if (facts.equals(TaskProgress.NONE)) {
            changed.remove(task);
        } else {
            changed.put(task, facts);
        }
        return new PlanProgress(changed);
    }
}
