package org.duban.usecase.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duban.domain.change.Change;
import org.duban.domain.change.PlanBook;
import org.duban.domain.plan.Departments;
import org.duban.domain.plan.TaskId;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportContent;
import org.duban.domain.report.ReportStage;
import org.duban.domain.report.ReportingPeriod;
import org.duban.domain.report.StatusReport;
import org.duban.usecase.Account;
import org.duban.usecase.Refusal;
import org.duban.usecase.Reporting;
import org.duban.usecase.form.Collected.Outcome;
import org.duban.usecase.form.FormFinding.Kind;
import org.jspecify.annotations.Nullable;

/** Takes one form that came back, row by row, upon a book that the taken rows change. */
final class TakeForm {

    private final Reporting reporting;
    private final Account account;
    private final FormChoices choices;
    private final PlanBook before;
    private final FilledForm form;
    private final FormMarks marks;
    private final List<Change> steps = new ArrayList<>();
    private final Set<TaskId> seen = new HashSet<>();
    private PlanBook book;

    TakeForm(Reporting reporting, Account account, FormChoices choices, PlanBook book, FilledForm form) {
        this.reporting = reporting;
        this.account = account;
        this.choices = choices;
        this.before = book;
        this.book = book;
        this.form = form;
        this.marks = form.marks();
    }

    /** What was done, in its order. */
    List<Change> steps() {
        return List.copyOf(steps);
    }

    /** The book after that. */
    PlanBook book() {
        return book;
    }

    Collected.File take(Departments known) {
        Refusal refusal = refusal(known);
        if (refusal != null) {
            return new Collected.File(form.file(), form, refusal, List.of());
        }
        List<Collected.Row> rows = form.rows().stream().map(this::row).toList();
        if (rows.stream().allMatch(row -> row.outcome() == Outcome.EMPTY)) {
            return new Collected.File(form.file(), form, new Refusal("form-empty", form.file()), rows);
        }
        if (choices.wholeFiles() && rows.stream().anyMatch(Collected.Row::isInTheWay)) {
            steps.clear();
            book = before;
            rows = rows.stream().map(Collected.Row::held).toList();
        }
        return new Collected.File(form.file(), form, null, rows);
    }

    private @Nullable Refusal refusal(Departments known) {
        Quarter quarter = marks.quarter();
        Quarter wanted = choices.quarter();
        String words = FormSheet.words(quarter);
        if (!marks.plan().equals(book.plan().id())) {
            return new Refusal("form-other-plan", form.file(), book.plan().heading().title());
        }
        if (wanted != null && !wanted.equals(quarter)) {
            return new Refusal("form-other-quarter", form.file(), words, FormSheet.words(wanted));
        }
        ReportingPeriod period = book.reports().period(quarter).orElse(null);
        if (period == null) {
            return new Refusal("form-quarter-not-asked", form.file(), words);
        }
        if (!period.isOpen()) {
            return new Refusal("form-quarter-closed", form.file(), words);
        }
        if (!account.writesFor(marks.department())) {
            return new Refusal("form-not-yours", form.file(), account.name(), marks.departmentName());
        }
        return known.all().stream().anyMatch(each -> each.id().equals(marks.department()))
                ? null
                : new Refusal("form-department-unknown", form.file(), marks.departmentName());
    }

    private Collected.Row row(FilledRow filled) {
        FormMarks.Row made = new RowMatch(marks).of(filled).orElse(null);
        FilledFacts facts = made == null ? FilledFacts.NONE : form.facts(made.task());
        StatusReport stored = made == null ? null : stored(made.task());
        if (filled.blank() && (facts.isBlank() || saidAlready(facts, stored))) {
            return result(filled, Outcome.EMPTY, null, List.of());
        }
        List<FormFinding> wrong = made == null
                ? List.of(FormFinding.of(Kind.TASK_UNKNOWN, filled.place(FormColumn.TEXT)))
                : wrong(made, filled, facts);
        if (made == null || !wrong.isEmpty()) {
            return result(filled, Outcome.REFUSED, null, wrong);
        }
        seen.add(made.task());
        return decided(made, filled, said(filled.content(), facts, stored), stored);
    }

