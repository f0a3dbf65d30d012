package org.duban.domain.report;

import org.duban.domain.plan.DepartmentId;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.TaskState;
import org.duban.domain.progress.TrafficLight;
import org.jspecify.annotations.Nullable;

/**
 * How a task stood when its quarter was closed; what happens later does not alter it.
 *
 * @param stage   of the report; null where it was missing
 * @param percent as accepted by then; null where nobody had said
 */
public record ClosedRow(
        TaskId task,
        DepartmentId department,
        @Nullable ReportStage stage,
        TaskState state,
        @Nullable Integer percent,
        TrafficLight light) {}
