package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.duban.domain.change.Change;
import org.duban.usecase.Ledger;
import org.duban.usecase.history.Chain;
import org.duban.usecase.history.EntryKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Tag("torture")
@Timeout(value = 3, unit = TimeUnit.HOURS)
class TortureTest {

    private static final int ROUNDS = Integer.getInteger("duban.torture.rounds", 25);
    private static final long SEED = Long.getLong("duban.torture.seed", 20240301);

    @TempDir
    private Path scratch;

    private final Random random = new Random(SEED);
    private final Books books = new Books();
    private int acknowledged;
    private int unheard;
    private final Map<EntryKind, Integer> made = new EnumMap<>(EntryKind.class);

    @Test
    void everyAcknowledgedChangeSurvivesTheDeathOfTheProcessAndNoneIsHalfTaken(TestReporter reporter) throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            long seed = SEED + round;
            int stored = writeAndKill(seed);
            acknowledged += stored;
            compare(round, stored);
        }
        reporter.publishEntry("""
                %d rounds, %d changes acknowledged, all there, %d more stored before they were told, %d KB; %s"""
                .formatted(ROUNDS, acknowledged, unheard, Files.size(storeFile()) / 1024, made));
        assertThat(made).containsKeys(EntryKind.REPORT, EntryKind.PERIOD, EntryKind.TASK);
    }

    @Test
    void whatWasWrittenInBulkIsThereAfterAPlainClose() {
        var changes = new SomeChanges(SEED, 200);
        for (int round = 0; round < 3; round++) {
            try (Ledger ledger = LedgerFile.open(folder())) {
                for (int i = 0; i < 30; i++) {
                    Change change = changes.next(books);
                    ledger.apply(change, "王敏", Instant.EPOCH);
                    books.apply(change);
                }
            }
            try (Ledger ledger = LedgerFile.open(folder())) {
                assertThat(Books.of(ledger)).isEqualTo(books);
            }
        }
    }

    /** Kills the writing process at a random moment, sometimes while it still starts; returns the last it said. */
    private int writeAndKill(long seed) throws IOException, InterruptedException {
        Files.deleteIfExists(changes());
        Process child = new ProcessBuilder(command(seed))
                .redirectOutput(said().toFile())
                .redirectError(said().resolveSibling("child.log").toFile())
                .start();
        int until = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(60);
        while (lastSaid() < until && child.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        TimeUnit.MICROSECONDS.sleep(until == 0 ? random.nextInt(1_500_000) : random.nextInt(20_000));
        assertThat(child.isAlive()).as("still writing when it is killed; see %s", said()).isTrue();
        child.destroyForcibly().waitFor();
        return lastSaid();
    }

    private int lastSaid() throws IOException {
        String words = Files.readString(said());
        int end = words.lastIndexOf(TortureChild.END);
        int start = words.lastIndexOf(TortureChild.STORED, end);
        return start < 0 ? 0 : Integer.parseInt(words.substring(start + TortureChild.STORED.length(), end));
    }

    /** The store must hold the books after the acknowledged changes, or after one more that it could not tell of. */
    private void compare(int round, int stored) throws IOException {
        if (Files.notExists(storeFile())) {
            assertThat(acknowledged).isZero();
            return;
        }
        List<Change> announced = announced();
        announced.subList(0, stored).forEach(this::apply);
        try (Ledger ledger = LedgerFile.open(folder())) {
            Books found = Books.of(ledger);
            if (announced.size() > stored && !books.equals(found)) {
                apply(announced.get(stored));
                unheard++;
            }
            assertThat(books).as("the books in round %d, %d acknowledged", round, stored).isEqualTo(found);
            assertThat(ledger.check().chain()).isEqualTo(new Chain.Whole());
            assertThat(ledger.check().entries()).isEqualTo(acknowledged + unheard);
            assertThat(books.plans()).allSatisfy(plan -> assertThat(ledger.history(plan.id())).isNotEmpty());
        }
    }

    private void apply(Change change) {
        books.apply(change);
        made.merge(EntryKind.of(change), 1, Integer::sum);
    }

    /** What the process wrote down before it was killed; the last line may be torn, and was not begun then. */
    private List<Change> announced() throws IOException {
        if (Files.notExists(changes())) {
            return List.of();
        }
        String lines = Files.readString(changes(), StandardCharsets.ISO_8859_1);
        byte[] whole = lines.substring(0, lines.lastIndexOf('\n') + 1).getBytes(StandardCharsets.ISO_8859_1);
        var json = new ChangeJson();
        return new String(whole, StandardCharsets.UTF_8).lines().map(line -> (Change) json.read(line)).toList();
    }

    private Path changes() {
        return scratch.resolve("changes.txt");
    }

    private Path said() {
        return scratch.resolve("said.txt");
    }

    private Path folder() {
        return scratch.resolve("data");
    }

    private Path storeFile() {
        return folder().resolve(DataFolder.FILE_NAME);
    }

    private List<String> command(long seed) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                TortureChild.class.getName(),
                folder().toString(),
                Long.toString(seed),
                changes().toString());
    }
}
