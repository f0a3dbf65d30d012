package org.duban.ui.review;

import org.duban.domain.review.SectionKey;
import org.duban.domain.review.TaskKey;

/** The row that keys go on from. */
public sealed interface Cursor {

    /** What stands above the plan. */
    record OfPlan() implements Cursor {}

    /** A section. */
    record OfSection(SectionKey key) implements Cursor {}

    /** A task. */
    record OfTask(TaskKey key) implements Cursor {}
}
