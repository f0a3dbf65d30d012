package org.duban.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.duban.domain.change.ProgressRevised;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.TaskProgress;
import org.duban.usecase.Ledger;
import org.duban.usecase.Ledger.Done;
import org.duban.usecase.Progress;
import org.duban.usecase.backup.KeepBackups;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * What a save costs in a store of ten years with the history beside it and backups in the background, and what the same
 * save cost with the store alone, forced onto the disk; in turns, so that what else the machine does falls on both. Then
 * the heap after each thousand of many saves, which is larger while a backup is made.
 */
final class SaveCost {

    private static final int ROUNDS = 40;
    private static final int EACH = 10;
    private static final int MANY = 10_000;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final List<Double> with = new ArrayList<>();
    private final List<Double> alone = new ArrayList<>();
    private final ChangeJson json = new ChangeJson();
    private int saves;

    /** Measures in an empty folder, named first. */
    public static void main(String[] args) throws IOException, SQLException {
        Path one = Path.of(args[0]).resolve("with");
        Path other = Path.of(args[0]).resolve("alone");
        long entries = TenYears.FULL.writeTo(one, 7);
        DrillFolder.copy(one, other);
        var cost = new SaveCost();
        cost.out.println(entries + " entries");
        try (ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor()) {
            cost.run(keep(one, ticks), one, other);
        }
    }

    private void run(KeepBackups keep, Path one, Path other) throws SQLException {
        try (Ledger ledger = keep.over(LedgerFile.open(one));
                Connection store = new H2File(other.toAbsolutePath().resolve(DataFolder.FILE_NAME)).open()) {
            inTurns(ledger, store);
            many(ledger);
            keep.make(Progress.UNWATCHED);
            out.printf("and with everything backed up: %.1f MB%n", heap());
        }
    }

    private static KeepBackups keep(Path data, ScheduledExecutorService ticks) {
        return KeepBackups.of(new DrillSafe(data, Clock.systemUTC()).backups(), () -> null, Clock.systemUTC(), tick -> {
            var ticking = ticks.scheduleWithFixedDelay(tick, 1, 1, TimeUnit.SECONDS);
            return () -> ticking.cancel(false);
        });
    }

    private void inTurns(Ledger ledger, Connection store) throws SQLException {
        Plan plan = ledger.plan(ledger.plans().getFirst().id()).orElseThrow();
        List<TaskId> tasks = plan.tasks().map(each -> each.id()).toList();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < EACH; i++) {
                TaskId task = tasks.get((round * EACH + i) % tasks.size());
                with.add(millis(() -> save(ledger, plan, task)));
                alone.add(millis(() -> save(store, plan, task)));
            }
        }
        tell("with", with);
        tell("alone", alone);
        out.printf("median with / alone: %.2f%n", quantile(with, 0.5) / quantile(alone, 0.5));
    }

    private void save(Ledger ledger, Plan plan, TaskId task) {
        ledger.apply(next(ledger.progress(plan.id()).of(task), plan, task), "王敏", Instant.now());
    }

    /** As the store was written before it had a history beside it. */
    private void save(Connection store, Plan plan, TaskId task) throws SQLException {
        DSL.using(store, SQLDialect.H2).transaction(transaction -> {
            DSLContext sql = transaction.dsl();
            var deed = next(new ProgressTables(sql).of(plan.id()).of(task), plan, task);
            var history = new HistoryTable(sql, json);
            HistoryLine line = history.next(new Done(Instant.now(), "王敏", deed));
            new DeedWriter(sql, new ReportJson(json)).carryOut(deed);
            history.add(line);
        });
        try (Statement statement = store.createStatement()) {
            statement.execute("checkpoint sync");
        }
    }

    private ProgressRevised next(TaskProgress before, Plan plan, TaskId task) {
        return new ProgressRevised(plan.id(), task, before, before.withPercent(++saves % 101));
    }

    private void many(Ledger ledger) {
        Plan plan = ledger.plan(ledger.plans().getFirst().id()).orElseThrow();
        List<TaskId> tasks = plan.tasks().map(each -> each.id()).toList();
        for (int save = 1; save <= MANY; save++) {
            save(ledger, plan, tasks.get(save % tasks.size()));
            if (save % (MANY / 10) == 0) {
                out.printf("after %d saves: %.1f MB%n", save, heap());
            }
        }
    }

    private static double heap() {
        System.gc();
        Runtime all = Runtime.getRuntime();
        return (all.totalMemory() - all.freeMemory()) / (double) (1 << 20);
    }

    /** Something timed. */
    @FunctionalInterface
    private interface Timed {
        void run() throws SQLException;
    }

    private static double millis(Timed timed) throws SQLException {
        long from = System.nanoTime();
        timed.run();
        return (System.nanoTime() - from) / 1e6;
    }

    private void tell(String name, List<Double> all) {
        out.printf("%s: median %.2f ms, 95 of 100 within %.2f ms%n", name, quantile(all, 0.5), quantile(all, 0.95));
    }

    private static double quantile(List<Double> all, double share) {
        List<Double> sorted = new ArrayList<>(all);
        Collections.sort(sorted);
        return sorted.get((int) (share * (sorted.size() - 1)));
    }
}
