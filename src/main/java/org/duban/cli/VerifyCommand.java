package org.duban.cli;

import java.util.concurrent.Callable;
import org.duban.usecase.Ledger;
import org.duban.usecase.Progress;
import org.duban.usecase.backup.BackupsFound;
import org.duban.usecase.evidence.CheckEvidence;
import org.duban.usecase.history.Verified;
import org.duban.usecase.history.Verify;
import org.duban.usecase.history.VerifyOutline;
import org.duban.usecase.history.Versions;
import org.duban.wording.BackupSentences;
import org.duban.wording.history.VerifyWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code duban verify}: tells whether the store, its history, the evidence and the backups are whole. The exit code is 0
 * when they are, 1 when something is damaged, 3 when everything is whole and there is no backup of it.
 */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

    private static final int DAMAGED = 1;
    private static final int NOT_BACKED_UP = 3;

    private final DubanCommand root;
    private final Console console;

    @Option(names = "--json", descriptionKey = "cli.help.verify-json")
    private boolean json;

    VerifyCommand(DubanCommand root, Console console) {
        this.root = root;
        this.console = console;
    }

    @Override
    public Integer call() {
        Verified found = found();
        BackupsFound backups = BackupsFound.in(root.backups(), root.secondFolder(), Progress.UNWATCHED);
        Versions versions = root.versions();
        var words = new VerifyWords(console.messages(), root.parts().clock().getZone());
        if (json) {
            console.out().print(root.parts().json().write(VerifyOutline.of(found, words.findings(found), backups, versions)));
        } else {
            console.out().println(words.verdict(found));
            console.out().println(words.counts(found));
            words.findings(found).forEach(console.out()::println);
            tell(backups, versions);
        }
        if (!found.isWhole() || !backups.isWhole()) {
            return DAMAGED;
        }
        return found.store().entries() > 0 && backups.newest().isEmpty() ? NOT_BACKED_UP : 0;
    }

    private void tell(BackupsFound backups, Versions versions) {
        var words = new BackupSentences(console.messages(), root.parts().clock().getZone());
        console.out().println(words.versions(versions));
        words.found(backups, root.parts().clock().instant()).forEach(console.out()::println);
    }

    private Verified found() {
        try (Ledger ledger = root.lookedAt()) {
            return new Verify(ledger, new CheckEvidence(root.evidence())).run(root.account(), Progress.UNWATCHED);
        }
    }
}
