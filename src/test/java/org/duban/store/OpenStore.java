package org.duban.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.change.PlanBook;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Task;
import org.duban.domain.report.Evidence;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportContent;
import org.duban.usecase.Account;
import org.duban.usecase.Ledger;
import org.duban.usecase.Progress;
import org.duban.usecase.Reporting;
import org.duban.usecase.account.MovingClock;
import org.duban.usecase.backup.Generations;

/** A store that somebody works in, with its evidence and its backups. */
final class OpenStore implements AutoCloseable {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Account OFFICE = Account.office("王敏");

    private final MovingClock clock = new MovingClock();
    private final Path data;
    private final Ledger ledger;
    private final EvidenceFolder evidence;
    private final BackupFiles backups;

    OpenStore(Path data) {
        this.data = data;
        this.ledger = LedgerFile.open(data);
        this.evidence = new EvidenceFolder(data);
        this.backups = new BackupFiles(
                data, clock.withZone(ZONE), () -> new Generations(Generations.USUAL_LIMIT, ZONE), data.resolve("settings.json"));
    }

    Path data() {
        return data;
    }

    MovingClock clock() {
        return clock;
    }

    Ledger ledger() {
        return ledger;
    }

    BackupFiles backups() {
        return backups;
    }

    Plan addPlan(int year) {
        var some = new SomePlans(new Random(year));
        Plan plan = some.plan(year, 3, 6);
        ledger.apply(new PlanAdded(plan, some.source(plan)), OFFICE.name(), clock.instant());
        return plan;
    }

    /** Hangs a file onto a report on the plan's first task that a department leads; returns what is kept. */
    Evidence report(Plan plan, Quarter quarter, String name, String content) throws IOException {
        Path file = Files.writeString(data.resolveSibling(name), content);
        Evidence kept = evidence.keep(file, Progress.UNWATCHED);
        PlanBook book = ledger.book(plan.id()).orElseThrow();
        Task task = plan.tasks().findFirst().orElseThrow();
        var department = ledger.departments().all().getFirst().id();
        var reporting = new Reporting(clock);
        ledger.apply(
                reporting.write(book, task.id(), quarter, department, ReportContent.EMPTY.with(List.of(kept)), OFFICE),
                OFFICE.name(),
                clock.instant());
        return kept;
    }

    Path evidence(Evidence kept) {
        return evidence.path(kept.sha256());
    }

    @Override
    public void close() {
        ledger.close();
    }
}
