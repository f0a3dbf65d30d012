package org.duban.domain.report;

import org.duban.domain.plan.Department;
import org.duban.domain.plan.DepartmentId;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.TaskState;
import org.duban.domain.progress.TrafficLight;
import org.jspecify.annotations.Nullable;

/**
 * How a report that a department owed stood when its quarter was closed; what happens later does not alter it.
 *
 * @param task    with its words, for the plan may lose it
 * @param department likewise
 * @param exempt  免报
 * @param stage   of the report; null where it was missing
 * @param state   of the task
 * @param percent of the task, as accepted by then; null where nobody had said
 */
public record ClosedRow(
        ClosedTask task,
        Department department,
        boolean exempt,
        @Nullable ReportStage stage,
        TaskState state,
        @Nullable Integer percent,
        TrafficLight light) {

    /** What a task was called when its quarter was closed. */
    public record ClosedTask(TaskId id, @Nullable String number, String shortName) {}

    /** Whether it is about this task and department. */
    public boolean isAbout(TaskId other, DepartmentId whose) {
        return task.id().equals(other) && department.id().equals(whose);
    }
}
