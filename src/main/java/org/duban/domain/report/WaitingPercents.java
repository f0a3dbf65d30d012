package org.duban.domain.report;

import java.util.HashMap;
import java.util.Map;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;

/** 完成比例 that were handed in and wait for review. */
public final class WaitingPercents {

    private WaitingPercents() {}

    /** Of each task that has one, what its latest waiting report would say of it once accepted. */
    public static Map<TaskId, Integer> of(Plan plan, PlanReports reports) {
        Map<TaskId, Task> tasks = new HashMap<>();
        plan.tasks().forEach(task -> tasks.put(task.id(), task));
        Map<TaskId, Integer> waiting = new HashMap<>();
        reports.byTask().forEach((id, all) -> {
            Task task = tasks.get(id);
            if (task != null) {
                all.stream()
                        .filter(each -> reports.waits(each) && Acceptance.speaks(each, task, all))
                        .forEach(each -> put(waiting, each));
            }
        });
        return waiting;
    }

    private static void put(Map<TaskId, Integer> waiting, StatusReport report) {
        Integer percent = report.content().percent();
        if (percent != null) {
            waiting.put(report.task(), percent);
        }
    }
}
