package org.duban.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.duban.domain.account.Accounts;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.duban.usecase.backup.BackupContents;
import org.duban.usecase.backup.Restoring.Restored;
import org.duban.wording.BackupSentences;
import org.duban.wording.DayToType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duban restore}: shows what a backup holds, and once its day is typed puts it in the place of everything. */
@Command(name = "restore")
final class RestoreCommand implements Runnable {

    private final DubanCommand root;
    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.help.restore-file")
    private Path file = Path.of("");

    @Option(names = "--yes", descriptionKey = "cli.help.restore-yes")
    private boolean yes;

    RestoreCommand(DubanCommand root, Console console) {
        this.root = root;
        this.console = console;
    }

    @Override
    public void run() {
        Accounts accounts = root.officeWhereAnybodyCanTell();
        BackupContents contents = root.backups().prove(file, Progress.UNWATCHED);
        var words = new BackupSentences(console.messages(), root.parts().clock().getZone());
        words.contents(contents).forEach(console.out()::println);
        console.out().flush();
        if (!yes) {
            mustBeConfirmed(contents);
        }
        Restored restored = root.restoreBackup(accounts).run(root.whoever(), file, Progress.UNWATCHED);
        console.say("cli.restored", root.dataFolder());
        restored.kept().ifPresent(kept -> console.say("cli.restored-kept", kept));
        restored.contents().leftOut().forEach(name -> console.say("cli.restored-without", name));
    }

    private void mustBeConfirmed(BackupContents contents) {
        var day = new DayToType(LocalDate.ofInstant(contents.made(), root.parts().clock().getZone()));
        String answer = root.parts().keyboard().line(console.messages().text("cli.ask-restore", day.day().toString()));
        String typed = Objects.requireNonNullElse(answer, "");
        if (!day.isSaidBy(typed)) {
            throw new Refusal("restore-not-confirmed", day.problem(typed, console.messages()));
        }
    }
}
