package org.duban.ui.overview;

import java.util.Set;
import org.duban.domain.plan.SectionId;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.TrafficLight;
import org.duban.domain.report.PlanReports;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.Standing;
import org.jspecify.annotations.Nullable;

/** Where the numbers of 总览 lead: to the list that each counts. */
public interface Links {

    /** 任务分解 with the tasks of these lights in that section, null for all of them; none of the lights for any. */
    void tasks(@Nullable SectionId section, Set<TrafficLight> lights);

    /** 任务分解 at the task. */
    void task(TaskId task);

    /** 时间轴 at the task; null for wherever it stands. */
    void timeline(@Nullable TaskId task);

    /** 季度填报 at that report. */
    void report(PlanReports.Key report);

    /** 季度填报 with the departments that have a report of that standing in the quarter, null for all. */
    void reports(Quarter quarter, @Nullable Standing standing);

    /** The departments that are to be reminded of the quarter. */
    void chase(Quarter quarter);
}
