package org.duban.domain.review;

import java.util.List;
import org.duban.domain.draft.DraftTask;

/** Finds where in the plan a part of the document belongs that is not read yet. */
final class Spots {

    private Spots() {}

    /** Behind the last task that stands before the paragraph; at the very beginning where none does. */
    static AddTask near(Content content, int paragraph, DraftTask task) {
        ReviewSection best = content.sections().getFirst();
        int position = 0;
        for (ReviewSection section : content.sections()) {
            List<ReviewTask> tasks = section.tasks();
            for (int i = 0; i < tasks.size(); i++) {
                if (tasks.get(i).draft().place().paragraph() < paragraph) {
                    best = section;
                    position = i + 1;
                }
            }
        }
        return new AddTask(best.key(), position, task);
    }
}
