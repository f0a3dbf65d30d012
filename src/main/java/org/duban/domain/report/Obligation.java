package org.duban.domain.report;

import org.duban.domain.plan.Department;
import org.duban.domain.plan.Task;

/**
 * A report that a department owes on a task in a quarter.
 *
 * @param exempt 免报: the task was completed before the quarter began
 */
public record Obligation(Task task, Department department, boolean exempt) {}
