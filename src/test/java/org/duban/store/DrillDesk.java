package org.duban.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duban.domain.change.Change;
import org.duban.domain.change.PlanBook;
import org.duban.domain.draft.Drafts;
import org.duban.domain.plan.Plan;
import org.duban.domain.progress.LightLimits;
import org.duban.domain.report.Obligations;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportingPeriod;
import org.duban.usecase.Account;
import org.duban.usecase.ChangePlans;
import org.duban.usecase.CloseQuarter;
import org.duban.usecase.ImportPlan;
import org.duban.usecase.Refusal;

/** An office at work on a data folder: all that it does comes through the use cases, and is told. */
final class DrillDesk implements AutoCloseable {

    private static final int MOST_PLANS = 4;
    private static final int LARGEST_SECTION = 6;

    private final Random random;
    private final Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    private final Path data;
    private final DrillLog log;
    private final List<String> backups = new ArrayList<>();
    private ToldLedger ledger;

    DrillDesk(Path data, long seed, DrillLog log) {
        this.random = new Random(seed);
        this.data = data;
        this.log = log;
        this.ledger = opened();
    }

    private ToldLedger opened() {
        var opened = new ToldLedger(LedgerFile.open(data), log);
        log.tell(DrillLog.Told.Opened.with(DrillFound.history(opened)));
        return opened;
    }

    /** Does one thing, or nothing where what came to mind is not allowed as things are. */
    void act() throws IOException {
        try {
            switch (random.nextInt(24)) {
                case 0, 1 -> backUp();
                case 2 -> restore();
                case 3, 4 -> new DrillAccounts(random, ledger, clock).act();
                default -> store();
            }
        } catch (Refusal notNow) {
            if (!NOT_NOW.contains(notNow.key())) {
                throw notNow;
            }
        }
    }

    private static final List<String> NOT_NOW = List.of("account-name-taken", "sign-in-locked", "quarter-closed", "report-stage");

    private void backUp() {
        String backup = new DrillSafe(data, clock).backUp();
        log.tell(new DrillLog.Told.BackedUp(backup));
        backups.add(backup);
    }

    /** One that was made here, if any was. */
    private void restore() {
        if (backups.isEmpty()) {
            return;
        }
        String backup = backups.get(random.nextInt(backups.size()));
        ledger.close();
        log.tell(new DrillLog.Told.Restoring(backup));
        new DrillSafe(data, clock).restore(backup).ifPresent(kept -> log.tell(new DrillLog.Told.BackedUp(kept)));
        log.tell(new DrillLog.Told.Restored(backup));
        ledger = opened();
    }

    private void store() {
        Account office = new DrillAccounts(random, ledger, clock).office();
        new ChangePlans(ledger, clock).carryOut(change(office), office);
    }

    private Change change(Account office) {
        Books books = Books.of(ledger);
        List<Plan> plans = books.plans();
        if (plans.isEmpty() || (plans.size() < MOST_PLANS && random.nextInt(15) == 0)) {
            return imported(office);
        }
        PlanBook book = books.book(plans.get(random.nextInt(plans.size())).id());
        Optional<Change> reported = switch (random.nextInt(10)) {
            case 0 -> closed(book, office);
            case 1 -> new DrillEvidence(data, random, clock).next(book, office);
            case 2, 3, 4, 5 -> new SomeReports(random, clock).next(book, ledger.departments());
            default -> Optional.empty();
        };
        return reported.orElseGet(() -> new SomeChanges(random.nextLong(), LARGEST_SECTION).next(books));
    }

    private Change imported(Account office) {
        String tasks = IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(number -> "%d|更新第%d批设备。|设备更新办公室|招标办公室、档案室|上半年".formatted(number + 1, random.nextInt(100)))
                .collect(Collectors.joining("\n"));
        var importing = new ImportPlan(ledger, () -> office);
        return importing.accept(
                importing.review(Drafts.of("§一 设备更新\n" + tasks, random.nextInt(2020, 2030))), new ImportPlan.How.AsNew());
    }

    private Optional<Change> closed(PlanBook book, Account office) {
        var closing = new CloseQuarter(new Obligations(false), LightLimits.STANDARD, clock);
        return book.reports().periods().values().stream().min((one, other) -> one.due().compareTo(other.due()))
                .map(ReportingPeriod::quarter)
                .map(quarter -> closed(closing, book, quarter, office));
    }

    private static Change closed(CloseQuarter closing, PlanBook book, Quarter quarter, Account office) {
        return book.reports().isClosed(quarter)
                ? closing.reopen(book, quarter, office)
                : closing.close(book, quarter, true, office);
    }

    @Override
    public void close() {
        ledger.close();
    }
}
