package org.duban.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.duban.domain.change.Change;
import org.duban.domain.change.Combined;
import org.duban.domain.change.PlanBook;
import org.duban.domain.plan.Task;
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
     * What is decided about reports that wait, by the numbers of their tasks as printed.
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

        boolean accepts(String number) {
            return accepted.contains(number) || (rest && !returned.contains(number));
        }
    }

    /**
     * The one change that carries the decision out.
     *
     * @param comment said with every report; not blank where one is returned
     * @return null where nothing waits of what was named as the rest
     * @throws Refusal when the account is not of the office, when a task that is named has no report that waits, when a report is returned without a word, or when
     *                 the quarter is closed
     */
    public @Nullable Change of(Account acting, PlanBook book, Quarter quarter, Decision decision, String comment) {
        acting.mustBeOffice();
        Stream.concat(decision.returned().stream(), decision.accepted().stream()).sorted().forEach(number -> {
            if (waiting(book, quarter, number).isEmpty()) {
                throw new Refusal("nothing-waits", number, quarter.toString());
            }
        });
        var steps = new ArrayList<Change>();
        PlanBook now = book;
        for (Task task : book.plan().tasks().toList()) {
            String number = Objects.requireNonNullElse(task.number(), "");
            for (StatusReport report : waiting(book, quarter, task)) {
                BiFunction<PlanBook, StatusReport, Change> step = decision.returned().contains(number)
                        ? (at, each) -> reporting.giveBack(at, each, comment, acting)
                        : decision.accepts(number) ? (at, each) -> reporting.accept(at, each, comment, acting) : null;
                if (step != null) {
                    Change change = step.apply(now, report);
                    steps.add(change);
                    now = now.after(change);
                }
            }
        }
        return steps.isEmpty() ? null : Combined.of(book.plan().id(), steps);
    }

    /** The reports of the quarter that wait, in the order of the plan. */
    public static List<StatusReport> waiting(PlanBook book, Quarter quarter) {
        return book.plan().tasks().flatMap(task -> waiting(book, quarter, task).stream()).toList();
    }

    private static List<StatusReport> waiting(PlanBook book, Quarter quarter, String number) {
        return book.plan().tasks()
                .filter(task -> number.equals(task.number()))
                .flatMap(task -> waiting(book, quarter, task).stream())
                .toList();
    }

    private static List<StatusReport> waiting(PlanBook book, Quarter quarter, Task task) {
        return book.reports().of(task.id()).stream()
                .filter(each -> each.quarter().equals(quarter) && each.stage() == ReportStage.SUBMITTED)
                .toList();
    }
}
