package org.duban.usecase.form;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.duban.domain.change.PlanBook;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.DepartmentId;
import org.duban.domain.plan.Departments;
import org.duban.domain.plan.Task;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportingPeriod;
import org.duban.usecase.Account;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what a form is for, and whether it can be taken at all.
 *
 * @param known   every department there is
 * @param account who takes it
 * @param only    the one quarter wanted; null for any
 */
record FormIdentity(PlanBook book, Departments known, Account account, @Nullable Quarter only) {

    /**
     * What the form is for, as it says itself or as the office decided.
     *
     * @throws Refusal when it is for another plan or quarter, the quarter takes none, nobody knows whose it is,
     *                 or it is none that the account may fill in
     */
    FormMarks of(FilledForm form, FileChoice choice) {
        FormMarks marks = switch (form.origin()) {
            case FormOrigin.Known(FormMarks own) -> ofOwn(form, own, choice);
            case FormOrigin.Lost lost -> ofLost(lost, choice);
        };
        mustBeOpen(form.file(), marks.quarter());
        if (!account.writesFor(marks.department())) {
            throw new Refusal("form-not-yours", form.file(), account.name(), marks.departmentName());
        }
        return marks;
    }

    /** Whose it most likely is. */
    FormGuess guess(FilledForm form) {
        return switch (form.origin()) {
            case FormOrigin.Known(FormMarks own) -> new FormGuess(own.quarter(), named(own.department()));
            case FormOrigin.Lost lost -> FormGuess.of(lost.head(), book.plan());
        };
    }

    private FormMarks ofOwn(FilledForm form, FormMarks own, FileChoice choice) {
        if (!own.plan().equals(book.plan().id())) {
            throw new Refusal("form-other-plan", form.file(), book.plan().heading().title());
        }
        Quarter quarter = Objects.requireNonNullElse(choice.quarter(), own.quarter());
        if (only != null && choice.quarter() == null && !only.equals(quarter)) {
            throw new Refusal("form-other-quarter", form.file(), FormSheet.words(quarter), FormSheet.words(only));
        }
        Department department = named(own.department());
        if (department == null) {
            department = named(choice.department());
        }
        if (department == null) {
            throw new Refusal("form-department-unknown", form.file(), own.departmentName());
        }
        return new FormMarks(own.plan(), quarter, department.id(), department.name(), own.issuedAt(), own.rows());
    }

    /** Its rows are then known by number and text, as the plan has them now. */
    private FormMarks ofLost(FormOrigin.Lost lost, FileChoice choice) {
        Department department = named(choice.department());
        if (department == null || choice.quarter() == null) {
            throw lost.why();
        }
        List<FormMarks.Row> rows = book.plan().tasks()
                .filter(task -> task.lead().stream().anyMatch(each -> each.id().equals(department.id())))
                .map(FormIdentity::row)
                .toList();
        return new FormMarks(book.plan().id(), choice.quarter(), department.id(), department.name(), Instant.EPOCH, rows);
    }

    private static FormMarks.Row row(Task task) {
        var locked = new FormRow.Locked(Objects.requireNonNullElse(task.number(), ""), task.text(), "", "");
        return new FormMarks.Row(task.id(), locked, "");
    }

    private void mustBeOpen(String file, Quarter quarter) {
        ReportingPeriod period = book.reports()
                .period(quarter)
                .orElseThrow(() -> new Refusal("form-quarter-not-asked", file, FormSheet.words(quarter)));
        if (!period.isOpen()) {
            throw new Refusal("form-quarter-closed", file, FormSheet.words(quarter));
        }
    }

    private @Nullable Department named(@Nullable DepartmentId id) {
        return known.all().stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
    }
}
