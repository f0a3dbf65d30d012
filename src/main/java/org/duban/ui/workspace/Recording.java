package org.duban.ui.workspace;

import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.duban.domain.change.ProgressRevised;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.IndicatorId;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.Actual;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.progress.TaskState;
import org.jspecify.annotations.Nullable;

/**
 * Writes facts about the tasks of the open plan, each as one change that can be undone. What is known already, a
 * task that the plan does not have, and whatever somebody writes who is not of the office, changes nothing. Little follows from anything else: a met deadline leaves state and
 * percent as somebody reported them; only one that is opened again takes 已完成 back.
 */
public final class Recording {

    private final Workspace workspace;
    private final Supplier<LocalDate> today;

    /**
     * @param today the day on which a deadline is met that is only marked as completed
     */
    public Recording(Workspace workspace, Supplier<LocalDate> today) {
        this.workspace = workspace;
        this.today = today;
    }

    /** The day on which facts are recorded that name none. */
    public LocalDate today() {
        return today.get();
    }

    /** Whether whoever acts now writes facts by themselves; others do it by their reports, or not at all. */
    public boolean isAllowed() {
        return workspace.account().isOffice();
    }

    /** What is known about a task. */
    public TaskProgress facts(TaskId task) {
        return workspace.progressProperty().get().of(task);
    }

    /** 标记完成: the deadline was met today; one that was met before keeps its day. */
    public void markCompleted(TaskId task, DeadlineId deadline) {
        if (!facts(task).completed().containsKey(deadline)) {
            setCompleted(task, deadline, today.get());
        }
    }

    /** The deadline was met on that day. */
    public void setCompleted(TaskId task, DeadlineId deadline, LocalDate on) {
        revise(task, facts -> facts.withCompleted(deadline, on));
    }

    /** 重新打开: the deadline was not met after all, and a task reported as completed is being worked on again. */
    public void reopen(TaskId task, DeadlineId deadline) {
        revise(task, facts -> {
            TaskProgress open = facts.withCompleted(deadline, null);
            return open.state() == TaskState.DONE ? open.with(TaskState.IN_PROGRESS) : open;
        });
    }

    /**
     * 完成比例.
     *
     * @param percent 0 to 100; null when nobody knows
     */
    public void setPercent(TaskId task, @Nullable Integer percent) {
        revise(task, facts -> facts.withPercent(percent));
    }

    /** 状态. */
    public void setState(TaskId task, TaskState state) {
        revise(task, facts -> facts.with(state));
    }

    /** 实际值, null when there is none. */
    public void setActual(TaskId task, IndicatorId indicator, @Nullable Actual latest) {
        revise(task, facts -> facts.withActual(indicator, latest));
    }

    private void revise(TaskId task, UnaryOperator<TaskProgress> how) {
        Plan plan = workspace.planProperty().get();
        TaskProgress before = facts(task);
        TaskProgress after = how.apply(before);
        if (isAllowed() && plan != null && plan.task(task).isPresent() && !after.equals(before)) {
            workspace.carryOut(new ProgressRevised(plan.id(), task, before, after));
        }
    }
}
