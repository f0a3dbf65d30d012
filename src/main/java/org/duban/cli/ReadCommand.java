package org.duban.cli;

import java.nio.file.Path;
import java.util.List;
import org.duban.domain.draft.DraftChecks;
import org.duban.domain.draft.Finding;
import org.duban.domain.draft.PlanDraft;
import org.duban.domain.plan.Departments;
import org.duban.usecase.Outline;
import org.duban.usecase.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duban read FILE}: prints what a document says, and stores nothing. */
@Command(name = "read")
final class ReadCommand implements Runnable {

    private final Parts parts;
    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.help.file")
    private Path file = Path.of("");

    @Option(names = "--json", descriptionKey = "cli.help.json")
    private boolean json;

    ReadCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    @Override
    public void run() {
        PlanDraft draft = parts.reader().read(file, Progress.UNWATCHED);
        List<Finding> findings = DraftChecks.all(draft, new Departments(List.of()));
        List<String> warnings = findings.stream().map(console.messages()::sentence).toList();
        Outline outline = Outline.of(draft, warnings);
        if (json) {
            console.out().print(parts.json().write(outline));
            return;
        }
        new OutlineText(console).print(outline);
        new FindingsText(console).print(findings);
    }
}
