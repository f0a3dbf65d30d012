package org.duban.cli;

import java.nio.file.Path;
import org.duban.domain.plan.Plan;
import org.duban.usecase.ExportTable;
import org.duban.usecase.FindPlan;
import org.duban.usecase.Ledger;
import org.duban.usecase.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code duban export table}: writes the 任务分解表 of a stored plan. */
@Command(name = "table")
final class ExportTableCommand implements Runnable {

    private final DubanCommand root;
    private final Console console;

    @Option(names = "--format", required = true, paramLabel = "docx|xlsx", descriptionKey = "cli.help.format")
    private ExportTable.Format format = ExportTable.Format.DOCX;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.help.out")
    private Path out = Path.of("");

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "cli.help.year")
    private @Nullable Integer year;

    @Option(names = "--department", paramLabel = "NAME", descriptionKey = "cli.help.department")
    private @Nullable String department;

    ExportTableCommand(DubanCommand root, Console console) {
        this.root = root;
        this.console = console;
    }

    @Override
    public void run() {
        try (Ledger ledger = root.existingLedger()) {
            Plan plan = ExportTable.only(new FindPlan(ledger).of(root.account(), year), department, ledger.departments());
            root.parts().export().write(root.account(), plan, format, out, Progress.UNWATCHED);
            console.say("cli.exported", plan.tasks().count(), out);
        }
    }
}
