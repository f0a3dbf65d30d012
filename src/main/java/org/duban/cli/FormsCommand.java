package org.duban.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.domain.change.Change;
import org.duban.domain.change.PlanBook;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.PlanId;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportingPeriod;
import org.duban.usecase.ChangePlans;
import org.duban.usecase.FindPlan;
import org.duban.usecase.Ledger;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.duban.usecase.Reporting;
import org.duban.usecase.TypedDay;
import org.duban.usecase.form.ExistingForms;
import org.duban.usecase.form.FormSheet;
import org.duban.usecase.form.FormWords;
import org.duban.usecase.form.IssueForms;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code duban forms}: writes the 填报表 of a quarter, one for each department, and asks for the quarter. */
@Command(name = "forms")
final class FormsCommand implements Runnable {

    private final DubanCommand root;
    private final Console console;

    @Option(names = "--period", required = true, paramLabel = "2024Q3", descriptionKey = "cli.help.period")
    private String period = "";

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.help.out-folder")
    private Path out = Path.of("");

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "cli.help.forms-year")
    private @Nullable Integer year;

    @Option(names = "--department", paramLabel = "NAME", descriptionKey = "cli.help.forms-department")
    private @Nullable String department;

    @Option(names = "--due", paramLabel = "DATE", descriptionKey = "cli.help.due")
    private @Nullable String due;

    @Option(names = "--replace", descriptionKey = "cli.help.replace")
    private boolean replace;

    @Option(names = "--keep", descriptionKey = "cli.help.keep")
    private boolean keep;

    FormsCommand(DubanCommand root, Console console) {
        this.root = root;
        this.console = console;
    }

    @Override
    public void run() {
        Quarter quarter = quarter(period);
        try (Ledger ledger = root.existingLedger()) {
            PlanId plan = new FindPlan(ledger).of(root.account(), year == null ? (Integer) quarter.year() : year).id();
            PlanBook book = ledger.book(plan).orElseThrow(() -> new Refusal("plan-gone"));
            var issue = new IssueForms(root.parts().forms().paper(), root.parts().clock(), root.reporting());
            ReportingPeriod period = period(issue.period(book, quarter));
            List<FormSheet> forms = issue.of(root.account(), book, period, department(ledger));
            IssueForms.prepare(forms, out, existing());
            ask(ledger, book, period);
            List<Path> written = issue.write(root.account(), forms, out, existing(), Progress.UNWATCHED);
            console.say(
                    "cli.forms-issued",
                    written.size(),
                    FormSheet.words(quarter),
                    forms.stream().mapToInt(form -> form.rows().size()).sum(),
                    FormWords.day(period.due()),
                    out);
        }
    }

    static Quarter quarter(String typed) {
        return Quarter.parse(typed).orElseThrow(() -> new Refusal("not-a-quarter", typed));
    }

    private ReportingPeriod period(ReportingPeriod usual) {
        String typed = due;
        if (typed == null) {
            return usual;
        }
        LocalDate day = TypedDay.read(typed, usual.quarter().last()).orElseThrow(() -> new Refusal("not-a-day", typed));
        if (day.isBefore(usual.quarter().first())) {
            throw new Refusal("due-before-quarter", FormWords.day(day), FormSheet.words(usual.quarter()));
        }
        return new ReportingPeriod(usual.quarter(), day, usual.closed());
    }

    private ExistingForms existing() {
        return replace ? ExistingForms.REPLACE : keep ? ExistingForms.KEEP : ExistingForms.REFUSE;
    }

    private void ask(Ledger ledger, PlanBook book, ReportingPeriod period) {
        if (!book.reports().period(period.quarter()).equals(Optional.of(period))) {
            Change asked = new Reporting(root.parts().clock()).ask(book, period.quarter(), period.due(), root.account());
            new ChangePlans(ledger, root.parts().clock()).carryOut(asked, root.account());
        }
    }

    private @Nullable Department department(Ledger ledger) {
        String name = department;
        return name == null
                ? null
                : ledger.departments().find(name).orElseThrow(() -> new Refusal("unknown-department", name));
    }
}
