package org.duban.domain.review;

import java.util.ArrayList;

/** A task goes to a section and position, counted from 0 after it was taken out. */
public record MoveTask(TaskKey task, SectionKey to, int position) implements Decision {

    @Override
    public Content on(Content content) {
        ReviewTask moved = content.task(task);
        return new RemoveTask(task).on(content).withSection(to, section -> {
            var tasks = new ArrayList<>(section.tasks());
            tasks.add(Math.clamp(position, 0, tasks.size()), moved);
            return section.withTasks(tasks);
        });
    }
}
