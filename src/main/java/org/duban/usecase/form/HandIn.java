package org.duban.usecase.form;

import java.util.ArrayList;
import java.util.List;
import org.duban.domain.change.Change;
import org.duban.domain.change.PlanBook;
import org.duban.domain.plan.TaskId;
import org.duban.domain.report.ReportContent;
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
    private PlanBook book;

    HandIn(Reporting reporting, Account account, PlanBook book) {
        this.reporting = reporting;
        this.account = account;
        this.before = book;
        this.book = book;
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
        step(reporting.submit(book, now(marks, task), account));
    }

    private StatusReport now(FormMarks marks, TaskId task) {
        return book.reports().of(task, marks.quarter(), marks.department()).orElseThrow();
    }

    private void step(Change change) {
        steps.add(change);
        book = book.after(change);
    }
}
