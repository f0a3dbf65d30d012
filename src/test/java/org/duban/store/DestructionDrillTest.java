package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.duban.usecase.Ledger;
import org.duban.usecase.Refusal;
import org.duban.usecase.backup.Recovery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Tag("drill")
@Timeout(value = 3, unit = TimeUnit.HOURS)
class DestructionDrillTest {

    private static final int ROUNDS = Integer.getInteger("duban.drill.rounds", 6);
    private static final long SEED = Long.getLong("duban.drill.seed", 20241122);

    /** Where folders are left to be looked into that did not come back as they were; nowhere unless it is said. */
    private static final @Nullable String KEPT = System.getProperty("duban.drill.kept");

    private final DrillStory story = new DrillStory();
    private final List<DrillRound> rounds = new ArrayList<>();
    private final DrillFolder folder;

    DestructionDrillTest(@TempDir Path scratch) {
        folder = new DrillFolder(scratch);
    }

    @Test
    void nothingThatWasAcknowledgedIsLostWhateverHappensToTheFiles(TestReporter reporter) throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            rounds.add(round(SEED + round));
            if (!rounds.getLast().wrong().isEmpty()) {
                reporter.publishEntry("seed %d, round %d: %s".formatted(SEED, round, rounds.getLast()));
                story.forget();
                folder.clear();
            }
        }
        reporter.publishEntry(new DrillFigures(rounds).table());
        assertThat(rounds.stream().filter(each -> !each.isWell())).isEmpty();
    }

    private DrillRound round(long seed) throws IOException, InterruptedException {
        var random = new Random(seed);
        Set<DrillFault> faults = DrillFault.some(random);
        int before = story.acknowledged();
        work(faults, random);
        for (DrillFault each : faults) {
            each.strike(folder.data(), random);
        }
        if (KEPT != null) {
            DrillFolder.copy(folder.data(), Path.of(KEPT, Long.toString(seed)));
        }
        if (faults.contains(DrillFault.KILLED_OPENING)) {
            story.hear(folder.workAndKill(0, random.nextInt(2_000_000), random.nextLong()));
        }
        return opened(faults, story.acknowledged() - before);
    }

    private void work(Set<DrillFault> faults, Random random) throws IOException, InterruptedException {
        int acts = 1 + random.nextInt(25);
        story.hear(faults.contains(DrillFault.KILLED)
                ? folder.workAndKill(acts, random.nextInt(20_000), random.nextLong())
                : folder.work(acts, random.nextLong(), random.nextBoolean()));
    }

    /** Damage of the history shows only when somebody looks; then the next opening mends it. */
    private DrillFound found(Ledger ledger, List<Recovery.Step> steps) {
        try {
            DrillFound found = DrillFound.in(ledger);
            if (found.isWhole()) {
                return found;
            }
        } catch (Refusal unreadable) {
            assertThat(unreadable.key()).isIn("store-damaged", "store-not-opened");
        }
        ledger.close();
        try (Ledger again = LedgerFile.open(folder.data())) {
            steps.addAll(again.recovery().map(Recovery::steps).orElse(List.of()));
            return DrillFound.in(again);
        }
    }

    private DrillRound opened(Set<DrillFault> faults, int acknowledged) throws IOException {
        List<Recovery.Step> steps = new ArrayList<>();
        long from = System.nanoTime();
        try (Ledger ledger = LedgerFile.open(folder.data())) {
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from);
            steps.addAll(ledger.recovery().map(Recovery::steps).orElse(List.of()));
            DrillFound found = found(ledger, steps);
            var outcome = story.compare(found);
            return new DrillRound(faults, acknowledged, found.history().size(), outcome.lost(), steps, millis, outcome.wrong());
        } catch (Refusal refusal) {
            if (!folder.wholeBackups().isEmpty()) {
                throw new AssertionError("backups are whole, and all the same this is not opened: " + folder.data(), refusal);
            }
            return new DrillRound(
                    faults, acknowledged, 0, story.forget(), List.of(), 0, List.of("not opened: " + refusal + " " + refusal.getCause()));
        }
    }
}
