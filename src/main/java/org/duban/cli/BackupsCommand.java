package org.duban.cli;

import java.util.List;
import org.duban.usecase.backup.BackupStamp;
import org.duban.usecase.backup.BackupsOutline;
import org.duban.wording.BackupSentences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code duban backups}: lists those of the data folder, the newest first; also where the store does not open. */
@Command(name = "backups")
final class BackupsCommand implements Runnable {

    private final DubanCommand root;
    private final Console console;

    @Option(names = "--json", descriptionKey = "cli.help.backups-json")
    private boolean json;

    BackupsCommand(DubanCommand root, Console console) {
        this.root = root;
        this.console = console;
    }

    @Override
    public void run() {
        root.officeWhereAnybodyCanTell();
        List<BackupStamp> all = root.backups().all();
        if (json) {
            console.out().print(root.parts().json().write(BackupsOutline.of(root.backups().folder(), all)));
            return;
        }
        var words = new BackupSentences(console.messages(), root.parts().clock().getZone());
        all.forEach(each -> console.out().println(words.line(each)));
        if (all.isEmpty()) {
            console.say("cli.backups-none", root.backups().folder());
        }
    }
}
