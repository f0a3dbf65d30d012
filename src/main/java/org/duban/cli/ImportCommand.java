package org.duban.cli;

import java.nio.file.Path;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.draft.DraftChecks;
import org.duban.domain.draft.PlanDraft;
import org.duban.domain.plan.Departments;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Plan;
import org.duban.usecase.ChangePlans;
import org.duban.usecase.ImportPlan;
import org.duban.usecase.ImportPlan.SameYear;
import org.duban.usecase.Ledger;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duban import FILE}: stores the plan of a document, all or nothing. */
@Command(name = "import")
final class ImportCommand implements Runnable {

    private final DubanCommand root;
    private final Console console;

    @ArgGroup(multiplicity = "1")
    private Origin origin = new Origin();

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "cli.help.import-year")
    private @Nullable Integer year;

    @Option(names = "--as-new", descriptionKey = "cli.help.as-new")
    private boolean asNew;

    ImportCommand(DubanCommand root, Console console) {
        this.root = root;
        this.console = console;
    }

    @Override
    public void run() {
        Integer named = year;
        if (named != null && !Heading.isYear(named)) {
            throw new Refusal("not-a-year", named.toString());
        }
        PlanDraft draft = read();
        try (Ledger ledger = root.openLedger()) {
            Departments known = ledger.departments();
            SameYear sameYear = asNew ? SameYear.KEEP_BOTH : SameYear.REFUSE;
            PlanAdded change = new ImportPlan(ledger).prepare(draft, year, sameYear);
            new ChangePlans(ledger, root.parts().clock()).carryOut(change, root.account());
            tell(change.added());
            new FindingsText(console).print(DraftChecks.all(draft, known));
        }
    }

    private PlanDraft read() {
        Path file = origin.file;
        return file == null || origin.sample
                ? root.parts().sample().read()
                : root.parts().reader().read(file, year, Progress.UNWATCHED);
    }

    private void tell(Plan plan) {
        console.say(
                "cli.imported",
                plan.heading().title(),
                Integer.toString(plan.heading().year()),
                plan.sections().size(),
                plan.tasks().count(),
                plan.tasks().mapToLong(task -> task.deadlines().size()).sum(),
                plan.indicators().size()
                        + plan.tasks().mapToLong(task -> task.indicators().size()).sum());
    }

    private static final class Origin {

        @Parameters(paramLabel = "FILE", descriptionKey = "cli.help.file")
        private @Nullable Path file;

        @Option(names = "--sample", descriptionKey = "cli.help.sample")
        private boolean sample;
    }
}
