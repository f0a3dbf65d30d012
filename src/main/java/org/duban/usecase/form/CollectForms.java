package org.duban.usecase.form;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.duban.domain.change.Change;
import org.duban.domain.change.Combined;
import org.duban.domain.change.PlanBook;
import org.duban.domain.change.ReportRevised;
import org.duban.domain.plan.Departments;
import org.duban.domain.report.Obligations;
import org.duban.domain.report.ReportId;
import org.duban.usecase.Account;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.duban.usecase.Reporting;
import org.duban.usecase.form.Collected.Outcome;

/** 回收填报表: makes of forms that came back one change of the plan's book; what stands in files is never changed. */
public final class CollectForms {

    private final Reporting reporting;
    private final Account account;
    private final Obligations obligations;
    private final FormChoices choices;

    /** @param obligations tell who reports */
    public CollectForms(Reporting reporting, Account account, Obligations obligations, FormChoices choices) {
        this.obligations = obligations;
        this.reporting = reporting;
        this.account = account;
        this.choices = choices;
    }

    /** Reads the files; one that cannot be read keeps none of the others from being read. */
    public static List<FormFile> read(FormReader reader, List<Path> files, Progress progress) {
        var read = new ArrayList<FormFile>();
        for (Path file : files) {
            progress.at(read.size(), files.size());
            read.add(FormFile.of(reader, file));
        }
        progress.at(read.size(), files.size());
        return read;
    }

    /**
     * What becomes of the files, each upon those before it.
     *
     * @throws Refusal when the account writes no reports
     */
    public Collected of(PlanBook book, Departments known, List<FormFile> files) {
        account.mustReport();
        PlanBook now = book;
        var results = new ArrayList<Collected.File>();
        var steps = new ArrayList<Change>();
        var forms = new HashMap<ReportId, String>();
        for (FormFile file : files) {
            var handIn = new HandIn(reporting, account, now, forms);
            results.add(file(file, new FormIdentity(now, known, account, choices.quarter()), handIn));
            steps.addAll(handIn.steps());
            flat(handIn.steps()).forEach(step -> {
                if (step instanceof ReportRevised revised) {
                    forms.put(revised.report().id(), file.name());
                }
            });
            now = handIn.book();
        }
        Change change = steps.isEmpty() ? null : Combined.of(book.plan().id(), flat(steps));
        return new Collected(results, change);
    }

    private Collected.File file(FormFile file, FormIdentity identity, HandIn handIn) {
        FileChoice choice = choices.of(file.path());
        if (choice.ignored()) {
            return Collected.File.ignored(file);
        }
        return switch (file) {
            case FormFile.Unread unread -> Collected.File.refused(file, FormGuess.NONE, unread.why());
            case FormFile.Read read -> form(read, choice, identity, handIn);
        };
    }

    private Collected.File form(FormFile.Read file, FileChoice choice, FormIdentity identity, HandIn handIn) {
        FilledForm form = file.form();
        try {
            FormMarks marks = identity.of(form, choice);
            List<Collected.Row> rows = new TakeForm(obligations, choices, choice, form, marks, handIn).rows();
            Refusal empty = rows.stream().allMatch(row -> row.outcome() == Outcome.EMPTY)
                    ? new Refusal("form-empty", form.file())
                    : null;
            return new Collected.File(file, identity.guess(form), marks, empty, rows);
        } catch (Refusal why) {
            handIn.takeBack();
            return Collected.File.refused(file, identity.guess(form), why);
        }
    }

    private static List<Change> flat(List<Change> steps) {
        return steps.stream()
                .flatMap(step -> step instanceof Combined combined ? combined.steps().stream() : Stream.of(step))
                .toList();
    }
}
