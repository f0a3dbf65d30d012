package org.duban.domain.review;

import org.duban.domain.draft.DraftTask;

/**
 * A task gets other words, departments, deadlines or indicators.
 *
 * @param after     with words
 * @param shortName what rows show, not blank
 */
public record ReviseTask(TaskKey task, DraftTask after, String shortName) implements Decision {

    /** With the short name that the task has, made anew where it was made from the text. */
    public static ReviseTask of(ReviewTask before, DraftTask after) {
        return new ReviseTask(before.key(), after, before.with(after).shortName());
    }

    @Override
    public Content on(Content content) {
        return content.withTask(task, each -> new ReviewTask(task, after, shortName, each.ticked()));
    }
}
