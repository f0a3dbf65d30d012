package org.duban.usecase.form;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duban.domain.change.Change;
import org.duban.domain.change.Combined;
import org.duban.domain.change.PlanBook;
import org.duban.domain.plan.Departments;
import org.duban.usecase.Account;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.duban.usecase.Reporting;

/** 回收填报表: makes of forms that came back one change of the plan's book; what stands in files is never changed. */
public final class CollectForms {

    private final Reporting reporting;
    private final Account account;
    private final FormChoices choices;

    public CollectForms(Reporting reporting, Account account, FormChoices choices) {
        this.reporting = reporting;
        this.account = account;
        this.choices = choices;
    }

    /** A file that was read, or why it was not. */
    public sealed interface FormFile {

        /** Its name. */
        String name();

        /** One that was read. */
        record Read(FilledForm form) implements FormFile {

            @Override
            public String name() {
                return form.file();
            }
        }

        /** One that cannot be read. */
        record Unread(String name, Refusal why) implements FormFile {}
    }

    /** Reads the files; one that cannot be read keeps none of the others from being read. */
    public static List<FormFile> read(FormReader reader, List<Path> files, Progress progress) {
        var read = new ArrayList<FormFile>();
        for (Path file : files) {
            progress.at(read.size(), files.size());
            read.add(read(reader, file));
        }
        return read;
    }

    private static FormFile read(FormReader reader, Path file) {
        try {
            return new FormFile.Read(reader.read(file));
        } catch (Refusal why) {
            return new FormFile.Unread(String.valueOf(file.getFileName()), why);
        }
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
        for (FormFile file : files) {
            switch (file) {
                case FormFile.Unread unread -> results.add(new Collected.File(unread.name(), null, unread.why(), List.of()));
                case FormFile.Read read -> {
                    var taking = new TakeForm(reporting, account, choices, now, read.form());
                    results.add(taking.take(known));
                    steps.addAll(taking.steps());
                    now = taking.book();
                }
            }
        }
        Change change = steps.isEmpty() ? null : Combined.of(book.plan().id(), flat(steps));
        return new Collected(results, change);
    }

    private static List<Change> flat(List<Change> steps) {
        return steps.stream()
                .flatMap(step -> step instanceof Combined combined ? combined.steps().stream() : Stream.of(step))
                .toList();
    }
}
