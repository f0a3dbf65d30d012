package org.duban.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.duban.domain.change.PlanBook;
import org.duban.domain.plan.Department;
import org.duban.domain.report.Quarter;
import org.duban.usecase.FindPlan;
import org.duban.usecase.Ledger;
import org.duban.usecase.Refusal;
import org.duban.usecase.TypedDay;
import org.duban.usecase.chase.ChaseList;
import org.duban.usecase.chase.ChaseReports;
import org.duban.usecase.chase.ChaseWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code duban chase}: prints who still owes which reports of a quarter, ready to be sent, or writes it as Excel. */
@Command(name = "chase")
final class ChaseCommand implements Runnable {

    private final DubanCommand root;
    private final Console console;

    @Option(names = "--period", required = true, paramLabel = "2024Q3", descriptionKey = "cli.help.period")
    private String period = "";

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.help.on")
    private @Nullable String on;

    @Option(names = "--department", paramLabel = "NAME", descriptionKey = "cli.help.chase-department")
    private @Nullable String department;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.help.chase-out")
    private @Nullable Path out;

    ChaseCommand(DubanCommand root, Console console) {
        this.root = root;
        this.console = console;
    }

    @Override
    public void run() {
        Quarter quarter = FormsCommand.quarter(period);
        ChaseList list = list(quarter);
        if (out == null) {
            console.out().println(words(list));
        } else {
            root.parts().forms().chase().write(list, out);
            console.say("cli.chase-written", list.debtors().size(), list.count(), out);
        }
    }

    private ChaseList list(Quarter quarter) {
        try (Ledger ledger = root.existingLedger()) {
            PlanBook book = ledger.book(new FindPlan(ledger).of(root.account(), quarter.year()).id())
                    .orElseThrow(() -> new Refusal("plan-gone"));
            ChaseList all = new ChaseReports(root.reporting().obligations())
                    .of(root.account(), book, quarter, day(quarter));
            String name = department;
            return name == null ? all : all.only(known(ledger, name).id());
        }
    }

    private LocalDate day(Quarter quarter) {
        String typed = on;
        return typed == null
                ? LocalDate.now(root.parts().clock())
                : TypedDay.read(typed, quarter.last()).orElseThrow(() -> new Refusal("not-a-day", typed));
    }

    private static Department known(Ledger ledger, String name) {
        return ledger.departments().find(name).orElseThrow(() -> new Refusal("unknown-department", name));
    }

    private String words(ChaseList list) {
        return department == null || list.debtors().isEmpty()
                ? ChaseWords.all(list)
                : ChaseWords.to(list.debtors().getFirst(), list);
    }
}
