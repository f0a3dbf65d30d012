package org.duban.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.duban.domain.change.Change;
import org.duban.domain.change.PlanBook;
import org.duban.domain.plan.DepartmentId;
import org.duban.domain.plan.PlanId;
import org.duban.domain.report.Quarter;
import org.duban.usecase.ChangePlans;
import org.duban.usecase.FindPlan;
import org.duban.usecase.Ledger;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.duban.usecase.Reporting;
import org.duban.usecase.form.CollectForms;
import org.duban.usecase.form.Collected;
import org.duban.usecase.form.FileChoice;
import org.duban.usecase.form.FormChoices;
import org.duban.usecase.form.FormFile;
import org.duban.usecase.form.FormOrigin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duban collect FILE…}: takes in 填报表 that came back, and tells what became of each file and row. */
@Command(name = "collect")
final class CollectCommand implements Callable<Integer> {

    private final DubanCommand root;
    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "cli.help.form-files")
    private List<Path> files = List.of();

    @Option(names = "--dry-run", descriptionKey = "cli.help.dry-run")
    private boolean dryRun;

    @Option(names = "--period", paramLabel = "2024Q3", descriptionKey = "cli.help.collect-period")
    private @Nullable String period;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "cli.help.collect-year")
    private @Nullable Integer year;

    @Option(names = "--whole", descriptionKey = "cli.help.whole")
    private boolean whole;

    @Option(names = "--prefer-forms", descriptionKey = "cli.help.prefer-forms")
    private boolean preferForms;

    @Option(names = "--take-altered", descriptionKey = "cli.help.take-altered")
    private boolean takeAltered;

    @Option(names = "--as-period", paramLabel = "2024Q3", descriptionKey = "cli.help.as-period")
    private @Nullable String asPeriod;

    @Option(names = "--as-department", paramLabel = "NAME", descriptionKey = "cli.help.as-department")
    private @Nullable String asDepartment;

    CollectCommand(DubanCommand root, Console console) {
        this.root = root;
        this.console = console;
    }

    @Override
    public Integer call() {
        List<FormFile> read = CollectForms.read(root.parts().forms().reader(), files, Progress.UNWATCHED);
        try (Ledger ledger = root.existingLedger()) {
            PlanBook book = ledger.book(plan(ledger, read)).orElseThrow(() -> new Refusal("plan-gone"));
            var collect = new CollectForms(new Reporting(root.parts().clock()), root.account(), root.reporting().obligations(), choices(ledger));
            Collected collected = collect.of(book, ledger.departments(), read);
            Change change = collected.change();
            if (change != null && !dryRun) {
                new ChangePlans(ledger, root.parts().clock()).carryOut(change, root.account());
            }
            new CollectedText(console).print(collected, dryRun);
            return collected.isWhole() ? 0 : 1;
        }
    }

    private FormChoices choices(Ledger ledger) {
        return new FormChoices(quarter(period), whole, preferForms, takeAltered, usual(ledger), Map.of());
    }

    private FileChoice usual(Ledger ledger) {
        String name = asDepartment;
        DepartmentId whose = name == null
                ? null
                : ledger.departments().find(name).orElseThrow(() -> new Refusal("unknown-department", name)).id();
        return new FileChoice(false, quarter(asPeriod), whose, Map.of());
    }

    private static @Nullable Quarter quarter(@Nullable String typed) {
        return typed == null ? null : FormsCommand.quarter(typed);
    }

    /** That of the year named; else the one that the first form was made for, if it is stored. */
    private PlanId plan(Ledger ledger, List<FormFile> read) {
        PlanId made = read.stream()
                .flatMap(CollectCommand::madeFor)
                .filter(id -> year == null && ledger.plan(id).isPresent())
                .findFirst()
                .orElse(null);
        return Objects.requireNonNullElseGet(made, () -> new FindPlan(ledger).of(root.account(), year).id());
    }

    private static Stream<PlanId> madeFor(FormFile file) {
        return file instanceof FormFile.Read read && read.form().origin() instanceof FormOrigin.Known known
                ? Stream.of(known.marks().plan())
                : Stream.of();
    }
}
