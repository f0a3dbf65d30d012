package org.duban.ui.task;

import org.duban.domain.plan.SectionId;
import org.duban.domain.plan.TaskId;

/** What the pane shows: a section or a task. */
public sealed interface Subject {

    /** A section of the plan. */
    record OfSection(SectionId id) implements Subject {}

    /** A task of the plan. */
    record OfTask(TaskId id) implements Subject {}
}
