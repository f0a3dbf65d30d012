package org.duban.domain.review;

import java.util.ArrayList;
import java.util.List;
import org.duban.domain.draft.DraftTask;

/** A task is put into a section; its key is {@link Review#nextKey} of the review before. */
public record AddTask(SectionKey section, int position, DraftTask task) implements Decision {

    /** The task at the place of the plan where its words stand: behind the last task that begins before them or with them. */
    public static AddTask near(Content content, DraftTask task) {
        ReviewSection best = content.sections().getFirst();
        int position = 0;
        for (ReviewSection section : content.sections()) {
            List<ReviewTask> tasks = section.tasks();
            for (int i = 0; i < tasks.size(); i++) {
                if (tasks.get(i).draft().place().paragraph() <= task.place().paragraph()) {
                    best = section;
                    position = i + 1;
                }
            }
        }
        return new AddTask(best.key(), position, task);
    }

    @Override
    public Content on(Content content) {
        ReviewTask added = ReviewTask.of(new TaskKey(content.next()), task);
        return content.withKeyUsed().withSection(section, each -> {
            var tasks = new ArrayList<>(each.tasks());
            tasks.add(Math.clamp(position, 0, tasks.size()), added);
            return each.withTasks(tasks);
        });
    }
}
