package org.duban.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.duban.domain.change.Change;
import org.duban.domain.change.Combined;
import org.duban.domain.change.PlanBook;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.TaskId;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportStage;
import org.duban.domain.report.StatusReport;
import org.jspecify.annotations.Nullable;

/** 审核 of several reports of a quarter in one act: all of it is done, or nothing. */
public final class ReviewReports {

    private final Reporting reporting;

    public ReviewReports(Reporting reporting) {
        this.reporting = reporting;
    }

    /**
     * What is decided about reports that wait, by the numbers of their tasks as {@link NumberedTask} takes them.
     *
     * @param returned 退回
     * @param accepted 审核通过
     * @param rest     whether everything else that waits is accepted as well
     */
    public record Decision(Set<String> returned, Set<String> accepted, boolean rest) {

        public Decision {
            returned = Set.copyOf(returned);
            accepted = Set.copyOf(accepted);
        }
    }

    /**
     * The one change that carries the decision out.
     *
     * @param comment said with every report; not blank where one is returned
     * @return null where nothing waits of what was named as the rest
     * @throws Refusal when the account is not of the office, when a number is that of no task or of several or is both
     *                 accepted and returned, when a task that is named has no report that waits, when a report is
     *                 returned without a word, or when the quarter is closed
     */
    public @Nullable Change of(Account acting, PlanBook book, Quarter quarter, Decision decision, String comment) {
        acting.mustBeOffice();
        List<StatusReport> waiting = waiting(book, quarter);
        Set<TaskId> returned = named(book.plan(), quarter, decision.returned(), waiting, Set.of());
        Set<TaskId> accepted = named(book.plan(), quarter, decision.accepted(), waiting, returned);
        var steps = new ArrayList<Change>();
        Map<TaskId, PlanBook> now = new HashMap<>();
        for (StatusReport report : waiting) {
            boolean back = returned.contains(report.task());
            if (back || decision.rest() || accepted.contains(report.task())) {
                PlanBook known = now.computeIfAbsent(report.task(), book::about);
                Change change = back
                        ? reporting.giveBack(known, report, comment, acting)
                        : reporting.accept(known, report, comment, acting);
                steps.add(change);
                now.put(report.task(), known.after(change));
            }
        }
        return steps.isEmpty() ? null : Combined.of(book.plan().id(), steps);
    }

    /** The reports of the quarter that wait, in the order of the plan. */
    public static List<StatusReport> waiting(PlanBook book, Quarter quarter) {
        Map<TaskId, List<StatusReport>> reports = book.reports().byTask();
        return book.plan().tasks()
                .flatMap(task -> reports.getOrDefault(task.id(), List.of()).stream())
                .filter(each -> each.quarter().equals(quarter) && each.stage() == ReportStage.SUBMITTED)
                .toList();
    }

    private static Set<TaskId> named(
            Plan plan, Quarter quarter, Set<String> numbers, List<StatusReport> waiting, Set<TaskId> others) {
        var named = new HashSet<TaskId>();
        for (String number : new TreeSet<>(numbers)) {
            TaskId task = NumberedTask.of(plan, number).id();
            if (others.contains(task)) {
                throw new Refusal("accepted-and-returned", number);
            }
            if (waiting.stream().noneMatch(each -> each.task().equals(task))) {
                throw new Refusal("nothing-waits", number, quarter.toString());
            }
            named.add(task);
        }
        return named;
    }
}
