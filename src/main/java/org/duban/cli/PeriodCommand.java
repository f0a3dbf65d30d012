package org.duban.cli;

import java.util.Locale;
import org.duban.domain.change.Change;
import org.duban.domain.change.PlanBook;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportMatrix;
import org.duban.domain.report.ReportTally;
import org.duban.usecase.ChangePlans;
import org.duban.usecase.CloseQuarter;
import org.duban.usecase.FindPlan;
import org.duban.usecase.Ledger;
import org.duban.usecase.Refusal;
import org.duban.usecase.form.FormSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duban period}: closes a quarter over what is known, or opens it again. */
@Command(name = "period")
final class PeriodCommand implements Runnable {

    private final DubanCommand root;
    private final Console console;

    @Parameters(index = "0", paramLabel = "close|reopen", descriptionKey = "cli.help.period-act")
    private Act act = Act.CLOSE;

    @Option(names = "--period", required = true, paramLabel = "2024Q3", descriptionKey = "cli.help.period")
    private String period = "";

    @Option(names = "--anyway", descriptionKey = "cli.help.anyway")
    private boolean anyway;

    PeriodCommand(DubanCommand root, Console console) {
        this.root = root;
        this.console = console;
    }

    /** What is done with the quarter. */
    enum Act {
        CLOSE,
        REOPEN
    }

    @Override
    public void run() {
        Quarter quarter = FormsCommand.quarter(period);
        try (Ledger ledger = root.existingLedger()) {
            var plan = new FindPlan(ledger).of(root.account(), quarter.year()).id();
            PlanBook book = ledger.book(plan).orElseThrow(() -> new Refusal("plan-gone"));
            new ChangePlans(ledger, root.parts().clock()).carryOut(change(book, quarter), root.account());
            tell(book, quarter);
        }
    }

    private Change change(PlanBook book, Quarter quarter) {
        var close = new CloseQuarter(root.reporting().obligations(), root.limits(), root.parts().clock());
        return switch (act) {
            case CLOSE -> close.close(book, quarter, anyway, root.account());
            case REOPEN -> close.reopen(book, quarter, root.account());
        };
    }

    private void tell(PlanBook book, Quarter quarter) {
        ReportTally tally = ReportMatrix.of(root.reporting().obligations(), book.plan(), book.progress(), book.reports())
                .total(quarter);
        String key = "cli.period-" + act.name().toLowerCase(Locale.ROOT);
        console.say(key, FormSheet.words(quarter), tally.due(), tally.reported(), tally.missing());
    }
}
