package org.duban.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.duban.usecase.Ledger;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.duban.usecase.backup.BackupContents;
import org.duban.usecase.backup.BackupStamp;
import org.duban.usecase.backup.ManageBackups;
import org.duban.usecase.backup.SecondMissed;
import org.duban.wording.BackupSentences;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code duban backup}: backs up now, into the data folder and the second one, or into one file that holds everything. */
@Command(name = "backup")
final class BackupCommand implements Runnable {

    private static final String ENDING = ".duban";

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
            console.say("cli.backup-made", second.resolve(makeIn(second, manage).name()));
        }
    }

    private BackupStamp makeIn(Path second, ManageBackups manage) {
        try {
            return manage.makeIn(root.account(), second, Progress.UNWATCHED);
        } catch (Refusal failure) {
            throw SecondMissed.of(second, failure);
        }
    }

    private void saveTo(Path named, ManageBackups manage) {
        Path file = withEnding(named);
        BackupContents saved = manage.saveTo(root.account(), file, Progress.UNWATCHED);
        console.say("cli.backup-made", file.toAbsolutePath());
        tell(saved);
    }

    /** A name without any ending gets it; one with another may be that of something else. */
    private static Path withEnding(Path file) {
        String name = String.valueOf(file.getFileName());
        if (name.toLowerCase(Locale.ROOT).endsWith(ENDING) || Files.isDirectory(file)) {
            return file;
        }
        if (name.contains(".")) {
            throw new Refusal("backup-out-ending", name);
        }
        return file.resolveSibling(name + ENDING);
    }

    private void tell(BackupContents contents) {
        new BackupSentences(console.messages(), root.parts().clock().getZone()).contents(contents).forEach(console.out()::println);
    }
}
