package org.duban.cli;

import java.time.LocalDate;
import org.duban.domain.change.PlanBook;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Plan;
import org.duban.domain.report.Quarter;
import org.duban.usecase.FindPlan;
import org.duban.usecase.Ledger;
import org.duban.usecase.Refusal;
import org.duban.usecase.overview.Overview;
import org.duban.usecase.overview.OverviewOutline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code duban overview}: prints the numbers of 总览. */
@Command(name = "overview")
final class OverviewCommand implements Runnable {

    private final DubanCommand root;
    private final Console console;

    @Option(names = "--period", paramLabel = "2024Q3", descriptionKey = "cli.help.overview-period")
    private @Nullable String period;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.help.on")
    private @Nullable String on;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "cli.help.year")
    private @Nullable Integer year;

    @Option(names = "--json", descriptionKey = "cli.help.status-json")
    private boolean json;

    OverviewCommand(DubanCommand root, Console console) {
        this.root = root;
        this.console = console;
    }

    @Override
    public void run() {
        Quarter quarter = period == null ? null : FormsCommand.quarter(period);
        try (Ledger ledger = root.existingLedger()) {
            Plan plan = new FindPlan(ledger).of(root.account(), year == null && quarter != null ? (Integer) quarter.year() : year);
            PlanBook book = ledger.book(plan.id()).orElseThrow(() -> new Refusal("plan-gone"));
            Heading heading = plan.heading();
            LocalDate day = root.day(on, heading.year());
            Overview overview = Overview.of(root.account(), book, quarter, day, root.limits(), root.reporting());
            if (json) {
                console.out().print(root.parts().json().write(OverviewOutline.of(heading.title(), heading.year(), overview)));
            } else {
                new OverviewText(console, heading, overview, root.limits().days()).print();
            }
        }
    }
}
