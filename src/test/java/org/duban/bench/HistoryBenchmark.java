package org.duban.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.duban.domain.change.Spot;
import org.duban.domain.change.TaskRemoved;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.Task;
import org.duban.messages.Language;
import org.duban.messages.Messages;
import org.duban.search.Pinyin;
import org.duban.store.LedgerFile;
import org.duban.store.TenYears;
import org.duban.usecase.Account;
import org.duban.usecase.Ledger;
import org.duban.usecase.Progress;
import org.duban.usecase.history.HistoryFilter;
import org.duban.usecase.history.SearchHistory;
import org.duban.usecase.history.SearchHistory.Page;
import org.duban.wording.history.EntryText;
import org.duban.wording.history.EntryTexts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** 操作记录 of ten years: its newest page, and a search that has to read every entry. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 7)
@Fork(1)
@SuppressWarnings("NullAway.Init")
public class HistoryBenchmark {

    private static final Account OFFICE = Account.office("王敏");
    private static final int PAGE = 200;

    /** Whether every task that the newest entries are about was removed since, one by one. */
    @Param({"false", "true"})
    private boolean removed;

    private Path folder;
    private Ledger ledger;
    private long newest;

    @Setup
    public void fill() throws IOException {
        folder = Files.createTempDirectory("duban-bench");
        newest = TenYears.FULL.writeTo(folder, 1) + 1;
        ledger = LedgerFile.open(folder);
        if (removed) {
            removeTasks(ledger.plan(ledger.plans().getFirst().id()).orElseThrow());
        }
    }

    /** The 200 newest entries, those of the removal left out. */
    @Benchmark
    public Page<EntryText> page() {
        return found("");
    }

    /** Words that stand nowhere. */
    @Benchmark
    public Page<EntryText> search() {
        return found("没有这几个字");
    }

    @TearDown
    public void remove() throws IOException {
        ledger.close();
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
        }
    }

    private Page<EntryText> found(String words) {
        var texts = new EntryTexts(new Messages(Language.CHINESE), ZoneId.of("Asia/Shanghai"), new Pinyin(), words);
        return new SearchHistory(ledger).page(OFFICE, HistoryFilter.ALL, newest, PAGE, texts, Progress.UNWATCHED);
    }

    private void removeTasks(Plan plan) {
        for (Section section : plan.sections()) {
            List<Task> tasks = section.tasks();
            tasks.forEach(each -> ledger.apply(
                    new TaskRemoved(plan.id(), new Spot(section.id(), 0), each), OFFICE.name(), Instant.parse("2025-02-01T02:00:00Z")));
        }
    }
}
