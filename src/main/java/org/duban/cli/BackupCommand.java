package org.duban.cli;

import java.nio.file.Path;
import org.duban.usecase.Ledger;
import org.duban.usecase.Progress;
import org.duban.usecase.backup.BackupContents;
import org.duban.usecase.backup.BackupStamp;
import org.duban.usecase.backup.Backups;
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
            root.account().mustBeOffice();
            root.account().mustBeOf(ledger.accounts());
            if (out == null) {
                backUp(root.backups());
            } else {
                saveTo(out, root.backups());
            }
        }
    }

    private void backUp(Backups backups) {
        BackupStamp made = backups.make(Progress.UNWATCHED);
        Path file = backups.folder().resolve(made.name());
        console.say("cli.backup-made", file);
        tell(backups.contents(file));
        Path second = root.secondFolder();
        if (second != null) {
            console.say("cli.backup-made", second.resolve(backups.makeIn(second, Progress.UNWATCHED).name()));
        }
    }

    private void saveTo(Path file, Backups backups) {
        BackupContents saved = backups.saveTo(file, Progress.UNWATCHED);
        console.say("cli.backup-made", file.toAbsolutePath());
        tell(saved);
    }

    private void tell(BackupContents contents) {
        new BackupSentences(console.messages(), root.parts().clock().getZone()).contents(contents).forEach(console.out()::println);
    }
}
