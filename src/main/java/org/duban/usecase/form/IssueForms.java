package org.duban.usecase.form;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.duban.domain.change.PlanBook;
import org.duban.domain.plan.Department;
import org.duban.domain.report.Obligation;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportingPeriod;
import org.duban.domain.report.ReportingRules;
import org.duban.usecase.Account;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;

/** 下发填报表: makes of what departments owe in a quarter one form for each of them. */
public final class IssueForms {

    private final FormPaper paper;
    private final Clock clock;
    private final ReportingRules rules;

    public IssueForms(FormPaper paper, Clock clock, ReportingRules rules) {
        this.paper = paper;
        this.clock = clock;
        this.rules = rules;
    }

    /** The quarter as it was asked for, else as it would be by the rules. */
    public ReportingPeriod period(PlanBook book, Quarter quarter) {
        return book.reports().period(quarter).orElseGet(() -> ReportingPeriod.open(quarter, rules.dueDays()));
    }

    /**
     * The forms of the quarter, one for each department that owes a report, in the order of the plan. What is 免报 is not
     * asked for.
     *
     * @param period the quarter and its last day to hand in, as the forms print it
     * @param only   the one department wanted; null for all
     * @throws Refusal when the account is not of the office, the plan is of another year, the quarter is closed, or
     *                 nothing is owed
     */
    public List<FormSheet> of(Account acting, PlanBook book, ReportingPeriod period, @Nullable Department only) {
        acting.mustBeOffice();
        Quarter quarter = period.quarter();
        mustBeAskedFor(book, quarter);
        Stream<Obligation> owed = rules.obligations().of(book.plan(), book.progress(), book.reports(), quarter).stream()
                .filter(each -> only == null || each.department().id().equals(only.id()));
        List<FormSheet> forms = new FormSheets(book, quarter, period.due(), clock).of(owed);
        if (forms.isEmpty()) {
            throw only == null
                    ? new Refusal("no-forms", FormSheet.words(quarter))
                    : new Refusal("no-form-for", only.name(), FormSheet.words(quarter));
        }
        return forms;
    }

    /** The files of those forms that are in the folder already; none where there is no such folder so far. */
    public static List<Path> existing(List<FormSheet> forms, Path folder) {
        return new FormFiles(forms, folder).existing();
    }

    /**
     * Makes the folder where there is none and looks whether the forms can be written there, before the quarter is asked
     * for: a form of a quarter that nobody asked for is worse than a quarter whose forms have to be written again.
     *
     * @throws Refusal when the folder cannot be made; with {@link ExistingForms#REFUSE} also when a form is there already
     */
    public static void prepare(List<FormSheet> forms, Path folder, ExistingForms existing) {
        new FormFiles(forms, folder).prepare(existing);
    }

    /**
     * Writes each form to the folder, which is made where there is none, under its own name; a name that another
     * department has already gets a number.
     *
     * @return the files written, in the order of the forms
     * @throws Refusal                      when the account is not of the office, the folder cannot be made or a file cannot be written; with
     *                                      {@link ExistingForms#REFUSE} also when one is there already. Nothing new is
     *                                      left in the folder then
     * @throws org.duban.usecase.Cancelled when the progress says so; as above
     */
    public List<Path> write(
            Account acting, List<FormSheet> forms, Path folder, ExistingForms existing, Progress progress) {
        acting.mustBeOffice();
        return new FormFiles(forms, folder).write(paper, existing, progress);
    }

    private static void mustBeAskedFor(PlanBook book, Quarter quarter) {
        int year = book.plan().heading().year();
        if (quarter.year() != year) {
            throw new Refusal("quarter-of-other-year", FormSheet.words(quarter), Integer.toString(year));
        }
        if (book.reports().period(quarter).filter(period -> !period.isOpen()).isPresent()) {
            throw new Refusal("quarter-closed", FormSheet.words(quarter));
        }
    }
}
