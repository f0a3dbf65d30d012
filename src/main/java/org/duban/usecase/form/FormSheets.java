package org.duban.usecase.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.domain.change.PlanBook;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Task;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.report.Obligation;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportContent;
import org.duban.domain.report.ReportStage;
import org.duban.domain.report.StatusReport;
import org.jspecify.annotations.Nullable;

/**
 * Makes the forms of a quarter, one for each department that owes a report.
 *
 * @param due   the last day to hand in
 * @param clock tells when they are made
 */
record FormSheets(PlanBook book, Quarter quarter, LocalDate due, Clock clock) {

    /** The forms of what is owed, in the order of the plan; what is 免报 is not asked for. */
    List<FormSheet> of(Stream<Obligation> owed) {
        Map<Department, List<FormRow>> rows = new LinkedHashMap<>();
        owed.filter(each -> !each.exempt())
                .forEach(each -> rows.computeIfAbsent(each.department(), any -> new ArrayList<>()).add(row(each)));
        return rows.entrySet().stream().map(each -> sheet(each.getKey(), each.getValue())).toList();
    }

    private FormSheet sheet(Department department, List<FormRow> rows) {
        return new FormSheet(
                book.plan().id(), book.plan().heading().title(), quarter, due, department, clock.instant(), rows);
    }

    private FormRow row(Obligation owed) {
        Task task = owed.task();
        ReportContent filled = report(owed, quarter).map(StatusReport::content).orElse(null);
        String last = FormWords.last(report(owed, quarter.previous())
                .filter(report -> report.stage() == ReportStage.ACCEPTED)
                .map(StatusReport::content)
                .orElse(null));
        var locked = new FormRow.Locked(
                Objects.requireNonNullElse(task.number(), ""), task.text(), FormWords.deadlines(task), last);
        return new FormRow(task.id(), locked, task.shortName(), filled, facts(task, book.progress().of(task.id()), filled));
    }

    private Optional<StatusReport> report(Obligation owed, Quarter of) {
        return book.reports().of(owed.task().id(), of, owed.department().id());
    }

    private static List<FormFact> facts(Task task, TaskProgress known, @Nullable ReportContent filled) {
        ReportContent said = filled == null ? ReportContent.EMPTY : filled;
        Stream<FormFact> due = task.deadlines().stream()
                .filter(each -> known.completedOn(each).isEmpty() || said.completed().containsKey(each.id()))
                .map(each -> new FormFact.Due(each, said.completed().get(each.id())));
        Stream<FormFact> measured = task.indicators().stream()
                .map(each -> new FormFact.Measured(each, said.values().get(each.id())));
        return Stream.concat(due, measured).toList();
    }
}
