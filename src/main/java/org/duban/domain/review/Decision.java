package org.duban.domain.review;

/** What a person decides about a review: a step from its content to another. */
public sealed interface Decision
        permits Keep,
                Renumber,
                SameDepartment,
                FixDeadline,
                GiveDeadline,
                GiveDepartment,
                GiveIndicator,
                ReviseTask,
                ReviseSection,
                ReviseHeading,
                ReviseIndicators,
                Tick,
                AddTask,
                AddSection,
                RemoveTask,
                RemoveSection,
                MoveTask,
                MergeUp {

    /**
     * The content after this decision.
     *
     * @throws IllegalArgumentException when it is about a task or section that is gone
     */
    Content on(Content content);
}
