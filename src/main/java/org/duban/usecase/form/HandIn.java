package org.duban.usecase.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duban.domain.change.Change;
import org.duban.domain.change.PlanBook;
import org.duban.domain.plan.TaskId;
import org.duban.domain.report.Completeness.Lack;
import org.duban.domain.report.ReportContent;
import org.duban.domain.report.ReportId;
import org.duban.domain.report.ReportStage;
import org.duban.domain.report.StatusReport;
import org.duban.usecase.Account;
import org.duban.usecase.Reporting;
import org.jspecify.annotations.Nullable;

/** Hands in what rows say, upon a book that each of them changes. */
final class HandIn {

    private final Reporting reporting;
    private final Account account;
    private final List<Change> steps = new ArrayList<>();
    private final PlanBook before;
    private final Map<ReportId, String> forms;
    private PlanBook book;

    /**
     * @param forms the names of those in which reports came just before
     */
    HandIn(Reporting reporting, Account account, PlanBook book, Map<ReportId, String> forms) {
        this.reporting = reporting;
        this.account = account;
        this.before = book;
        this.book = book;
        this.forms = Map.copyOf(forms);
    }

    /** What was done, in its order. */
    List<Change> steps() {
        return List.copyOf(steps);
    }

    /** The book after that. */
    PlanBook book() {
        return book;
    }

    /** Takes back everything that was done. */
    void takeBack() {
        steps.clear();
        book = before;
    }

    /** What the book says of the task, for the form's quarter and department. */
    @Nullable StatusReport stored(FormMarks marks, TaskId task) {
        return book.reports().of(task, marks.quarter(), marks.department()).orElse(null);
    }

    /** Whether another file of this go said so, against which no form is preferred. */
    boolean isOfThisGo(StatusReport stored) {
        return formOf(stored) != null;
    }

    /** The form just before in which the report came; null where it was there already. */
    @Nullable String formOf(StatusReport report) {
        return forms.get(report.id());
    }

    /** Whether whoever collects may have it say something else: what was accepted only the office opens again. */
    boolean mayReplace(@Nullable StatusReport stored) {
        return account.isOffice() || stored == null || stored.stage() != ReportStage.ACCEPTED;
    }

    /** What keeps those words from being handed in. */
    List<Lack> lacks(TaskId task, ReportContent said) {
        return reporting.lacks(book, task, said);
    }

    /** Whatever stage the report was at, it says this now and waits. */
    void hand(FormMarks marks, TaskId task, ReportContent said) {
        StatusReport stored = stored(marks, task);
        if (stored != null && stored.stage() == ReportStage.ACCEPTED) {
            step(reporting.reopen(book, stored, account));
        }
        if (stored != null && !stored.isEditable()) {
            step(reporting.withdraw(book, now(marks, task), account));
        }
        if (stored == null || !said.equals(stored.content())) {
            step(reporting.write(book, task, marks.quarter(), marks.department(), said, account));
        }
        step(reporting.collect(book, now(marks, task), account));
    }

    private StatusReport now(FormMarks marks, TaskId task) {
        return book.reports().of(task, marks.quarter(), marks.department()).orElseThrow();
    }

    private void step(Change change) {
        steps.add(change);
        book = book.after(change);
    }
}
