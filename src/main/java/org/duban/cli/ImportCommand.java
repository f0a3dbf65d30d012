package org.duban.cli;

import java.nio.file.Path;
import java.util.Set;
import org.duban.domain.change.Change;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Task;
import org.duban.domain.review.MergePreview;
import org.duban.domain.review.Point;
import org.duban.domain.review.Review;
import org.duban.usecase.ChangePlans;
import org.duban.usecase.ImportPlan;
import org.duban.usecase.ImportPlan.How;
import org.duban.usecase.KnownPlan;
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

    private static final Path STANDARD_INPUT = Path.of("-");

    private final DubanCommand root;
    private final Console console;

    @ArgGroup(multiplicity = "1")
    private Origin origin = new Origin();

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "cli.help.import-year")
    private @Nullable Integer year;

    @ArgGroup
    private SameYear sameYear = new SameYear();

    @Option(names = "--plan", paramLabel = "NUMBER", descriptionKey = "cli.help.plan")
    private @Nullable Integer number;

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
        KnownPlan known = read();
        try (Ledger ledger = root.openLedger()) {
            store(new ImportPlan(ledger, root::account), new ChangePlans(ledger, root.parts().clock()), known);
        }
    }

    private void store(ImportPlan importPlan, ChangePlans changePlans, KnownPlan known) {
        Review review = importPlan.review(known.draft()).inYear(year);
        if (sameYear.merge) {
            PlanId into = importPlan.toMergeInto(review, number).id();
            MergePreview preview = importPlan.preview(review, into);
            changePlans.carryOut(importPlan.accept(review, new How.Into(into, Set.of())), root.account());
            tell(preview);
        } else {
            Change change = importPlan.accept(review, sameYear.asNew ? new How.AsNew() : new How.OnlyPlan());
            changePlans.carryOut(ImportPlan.withKnown(change, known), root.account());
            tell(((PlanAdded) change.main()).added());
        }
        new FindingsText(console).print(review.open().stream().map(Point::finding).toList());
    }

    private KnownPlan read() {
        Path file = origin.file;
        if (file == null || origin.sample || origin.withReports) {
            return root.parts().sample().read(origin.withReports);
        }
        return KnownPlan.of(file.equals(STANDARD_INPUT)
                ? root.parts().reader().readText(
                        console.messages().text("cli.typed-text"), TypedText.read(System.in), year, Progress.UNWATCHED)
                : root.parts().reader().read(file, year, Progress.UNWATCHED));
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

    private void tell(MergePreview preview) {
        console.say(
                "cli.merged",
                preview.added().size(),
                preview.changed().size(),
                preview.unchanged().size(),
                preview.gone().size());
        for (Task gone : preview.gone()) {
            String name = gone.number() == null ? gone.shortName() : gone.number() + "  " + gone.shortName();
            console.out().println("  " + console.messages().text("cli.gone", name));
        }
    }

    private static final class Origin {

        @Parameters(paramLabel = "FILE", descriptionKey = "cli.help.import-file")
        private @Nullable Path file;

        @Option(names = "--sample", descriptionKey = "cli.help.sample")
        private boolean sample;

        @Option(names = "--sample-with-reports", descriptionKey = "cli.help.sample-with-reports")
        private boolean withReports;
    }

    private static final class SameYear {

        @Option(names = "--as-new", descriptionKey = "cli.help.as-new")
        private boolean asNew;

        @Option(names = "--merge", descriptionKey = "cli.help.merge")
        private boolean merge;
    }
}
