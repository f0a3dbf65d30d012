package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.duban.domain.change.StoreRestored;
import org.duban.domain.plan.Plan;
import org.duban.domain.report.Evidence;
import org.duban.domain.report.Quarter;
import org.duban.usecase.Cancelled;
import org.duban.usecase.Ledger;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.duban.usecase.backup.BackupStamp;
import org.duban.usecase.backup.Generations;
import org.duban.usecase.backup.Restoring.Restored;
import org.duban.usecase.history.Chain;
import org.duban.usecase.history.HistoryEntry;
import org.duban.usecase.history.HistoryFilter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestoredStoreTest {

    private final Path folder;
    private final OpenStore store;
    private final Evidence evidence;
    private final Path second;

    RestoredStoreTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.store = new OpenStore(folder.resolve("旧电脑"));
        Files.writeString(store.data().resolve("settings.json"), "{\"theme\": \"DARK\"}");
        Plan plan = store.addPlan(2024);
        this.evidence = store.report(plan, new Quarter(2024, 1), "验收.txt", "通过");
        store.addPlan(2025);
        this.second = Files.createDirectories(folder.resolve("U盘"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void anEmptyFolderGetsEverythingBackFromTheOneFileElsewhere() throws Exception {
        Path file = elsewhere();
        store.close();
        TableSums before = sums(store.data());
        Path machine = folder.resolve("新电脑");
        Restored restored = restoring(machine).restore(file, "王敏", Progress.UNWATCHED);

        assertThat(restored.kept()).isEmpty();
        assertThat(restored.contents().leftOut()).isEmpty();
        assertThat(state(sums(machine))).isEqualTo(state(before));
        assertThat(new EvidenceFolder(machine).path(evidence.sha256())).hasSameBinaryContentAs(store.evidence(evidence));
        assertThat(machine.resolve("settings.json")).hasContent("{\"theme\": \"DARK\"}");
        try (Ledger ledger = LedgerFile.open(machine)) {
            assertThat(ledger.plans()).extracting(each -> each.heading().year()).containsExactlyInAnyOrder(2024, 2025);
            assertThat(ledger.check().chain()).isEqualTo(new Chain.Whole());
            assertThat(last(ledger).who()).isEqualTo("王敏");
            assertThat(last(ledger).deed()).isEqualTo(new StoreRestored(file.getFileName().toString(), restored.contents().made(), 3));
        }
    }

    @Test
    void whatIsThereIsKeptAndSettingsStay() throws Exception {
        Path file = elsewhere();
        store.addPlan(2026);
        store.close();
        Files.writeString(store.data().resolve("settings.json"), "{}");
        Restored restored = restoring(store.data()).restore(file, "王敏", Progress.UNWATCHED);

        assertThat(store.data().resolve("settings.json")).hasContent("{}");
        assertThat(years(store.data())).containsExactlyInAnyOrder(2024, 2025);
        restoring(store.data()).restore(restored.kept().orElseThrow(), "王敏", Progress.UNWATCHED);
        assertThat(years(store.data())).containsExactlyInAnyOrder(2024, 2025, 2026);
    }

    @Test
    void aFileThatDoesNotOpenAndHasNothingBesideItIsKeptAside() throws Exception {
        Path file = elsewhere();
        store.close();
        Path damaged = store.data().resolve(DataFolder.FILE_NAME);
        Files.writeString(damaged, "no store any more");
        Files.delete(Journal.files(store.data()).getFirst());
        Restored restored = restoring(store.data()).restore(file, "王敏", Progress.UNWATCHED);

        assertThat(restored.kept().orElseThrow()).hasContent("no store any more");
        assertThat(years(store.data())).containsExactlyInAnyOrder(2024, 2025);
    }

    @Test
    void aStoreThatSomebodyHasOpenIsRefused() throws Exception {
        Path file = elsewhere();
        assertRefused("already-open", store.data(), file);
        assertThat(store.ledger().plans()).hasSize(2);
    }

    /** Whoever opens it next would go on in the file that is gone, and nobody would see what they save again. */
    @Test
    void aStoreThatThisProcessStillReadsIsRefusedAndLeftAsItWas() throws Exception {
        Path file = elsewhere();
        store.addPlan(2026);
        try (Connection copying = new H2File(store.data().resolve(DataFolder.FILE_NAME)).openSnapshot()) {
            store.close();
            assertThat(copying.isClosed()).isFalse();
            assertRefused("already-open", store.data(), file);
            assertThat(copying.isClosed()).isFalse();
        }
        assertThat(years(store.data())).containsExactlyInAnyOrder(2024, 2025, 2026);
        try (var newest = new BackupReader(store.backups().folder().resolve(store.backups().all().getFirst().name()))) {
            assertThat(newest.says().plans()).as("the copy of what was not restored is not taken for the newest").hasSize(3);
        }
        restoring(store.data()).restore(file, "王敏", Progress.UNWATCHED);
        assertThat(years(store.data())).containsExactlyInAnyOrder(2024, 2025);
    }

    @Test
    void evidenceThatWasAlteredSinceIsAsItWas() throws Exception {
        Path file = elsewhere();
        store.close();
        Files.writeString(store.evidence(evidence), "换了");
        restoring(store.data()).restore(file, "王敏", Progress.UNWATCHED);
        assertThat(store.evidence(evidence)).hasContent("通过");
    }

    @Test
    void wordsComeBackThoughThePoolLostTheirEvidence() throws Exception {
        BackupStamp made = store.backups().make(Progress.UNWATCHED);
        store.close();
        Files.delete(store.evidence(evidence));
        Files.delete(store.backups().folder().resolve("evidence").resolve(evidence.sha256()));
        Path file = store.backups().folder().resolve(made.name());
        Restored restored = restoring(store.data()).restore(file, "王敏", Progress.UNWATCHED);
        assertThat(restored.contents().leftOut()).containsExactly("验收.txt");
        assertThat(years(store.data())).hasSize(2);
    }

    /** 0: before anything; then at some of the many steps that ask whether somebody still waits. */
    @Test
    void whateverStepItStopsAtTheOldStoreIsThere() throws Exception {
        Path file = elsewhere();
        store.addPlan(2026);
        store.close();
        Files.delete(store.evidence(evidence));
        int steps = 0;
        boolean whole = false;
        while (!whole) {
            int stop = 9 * steps++;
            var seen = new int[1];
            try {
                restoring(store.data()).restore(file, "王敏", (done, all) -> {
                    if (seen[0]++ == stop) {
                        throw new Cancelled();
                    }
                });
                whole = true;
            } catch (Cancelled cancelled) {
                assertThat(years(store.data())).containsExactlyInAnyOrder(2024, 2025, 2026);
                assertThat(store.evidence(evidence)).doesNotExist();
            }
        }
        assertThat(steps).isGreaterThan(10);
        assertThat(years(store.data())).containsExactlyInAnyOrder(2024, 2025);
    }

    @Test
    void aProcessThatDiesBeforeTheMoveLeavesTheOldStoreAndAfterItTheNewOne() throws Exception {
        Path file = elsewhere();
        store.addPlan(2026);
        store.close();
        DataFolder data = DataFolder.at(store.data());
        var reader = new BackupReader(file);
        var dying = new Restoration(data, reader);
        dying.addEvidence(Progress.UNWATCHED);
        dying.build(new Ledger.Done(Instant.EPOCH, "王敏", Restoration.deed(file, reader.says().contents())), Progress.UNWATCHED);
        Path aside = Files.copy(only(store.data(), "duban-new-"), folder.resolve("copy"));
        assertThat(years(store.data())).containsExactlyInAnyOrder(2024, 2025, 2026);
        assertThat(list(store.data())).noneMatch(name -> name.startsWith("duban-new-"));

        Copying.moveForGood(aside, data.file());
        assertThat(years(store.data())).containsExactlyInAnyOrder(2024, 2025);
        reader.close();
    }

    @ParameterizedTest
    @CsvSource({
        "evidence/../../evil.txt, x",
        "../evil.txt, x",
        "readme.txt, x",
        "evidence/0000000000000000000000000000000000000000000000000000000000000000, x"
    })
    void aFileWithWhatItsManifestDoesNotNameIsRefused(String name, String content) throws Exception {
        Path bent = bent(elsewhere(), Map.of(name, content.getBytes(StandardCharsets.UTF_8)));
        Path machine = folder.resolve("新电脑");
        assertRefused("backup-damaged", machine, bent);
        assertThat(machine.resolve(DataFolder.FILE_NAME)).doesNotExist();
    }

    @Test
    void evidenceOfAnotherContentIsRefusedAndNothingOfItStays() throws Exception {
        Path file = elsewhere();
        byte[] other = "换了".getBytes(StandardCharsets.UTF_8);
        Path machine = folder.resolve("新电脑");
        assertRefused("backup-damaged", machine, bent(file, Map.of(BackupWriter.EVIDENCE + evidence.sha256(), other)));
        assertRefused("backup-damaged", machine, bent(file, Map.of(BackupWriter.EVIDENCE + evidence.sha256(), new byte[50_000_000])));
        assertThat(list(machine)).doesNotContain(DataFolder.FILE_NAME, "settings.json");
    }

    @Test
    void evidenceOfImpossibleSizeIsRefusedBeforeItsSumRunsOver() throws Exception {
        Path file = elsewhere();
        String says;
        try (var zip = new ZipFile(file.toFile())) {
            says = new String(zip.getInputStream(zip.getEntry(BackupWriter.MANIFEST)).readAllBytes(), StandardCharsets.UTF_8);
        }
        String other = "\"evidence\":{\"" + "0".repeat(64) + "\":" + Long.MAX_VALUE + ",";
        byte[] madeUp = says.replace("\"evidence\":{", other).getBytes(StandardCharsets.UTF_8);
        assertRefused("backup-damaged", folder.resolve("新电脑"), bent(file, Map.of(BackupWriter.MANIFEST, madeUp)));
        assertThat(new String(madeUp, StandardCharsets.UTF_8)).isNotEqualTo(says);
        assertThatThrownBy(() -> new BackupReader(folder.resolve("bent.duban"))).isInstanceOf(Refusal.class);
    }

    @Test
    void rowsThatAreOthersThanItSaysAreRefused() throws Exception {
        Path file = elsewhere();
        String rows = "insert into \"department\" values (random_uuid(), '别的科');";
        Path machine = folder.resolve("新电脑");
        assertRefused("backup-damaged", machine, bent(file, Map.of(BackupWriter.ROWS, rows.getBytes(StandardCharsets.UTF_8))));
        assertThat(list(machine)).doesNotContain(DataFolder.FILE_NAME);
    }

    @Test
    void aDiskWithoutRoomIsRefusedBefore() throws Exception {
        Path file = elsewhere();
        Path small = Files.createDirectories(folder.resolve("小盘"));
        try (SmallDisk disk = SmallDisk.mounted(small, "2m", "rw")) {
            assertRefused("restore-no-room", disk.path(), file);
            assertThat(list(disk.path())).doesNotContain(DataFolder.FILE_NAME);
        }
    }

    private Path elsewhere() {
        BackupStamp made = store.backups().makeIn(second, Progress.UNWATCHED);
        return second.resolve(made.name());
    }

    private RestoredStore restoring(Path data) {
        store.clock().move(Duration.ofMinutes(1));
        var clock = store.clock().withZone(OpenStore.ZONE);
        Path settings = data.resolve("settings.json");
        var backups = new BackupFiles(data, clock, () -> new Generations(Generations.USUAL_LIMIT, OpenStore.ZONE), settings);
        return new RestoredStore(data, backups, settings, clock);
    }

    private void assertRefused(String key, Path data, Path file) {
        assertThatThrownBy(() -> restoring(data).restore(file, "王敏", Progress.UNWATCHED))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static List<Integer> years(Path data) {
        try (Ledger ledger = LedgerFile.open(data)) {
            return ledger.plans().stream().map(each -> each.heading().year()).toList();
        }
    }

    private static HistoryEntry last(Ledger ledger) {
        return ledger.entries(HistoryFilter.ALL, Long.MAX_VALUE, 1).getFirst();
    }

    private static TableSums sums(Path data) throws Exception {
        try (Connection open = new H2File(data.resolve(DataFolder.FILE_NAME)).open()) {
            return TableSums.of(open);
        }
    }

    /** What is new in the history is that it was restored. */
    private static Map<String, TableSums.Sum> state(TableSums sums) {
        var state = new TreeMap<>(sums.tables());
        state.keySet().removeAll(List.of("history", "history_head"));
        return state;
    }

    /** The same file with other entries, or more of them. */
    private Path bent(Path file, Map<String, byte[]> others) throws IOException {
        Path bent = folder.resolve("bent.duban");
        try (var zip = new ZipFile(file.toFile()); OutputStream out = Files.newOutputStream(bent); var to = new ZipOutputStream(out)) {
            for (ZipEntry each : zip.stream().filter(each -> !others.containsKey(each.getName())).toList()) {
                to.putNextEntry(new ZipEntry(each.getName()));
                zip.getInputStream(each).transferTo(to);
            }
            for (var each : others.entrySet()) {
                to.putNextEntry(new ZipEntry(each.getKey()));
                to.write(each.getValue());
            }
        }
        return bent;
    }

    private static Path only(Path data, String begin) throws IOException {
        try (Stream<Path> all = Files.list(data)) {
            return all.filter(each -> each.getFileName().toString().startsWith(begin)).findFirst().orElseThrow();
        }
    }

    private static List<String> list(Path data) throws IOException {
        try (Stream<Path> all = Files.list(data)) {
            return all.map(each -> each.getFileName().toString()).toList();
        }
    }
}
