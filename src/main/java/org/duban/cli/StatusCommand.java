package org.duban.cli;

import org.duban.domain.plan.Plan;
import org.duban.usecase.FindPlan;
import org.duban.usecase.Ledger;
import org.duban.usecase.StatusOfPlan;
import org.duban.usecase.StatusOutline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code duban status}: prints the lights of a stored plan and why they are so. */
@Command(name = "status")
final class StatusCommand implements Runnable {

    private final DubanCommand root;
    private final Console console;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.help.on")
    private @Nullable String on;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "cli.help.year")
    private @Nullable Integer year;

    @Option(names = "--department", paramLabel = "NAME", descriptionKey = "cli.help.status-department")
    private @Nullable String department;

    @Option(names = "--json", descriptionKey = "cli.help.status-json")
    private boolean json;

    StatusCommand(DubanCommand root, Console console) {
        this.root = root;
        this.console = console;
    }

    @Override
    public void run() {
        try (Ledger ledger = root.existingLedger()) {
            Plan plan = new FindPlan(ledger).of(root.account(), year);
            StatusOfPlan status =
                    StatusOfPlan.of(root.account(), ledger, plan, department, root.day(on, plan.heading().year()), root.limits());
            if (json) {
                console.out().print(root.parts().json().write(StatusOutline.of(status)));
            } else {
                new StatusText(console, status).print();
            }
        }
    }
}
