package org.duban.domain.review;

import java.util.ArrayList;
import org.duban.domain.draft.DraftTask;

/** A task is put into a section; its key is {@link Review#nextKey} of the review before. */
public record AddTask(SectionKey section, int position, DraftTask task) implements Decision {

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
