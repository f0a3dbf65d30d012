package org.duban.cli;

import java.nio.file.Path;
import org.duban.usecase.Ledger;
import org.duban.usecase.Progress;
import org.duban.usecase.backup.BackupContents;
import org.duban.usecase.backup.BackupStamp;
import org.duban.usecase.backup.ManageBackups;
import org.duban.wording.BackupSentences;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code duban backup}: backs up now, into the data folder and the second one, or into one file that holds everything. */
@Command(name = "backup")
final class BackupCommand implements Runnable {

    private final DubanCommand root;
    private final Console console;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.help.backup-out")
    private @Nullable Path out;

    BackupCommand(DubanCommand root, Console console) {
        this.root = root;
        this.console = console;
    }

    @Override
    public void run() {
        try (Ledger ledger = root.existingLedger()) {
            ManageBackups manage = root.manageBackups(ledger);
            if (out == null) {
                backUp(manage);
            } else {
                saveTo(out, manage);
            }
        }
    }

    private void backUp(ManageBackups manage) {
        BackupStamp made = manage.make(root.account(), Progress.UNWATCHED);
        console.say("cli.backup-made", manage.file(made));
        tell(manage.contents(root.account(), made));
        Path second = root.secondFolder();
        if (second != null) {
            console.say("cli.backup-made", second.resolve(manage.makeIn(root.account(), second, Progress.UNWATCHED).name()));
        }
    }

    private void saveTo(Path file, ManageBackups manage) {
        BackupContents saved = manage.saveTo(root.account(), file, Progress.UNWATCHED);
        console.say("cli.backup-made", file.toAbsolutePath());
        tell(saved);
    }

    private void tell(BackupContents contents) {
        new BackupSentences(console.messages(), root.parts().clock().getZone()).contents(contents).forEach(console.out()::println);
    }
}
