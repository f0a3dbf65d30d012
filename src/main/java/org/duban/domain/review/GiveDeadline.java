package org.duban.domain.review;

import java.util.List;
import org.duban.domain.draft.DraftDeadline;

/** 补时限: the tasks get another deadline. */
public record GiveDeadline(List<TaskKey> tasks, DraftDeadline deadline) implements Decision {

    public GiveDeadline {
        tasks = List.copyOf(tasks);
    }

    @Override
    public Content on(Content content) {
        tasks.forEach(content::task);
        return content.withTasks(task -> tasks.contains(task.key())
                ? task.with(Tasks.withDeadlines(
                        task.draft(), Tasks.joined(task.draft().deadlines(), List.of(deadline))))
                : task);
    }
}
