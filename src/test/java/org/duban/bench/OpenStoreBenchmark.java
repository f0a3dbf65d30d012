package org.duban.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.change.TaskRevised;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Task;
import org.duban.store.LedgerFile;
import org.duban.store.SomePlans;
import org.duban.usecase.Ledger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A store of ten years, 500 tasks each: how long until the first tree is there, how long a save, an import takes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
@SuppressWarnings("NullAway.Init")
public class OpenStoreBenchmark {

    private static final Instant NOON = Instant.parse("2024-03-01T04:00:00Z");

    private final SomePlans some = new SomePlans(new Random(1));
    private Path folder;
    private Path folderInUse;
    private Ledger inUse;
    private Plan plan;
    private Task task;

    /** Stores ten years twice: once to be opened, once to be written to. */
    @Setup
    public void fill() throws IOException {
        folder = Files.createTempDirectory("duban-bench");
        folderInUse = Files.createTempDirectory("duban-bench");
        try (Ledger ledger = LedgerFile.open(folder)) {
            addTenYears(ledger);
        }
        inUse = LedgerFile.open(folderInUse);
        addTenYears(inUse);
        task = plan.tasks().findFirst().orElseThrow();
    }

    /** Opens the store, lists the plans and reads the newest. */
    @Benchmark
    public Plan openToTheFirstTree() {
        try (Ledger ledger = LedgerFile.open(folder)) {
            return ledger.plan(ledger.plans().getFirst().id()).orElseThrow();
        }
    }

    /** Reads one plan of the open store. */
    @Benchmark
    public Plan readOnePlan() {
        return inUse.plan(plan.id()).orElseThrow();
    }

    /** Saves another text for one task. */
    @Benchmark
    public void reviseOneTask() {
        Task after = some.task(task.id());
        inUse.apply(new TaskRevised(plan.id(), task, after), "王敏", NOON);
        task = after;
    }

    /** Stores a plan of 500 tasks and takes it back. */
    @Benchmark
    public void importFiveHundredTasksAndUndo() {
        Plan imported = some.plan(2024, 10, 50);
        var added = new PlanAdded(imported, some.source(imported));
        inUse.apply(added, "王敏", NOON);
        inUse.apply(added.inverse(), "王敏", NOON);
    }

    /** Closes and removes both stores. */
    @TearDown
    public void remove() throws IOException {
        inUse.close();
        for (Path each : new Path[] {folder, folderInUse}) {
            Files.delete(each.resolve("duban.mv.db"));
            Files.delete(each);
        }
    }

    private void addTenYears(Ledger ledger) {
        for (int year = 2015; year < 2025; year++) {
            plan = some.plan(year, 10, 50);
            ledger.apply(new PlanAdded(plan, some.source(plan)), "王敏", NOON);
        }
    }
}