    /** A sheet of facts comes filled with what the report says already. */
    private static boolean saidAlready(FilledFacts facts, @Nullable StatusReport stored) {
        return stored != null
                && facts.findings().isEmpty()
                && stored.content().completed().equals(facts.completed())
                && stored.content().values().keySet().equals(facts.values().keySet());
    }

    private List<FormFinding> wrong(FormMarks.Row made, FilledRow filled, FilledFacts facts) {
        var wrong = new ArrayList<FormFinding>(RowMatch.changed(made, filled));
        if (seen.contains(made.task())) {
            wrong.add(FormFinding.of(Kind.TASK_TWICE, filled.place(FormColumn.TEXT)));
        }
        boolean owed = book.plan().task(made.task()).stream()
                .flatMap(task -> task.lead().stream())
                .anyMatch(each -> each.id().equals(marks.department()));
        if (!owed) {
            wrong.add(FormFinding.of(Kind.TASK_GONE, filled.place(FormColumn.TEXT)));
        }
        if (filled.blank()) {
            wrong.add(FormFinding.of(Kind.STATE_MISSING, filled.place(FormColumn.STATE)));
        }
        wrong.addAll(filled.findings());
        wrong.addAll(facts.findings());
        return wrong;
    }

    private @Nullable StatusReport stored(TaskId task) {
        return book.reports().of(task, marks.quarter(), marks.department()).orElse(null);
    }

    /** What the row says of the task, with the evidence that a form cannot carry. */
    private ReportContent said(ReportContent row, FilledFacts facts, @Nullable StatusReport stored) {
        ReportContent kept = stored == null ? ReportContent.EMPTY : stored.content();
        return new ReportContent(
                row.state(),
                row.percent(),
                row.progress(),
                row.issues(),
                row.nextSteps(),
                form.withFacts() ? facts.completed() : kept.completed(),
                form.withFacts() ? facts.values() : kept.values(),
                kept.evidence());
    }

    private Collected.Row decided(
            FormMarks.Row made, FilledRow filled, ReportContent said, @Nullable StatusReport stored) {
        if (stored != null && isSaid(said, stored)) {
            return result(filled, Outcome.UNCHANGED, null, List.of());
        }
        if (stored != null && !choices.preferForms() && isNewer(made, said, stored)) {
            Kind kind = stored.stage() == ReportStage.ACCEPTED ? Kind.ACCEPTED : Kind.NEWER_REPORT;
            FormFinding finding = FormFinding.of(kind, filled.place(FormColumn.STATE));
            return new Collected.Row(filled.locked(), Outcome.CONFLICT, said, stored, List.of(finding));
        }
        hand(made.task(), said, stored);
        return new Collected.Row(filled.locked(), Outcome.TAKEN, said, null, List.of());
    }

    private static boolean isSaid(ReportContent said, StatusReport stored) {
        return stored.stage() != ReportStage.DRAFT && same(said, stored);
    }

    private static boolean same(ReportContent said, StatusReport stored) {
        return FormMarks.print(said).equals(FormMarks.print(stored.content()));
    }

    /** One that was sent back waits for any answer; else what was written since the form was made is not lost unasked. */
    private static boolean isNewer(FormMarks.Row made, ReportContent said, StatusReport stored) {
        return switch (stored.stage()) {
            case RETURNED -> false;
            case ACCEPTED -> true;
            case DRAFT, SUBMITTED -> !same(said, stored)
                    && !made.print().equals(FormMarks.print(stored.content()));
        };
    }

    private void hand(TaskId task, ReportContent said, @Nullable StatusReport stored) {
        if (stored != null && stored.stage() == ReportStage.ACCEPTED) {
            step(reporting.reopen(book, stored, account));
        }
        if (stored != null && !stored.isEditable()) {
            step(reporting.withdraw(book, now(task), account));
        }
        if (stored == null || !said.equals(stored.content())) {
            step(reporting.write(book, task, marks.quarter(), marks.department(), said, account));
        }
        step(reporting.submit(book, now(task), account));
    }

    private StatusReport now(TaskId task) {
        return book.reports().of(task, marks.quarter(), marks.department()).orElseThrow();
    }

    private void step(Change change) {
        steps.add(change);
        book = book.after(change);
    }

    private static Collected.Row result(
            FilledRow filled, Outcome outcome, @Nullable StatusReport stored, List<FormFinding> findings) {
        return new Collected.Row(filled.locked(), outcome, filled.content(), stored, findings);
    }
}
