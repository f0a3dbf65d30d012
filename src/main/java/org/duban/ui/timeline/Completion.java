package org.duban.ui.timeline;

import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.TaskId;
import org.duban.ui.workspace.Recording;

/** 标记完成 and 重新打开 of a deadline, or of the year where the task names none. */
public final class Completion {

    private final Recording recording;

    public Completion(Recording recording) {
        this.recording = recording;
    }

    /** Whether whoever acts now may. */
    boolean isAllowed() {
        return recording.isAllowed();
    }

    /** Completes what is open, opens again what is completed. */
    void toggle(ChosenDeadline chosen) {
        TaskId task = chosen.task().task().id();
        DeadlineId deadline = chosen.deadline().deadline().id();
        if (chosen.isDone() || chosen.deadline().completedOn() != null) {
            recording.reopen(task, deadline);
        } else {
            recording.markCompleted(task, deadline);
        }
    }
}
