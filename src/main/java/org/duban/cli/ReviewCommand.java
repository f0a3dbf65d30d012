package org.duban.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.duban.domain.change.Change;
import org.duban.domain.change.PlanBook;
import org.duban.domain.report.Quarter;
import org.duban.usecase.ChangePlans;
import org.duban.usecase.FindPlan;
import org.duban.usecase.Ledger;
import org.duban.usecase.Refusal;
import org.duban.usecase.Reporting;
import org.duban.usecase.ReviewReports;
import org.duban.usecase.form.FormSheet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code duban review}: accepts or returns the reports of a quarter that wait. */
@Command(name = "review")
final class ReviewCommand implements Runnable {

    private static final String ALL = "all";

    private final DubanCommand root;
    private final Console console;

    @Option(names = "--period", required = true, paramLabel = "2024Q3", descriptionKey = "cli.help.period")
    private String period = "";

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "cli.help.forms-year")
    private @Nullable Integer year;

    @Option(names = "--accept", arity = "1..*", paramLabel = "all|TASK", descriptionKey = "cli.help.review-accept")
    private List<String> accepted = List.of();

    @Option(names = "--return", arity = "1..*", paramLabel = "TASK", descriptionKey = "cli.help.review-return")
    private List<String> returned = List.of();

    @Option(names = "--comment", paramLabel = "WORDS", descriptionKey = "cli.help.review-comment")
    private String comment = "";

    ReviewCommand(DubanCommand root, Console console) {
        this.root = root;
        this.console = console;
    }

    @Override
    public void run() {
        Quarter quarter = FormsCommand.quarter(period);
        try (Ledger ledger = root.existingLedger()) {
            var plan = new FindPlan(ledger).of(root.account(), year == null ? (Integer) quarter.year() : year).id();
            PlanBook before = ledger.book(plan).orElseThrow(() -> new Refusal("plan-gone"));
            var review = new ReviewReports(new Reporting(root.parts().clock()));
            Change change = review.of(root.account(), before, quarter, decision(), comment);
            if (change != null) {
                new ChangePlans(ledger, root.parts().clock()).carryOut(change, root.account());
            }
            if (accepted.isEmpty() && returned.isEmpty()) {
                new WaitingText(console, before).print(quarter);
            }
            tell(quarter, before, change == null ? before : before.after(change));
        }
    }

    private ReviewReports.Decision decision() {
        Set<String> named = new LinkedHashSet<>(accepted);
        boolean rest = named.remove(ALL);
        return new ReviewReports.Decision(Set.copyOf(returned), named, rest);
    }

    private void tell(Quarter quarter, PlanBook before, PlanBook after) {
        int waited = ReviewReports.waiting(before, quarter).size();
        int waits = ReviewReports.waiting(after, quarter).size();
        long back = ReviewReports.waiting(before, quarter).stream()
                .filter(each -> after.reports().of(each.task(), quarter, each.department()).orElseThrow().isEditable())
                .count();
        console.say("cli.reviewed", FormSheet.words(quarter), waited - waits - back, back, waits);
    }
}
