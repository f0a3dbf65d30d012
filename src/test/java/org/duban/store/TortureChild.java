package org.duban.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.duban.domain.change.Change;
import org.duban.usecase.Account;
import org.duban.usecase.ChangePlans;
import org.duban.usecase.Ledger;

/** Writes changes until it, or the process that started it, is killed; says the number of each one stored. */
final class TortureChild {

    /** What stands before the number of a stored change. */
    static final String STORED = "stored ";

    /** What stands behind it. */
    static final String END = ".";

    /** The most tasks in a section of a plan added here, so that some changes are large. */
    static final int LARGEST_SECTION = 60;

    private TortureChild() {}

    /** Starts writing into the data folder named first, changes made from the seed named second. */
    public static void main(String[] args) {
        ProcessHandle parent = ProcessHandle.current().parent().orElseThrow();
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var changes = new SomeChanges(Long.parseLong(args[1]), LARGEST_SECTION);
        try (Ledger ledger = LedgerFile.open(Path.of(args[0]))) {
            var changePlans = new ChangePlans(ledger, Clock.systemUTC());
            Books books = Books.of(ledger);
            for (int number = 1; parent.isAlive(); number++) {
                Change change = changes.next(books);
                changePlans.carryOut(change, Account.office("王敏"));
                out.println(STORED + number + END);
                books.apply(change);
            }
        }
    }
}
