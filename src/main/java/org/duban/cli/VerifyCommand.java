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

/** {@code duban verify}: tells whether the store, its history, the evidence and the newest backup are whole; 0 when they are, else 1. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

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
        return found.isWhole() && backups.damage().isEmpty() ? 0 : 1;
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
