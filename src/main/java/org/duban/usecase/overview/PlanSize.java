package org.duban.usecase.overview;

import org.duban.domain.plan.Plan;

/**
 * How much a plan holds.
 *
 * @param indicators  主要预期目标 and those in the tasks' own texts
 * @param departments those that lead a task, each counted once
 */
public record PlanSize(int sections, int tasks, int deadlines, int indicators, int departments) {

    static PlanSize of(Plan plan) {
        return new PlanSize(
                plan.sections().size(),
                (int) plan.tasks().count(),
                plan.tasks().mapToInt(task -> task.deadlines().size()).sum(),
                plan.indicators().size() + plan.tasks().mapToInt(task -> task.indicators().size()).sum(),
                (int) plan.tasks().flatMap(task -> task.lead().stream()).distinct().count());
    }
}
