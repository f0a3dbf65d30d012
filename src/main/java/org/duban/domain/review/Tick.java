package org.duban.domain.review;

import java.util.Set;

/** The tasks are to be imported, or not. */
public record Tick(Set<TaskKey> tasks, boolean ticked) implements Decision {

    public Tick {
        tasks = Set.copyOf(tasks);
    }

    @Override
    public Content on(Content content) {
        return content.withTasks(task -> tasks.contains(task.key()) ? task.ticked(ticked) : task);
    }
}
