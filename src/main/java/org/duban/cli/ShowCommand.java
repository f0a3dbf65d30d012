package org.duban.cli;

import org.duban.usecase.FindPlan;
import org.duban.usecase.Ledger;
import org.duban.usecase.Outline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code duban show}: prints a stored plan. */
@Command(name = "show")
final class ShowCommand implements Runnable {

    private final DubanCommand root;
    private final Console console;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "cli.help.year")
    private @Nullable Integer year;

    @Option(names = "--json", descriptionKey = "cli.help.json")
    private boolean json;

    ShowCommand(DubanCommand root, Console console) {
        this.root = root;
        this.console = console;
    }

    @Override
    public void run() {
        try (Ledger ledger = root.existingLedger()) {
            Outline outline = Outline.of(new FindPlan(ledger).of(root.account(), year));
            if (json) {
                console.out().print(root.parts().json().write(outline));
            } else {
                new OutlineText(console).print(outline);
            }
        }
    }
}
