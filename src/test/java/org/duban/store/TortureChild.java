package org.duban.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.duban.domain.change.Change;
import org.duban.domain.plan.Departments;
import org.duban.domain.plan.Plan;
import org.duban.usecase.Account;
import org.duban.usecase.ChangePlans;
import org.duban.usecase.Ledger;

/**
 * Edits plans, collects forms and reviews reports until it, or the process that started it, is killed. Writes down each
 * change before it makes it, and says the number of each one stored.
 */
final class TortureChild {

    /** What stands before the number of a stored change. */
    static final String STORED = "stored ";

    /** What stands behind it. */
    static final String END = ".";

    /** The most tasks in a section of a plan added here, so that some changes are large. */
    private static final int LARGEST_SECTION = 60;

    private final Random random;
    private final SomeChanges changes;
    private final SomeReports reports;

    private TortureChild(long seed) {
        this.random = new Random(seed);
        this.changes = new SomeChanges(seed, LARGEST_SECTION);
        this.reports = new SomeReports(random, Clock.systemUTC());
    }

    /** Starts writing into the data folder named first, from the seed named second; changes go to the file named third. */
    public static void main(String[] args) throws IOException {
        ProcessHandle parent = ProcessHandle.current().parent().orElseThrow();
        var child = new TortureChild(Long.parseLong(args[1]));
        try (Ledger ledger = LedgerFile.open(Path.of(args[0]));
                OutputStream announced = Files.newOutputStream(Path.of(args[2]))) {
            child.work(ledger, announced, parent);
        }
    }

    private void work(Ledger ledger, OutputStream announced, ProcessHandle parent) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var changePlans = new ChangePlans(ledger, Clock.systemUTC());
        var json = new ChangeJson();
        Books books = Books.of(ledger);
        for (int number = 1; parent.isAlive(); number++) {
            Change change = next(books, ledger);
            announced.write((json.write(change) + "\n").getBytes(StandardCharsets.UTF_8));
            changePlans.carryOut(change, Account.office("王敏"));
            out.println(STORED + number + END);
            books.apply(change);
        }
    }

    private Change next(Books books, Ledger ledger) {
        List<Plan> plans = books.plans();
        if (plans.isEmpty() || random.nextBoolean()) {
            return changes.next(books);
        }
        Plan plan = plans.get(random.nextInt(plans.size()));
        Departments known = ledger.departments();
        return reports.next(books.book(plan.id()), known).orElseGet(() -> changes.next(books));
    }
}
