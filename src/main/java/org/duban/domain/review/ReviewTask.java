package org.duban.domain.review;

import java.util.List;
import org.duban.domain.draft.DraftTask;
import org.duban.domain.plan.ShortName;

/**
 * A task of a review.
 *
 * @param draft     as it stands now; its passages tell where it came from
 * @param shortName what rows show, never blank
 * @param ticked    whether it will be imported
 */
public record ReviewTask(TaskKey key, DraftTask draft, String shortName, boolean ticked) {

    /** A task as read. */
    static ReviewTask of(TaskKey key, DraftTask draft) {
        return new ReviewTask(key, draft, ShortName.of(draft.text()), true);
    }

    /** The same task with other content; a short name that was made from the text is made anew. */
    public ReviewTask with(DraftTask other) {
        boolean made = shortName.equals(ShortName.of(draft.text()));
        return new ReviewTask(key, other, made ? ShortName.of(other.text()) : shortName, ticked);
    }

    ReviewTask ticked(boolean now) {
        return new ReviewTask(key, draft, shortName, now);
    }

    /** Whether the words of this paragraph went into it. */
    boolean comesFrom(int paragraph) {
        return draft.place().paragraph() == paragraph
                || draft.source().stream().anyMatch(passage -> passage.paragraph() == paragraph);
    }

    static List<TaskKey> keys(List<ReviewTask> tasks) {
        return tasks.stream().map(ReviewTask::key).toList();
    }
}
