package org.duban.ui.search;

import org.duban.domain.plan.TaskId;

/** Where something found leads to. */
public sealed interface Destination {

    /** Shows the task. */
    record OpenTask(TaskId task) implements Destination {}

    /** Shows the tasks that the words find. */
    record FilterTasks(String words) implements Destination {}

    /** Does something of the program. */
    record Act(Runnable action) implements Destination {}
}
