package org.duban.ui.task;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.duban.domain.report.PlanReports;

/**
 * Where the pane beside the table leads.
 *
 * @param step   selects the task so many rows further
 * @param done   puts the focus back to where editing began
 * @param report opens a report where it is written and reviewed
 */
public record DetailLinks(IntConsumer step, Runnable done, Consumer<PlanReports.Key> report) {}
