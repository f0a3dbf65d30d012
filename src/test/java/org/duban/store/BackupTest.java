package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.duban.domain.change.Change;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.plan.Plan;
import org.duban.usecase.Ledger;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupTest {

    private static final Instant MADE = Instant.parse("2024-10-10T02:32:00Z");

    @TempDir
    private Path folder;

    private H2File store = new H2File(Path.of(""));

    @BeforeEach
    void fill() {
        try (Ledger ledger = LedgerFile.open(folder.resolve("data"))) {
            ledger.apply(plan(1), "王敏", MADE);
            ledger.apply(plan(2), "王敏", MADE);
        }
        store = new H2File(folder.resolve("data").resolve(DataFolder.FILE_NAME));
    }

    @Test
    void itTellsWhatItHoldsWithoutBeingRestored() throws Exception {
        Path evidence = Files.writeString(folder.resolve("验收.txt"), "通过");
        Path backup = backup(new BackupEvidence(new TreeMap<>(Map.of(sha256(evidence), evidence)), false, List.of()));
        try (var reader = new BackupReader(backup)) {
            var says = reader.says().contents();
            assertThat(says.made()).isEqualTo(MADE);
            assertThat(says.plans()).extracting(each -> each.year()).containsExactly(2022, 2021);
            assertThat(says.plans()).extracting(each -> each.tasks()).containsOnly(18);
            assertThat(says.history()).isEqualTo(2);
            assertThat(says.evidenceBytes()).isEqualTo(6);
            reader.proveEvidence(true, Progress.UNWATCHED);
        }
    }

    @Test
    void oneWithPlansIsProved() throws Exception {
        Path backup = backup(BackupEvidence.NONE);
        assertThatNoException().isThrownBy(() -> new BackupProof(backup, true, Progress.UNWATCHED).prove());
    }

    @Test
    void whatIsRestoredOpensAndHoldsTheSame() throws Exception {
        Path backup = backup(BackupEvidence.NONE);
        H2File copy = empty("copy");
        try (var reader = new BackupReader(backup); Connection to = copy.open()) {
            reader.restoreRows(to, Progress.UNWATCHED);
        }
        try (Ledger from = LedgerFile.open(folder.resolve("data")); Ledger to = LedgerFile.open(folder.resolve("copy"))) {
            assertThat(to.plans()).isEqualTo(from.plans());
            assertThat(to.plans()).allSatisfy(each -> assertThat(to.book(each.id())).isEqualTo(from.book(each.id())));
            assertThat(to.check()).isEqualTo(from.check());
            to.apply(plan(3), "王敏", MADE);
            assertThat(to.plans()).hasSize(3);
        }
    }

    @Test
    void whatIsWrittenMeanwhileIsInItWholeOrNotAtAll() throws Exception {
        var stop = new AtomicBoolean();
        try (Ledger ledger = LedgerFile.open(folder.resolve("data"))) {
            Thread writing = Thread.ofPlatform().start(() -> {
                for (int seed = 10; !stop.get(); seed++) {
                    ledger.apply(plan(seed), "王敏", MADE);
                }
            });
            for (int round = 0; round < 3; round++) {
                Path backup = backup(BackupEvidence.NONE);
                H2File copy = empty("copy" + round);
                try (var reader = new BackupReader(backup); Connection to = copy.open()) {
                    reader.restoreRows(to, Progress.UNWATCHED);
                }
            }
            stop.set(true);
            writing.join();
        }
    }

    @Test
    void oneBitThatIsOtherIsFoundWhereverItIs() throws Exception {
        byte[] whole = Files.readAllBytes(backup(BackupEvidence.NONE));
        var random = new Random(7);
        for (int round = 0; round < 20; round++) {
            byte[] bent = whole.clone();
            int at = random.nextInt(bent.length);
            bent[at] ^= (byte) (1 << random.nextInt(8));
            mustNotPassForAnother(Files.write(folder.resolve("bent.duban"), bent), "bent" + round);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9, 0.999})
    void aFileThatWasCutOffIsDamaged(double share) throws Exception {
        byte[] whole = Files.readAllBytes(backup(BackupEvidence.NONE));
        Path cut = Files.write(folder.resolve("cut.duban"), Arrays.copyOf(whole, (int) (whole.length * share)));
        assertThatThrownBy(() -> new BackupReader(cut)).isInstanceOfSatisfying(
                Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("backup-damaged"));
    }

    /** Where the bit stands in something that nobody reads, such as a time of the zip, all must be as it was. */
    private void mustNotPassForAnother(Path backup, String name) throws Exception {
        H2File copy = empty(name);
        try (var reader = new BackupReader(backup); Connection to = copy.open(); Connection from = store.open()) {
            reader.restoreRows(to, Progress.UNWATCHED);
            assertThat(TableSums.of(to)).isEqualTo(TableSums.of(from));
        } catch (Refusal refusal) {
            assertThat(refusal.key()).isEqualTo("backup-damaged");
        }
    }

    private Path backup(BackupEvidence evidence) throws Exception {
        Path backup = folder.resolve("backup.duban");
        try (Connection keepsItOpen = store.open();
                Connection from = store.openSnapshot();
                OutputStream out = Files.newOutputStream(backup)) {
            new BackupWriter(from, MADE, Progress.UNWATCHED).write(out, evidence, folder.resolve("settings.json"));
            assertThat(keepsItOpen.isClosed()).isFalse();
        }
        return backup;
    }

    private static String sha256(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Sha256.of(in);
        }
    }

    private H2File empty(String name) throws Exception {
        Path data = folder.resolve(name);
        LedgerFile.open(data).close();
        return new H2File(data.resolve(DataFolder.FILE_NAME));
    }

    private static Change plan(int seed) {
        var some = new SomePlans(new Random(seed));
        Plan plan = some.plan(2020 + seed % 100, 3, 6);
        return new PlanAdded(plan, some.source(plan));
    }
}
