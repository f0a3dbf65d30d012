package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duban.domain.plan.Plan;
import org.duban.domain.report.Evidence;
import org.duban.domain.report.Quarter;
import org.duban.usecase.Cancelled;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.duban.usecase.backup.BackupContents;
import org.duban.usecase.backup.BackupStamp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupFilesTest {

    private static final Quarter FIRST = new Quarter(2024, 1);
    private static final Quarter SECOND = new Quarter(2024, 2);

    private final Path folder;
    private final OpenStore store;
    private final Plan plan;

    BackupFilesTest(@TempDir Path folder) {
        this.folder = folder;
        this.store = new OpenStore(folder.resolve("督办 数据"));
        this.plan = store.addPlan(2024);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void oneIsMadeBesideTheOpenStoreWhichGoesOn() {
        BackupStamp made = make();
        assertThat(made.proved()).isTrue();
        assertThat(store.backups().all()).containsExactly(made);
        assertThat(store.backups().contents(path(made)).plans()).hasSize(1);
        store.addPlan(2025);
        assertThat(store.ledger().plans()).hasSize(2);
    }

    @Test
    void whereNothingWasDoneSinceTheNewestIsGivenOnceMore() {
        BackupStamp made = make();
        store.clock().move(Duration.ofHours(1));
        assertThat(make()).isEqualTo(made);
        store.addPlan(2025);
        assertThat(make().sequence()).isEqualTo(2);
    }

    @Test
    void aContentThatManyBackupsNeedIsThereOnce() throws Exception {
        store.report(plan, FIRST, "验收.txt", "通过");
        make();
        store.report(plan, SECOND, "另名.txt", "通过");
        make();
        assertThat(in(pool())).hasSize(1);
        store.report(plan, SECOND, "整改.txt", "完成");
        assertThat(contents(make()).evidenceFiles()).isEqualTo(2);
    }

    @Test
    void evidenceThatIsLostIsNamedAndTheWordsAreSaved() throws Exception {
        Evidence lost = store.report(plan, FIRST, "丢失.txt", "通过");
        Evidence altered = store.report(plan, SECOND, "改动.txt", "完成");
        Files.delete(store.evidence(lost));
        Files.writeString(store.evidence(altered), "换了");
        BackupContents contents = contents(make());
        assertThat(contents.leftOut()).containsExactly("丢失.txt", "改动.txt");
        assertThat(contents.evidenceFiles()).isZero();
        assertThat(contents.reports()).isEqualTo(2);
    }

    @Test
    void evidenceThatIsLostLaterIsStillInThePool() throws Exception {
        Evidence lost = store.report(plan, FIRST, "验收.txt", "通过");
        make();
        Files.writeString(store.evidence(lost), "换了");
        store.addPlan(2025);
        assertThat(contents(make()).leftOut()).isEmpty();
        BackupContents elsewhere = store.backups().saveTo(folder.resolve("别处.duban"), Progress.UNWATCHED);
        assertThat(elsewhere.evidenceFiles()).isEqualTo(1);
        assertThat(pool().resolve(lost.sha256())).hasContent("通过");
    }

    @Test
    void aPoolThatLostAContentGetsItOnceMore() throws Exception {
        Evidence kept = store.report(plan, FIRST, "验收.txt", "通过");
        BackupStamp before = make();
        Files.delete(pool().resolve(kept.sha256()));
        assertRefused("backup-damaged", () -> store.backups().prove(path(before), Progress.UNWATCHED));
        make();
        assertThat(store.backups().prove(path(before), Progress.UNWATCHED).evidenceFiles()).isEqualTo(1);
    }

    @Test
    void proofOnDemandReadsThePool() throws Exception {
        Evidence kept = store.report(plan, FIRST, "验收.txt", "通过");
        BackupStamp made = make();
        Files.writeString(pool().resolve(kept.sha256()), "不符");
        assertRefused("backup-damaged", () -> store.backups().prove(path(made), Progress.UNWATCHED));
    }

    @Test
    void whatGoesElsewhereHoldsEverythingItself() throws Exception {
        store.report(plan, FIRST, "验收.txt", "通过");
        Path stick = Files.createDirectories(folder.resolve("U盘"));
        BackupStamp made = store.backups().makeIn(stick, Progress.UNWATCHED);
        assertThat(in(stick)).containsExactly(made.name());
        assertThat(store.backups().prove(stick.resolve(made.name()), Progress.UNWATCHED).evidenceFiles()).isEqualTo(1);
        assertThat(store.backups().makeIn(stick, Progress.UNWATCHED)).isEqualTo(made);
    }

    @Test
    void whatOthersHaveOnTheOtherDiskStaysHoweverOldItIs() throws Exception {
        Path stick = Files.createDirectories(folder.resolve("U盘"));
        for (String each : List.of("new-plan.docx", "new-20241010", "duban-new-plan.docx", "evidence/合同.pdf")) {
            Path file = stick.resolve(each);
            Files.createDirectories(file.getParent());
            Files.setLastModifiedTime(Files.writeString(file, "别人的"), FileTime.from(Instant.EPOCH));
        }
        Files.setLastModifiedTime(Files.createDirectory(stick.resolve("duban-new-1")), FileTime.from(Instant.EPOCH));
        Path dead = Files.createFile(stick.resolve("duban-new-2"));
        Files.setLastModifiedTime(dead, FileTime.from(Instant.EPOCH));
        makeSome(stick);
        assertThat(dead).as("what we left aside ourselves").doesNotExist();
        assertThat(in(stick)).contains("new-plan.docx", "new-20241010", "duban-new-plan.docx", "duban-new-1", "evidence");
        assertThat(in(stick.resolve("evidence"))).containsExactly("合同.pdf");
    }

    @Test
    void twoDataFoldersMayShareAStickAndNeitherCountsNorThinsWhatTheOtherHas() throws Exception {
        Path stick = Files.createDirectories(folder.resolve("U盘"));
        try (var other = new OpenStore(folder.resolve("另一台"))) {
            other.addPlan(2030);
            BackupStamp theirs = other.backups().makeIn(stick, Progress.UNWATCHED);
            BackupStamp first = store.backups().makeIn(stick, Progress.UNWATCHED);
            assertThat(first.sequence()).as("each counts for itself").isEqualTo(theirs.sequence());
            assertThat(first.name()).as("at the same moment").isNotEqualTo(theirs.name());
            makeSome(stick);
            assertThat(in(stick)).contains(theirs.name()).doesNotContain(first.name());
            assertThat(other.backups().makeIn(stick, Progress.UNWATCHED)).as("nothing was done there since").isEqualTo(theirs);
        }
    }

    @Test
    void aRestoreChangesNothingAboutWhoseBackupsTheyAre() throws Exception {
        Path stick = Files.createDirectories(folder.resolve("U盘"));
        BackupStamp before = store.backups().makeIn(stick, Progress.UNWATCHED);
        store.close();
        var clock = store.clock().withZone(OpenStore.ZONE);
        new RestoredStore(store.data(), store.backups(), store.data().resolve("settings.json"), clock)
                .restore(stick.resolve(before.name()), "王敏", Progress.UNWATCHED);
        try (var again = new OpenStore(store.data())) {
            assertThat(again.backups().makeIn(stick, Progress.UNWATCHED).sequence()).isEqualTo(2);
        }
    }

    @Test
    void whatSomebodyPutIntoThePoolStays() throws Exception {
        store.report(plan, FIRST, "验收.txt", "通过");
        make();
        Files.writeString(pool().resolve("合同.pdf"), "别人的");
        makeSome(store.backups().folder());
        assertThat(in(pool())).hasSize(2).contains("合同.pdf");
    }

    /** So many that the first is taken away. */
    private void makeSome(Path where) {
        for (int year = 2031; year < 2035; year++) {
            store.addPlan(year);
            if (where.equals(store.backups().folder())) {
                make();
            } else {
                store.backups().makeIn(where, Progress.UNWATCHED);
            }
            store.clock().move(Duration.ofHours(11));
        }
    }

    @Test
    void whatIsSavedTakesThePlaceOfAnotherOnlyWhenItIsWhole() throws Exception {
        Path file = Files.writeString(folder.resolve("年底.duban"), "old");
        assertThatThrownBy(() -> store.backups().saveTo(file, (done, all) -> {
                    throw new Cancelled();
                }))
                .isInstanceOf(Cancelled.class);
        assertThat(file).hasContent("old");
        store.backups().saveTo(file, Progress.UNWATCHED);
        assertThat(store.backups().contents(file).plans()).hasSize(1);
        assertThat(in(folder)).contains("年底.duban").noneMatch(name -> name.startsWith("duban-new-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "duban.mv.db", "settings.json", "history/0000000001.jsonl", "history/别处.duban", "backups/我的.duban", "x/../duban.mv.db"
    })
    void nothingIsSavedOverWhatTheDataFolderHolds(String name) throws Exception {
        store.addPlan(2025);
        make();
        List<String> before = in(store.data());
        assertRefused("backup-out-own", () -> store.backups().saveTo(store.data().resolve(name), Progress.UNWATCHED));
        assertThat(in(store.data())).isEqualTo(before);
    }

    @Test
    void aFolderInPlaceOfAFileIsRefused() throws Exception {
        Path stick = Files.createDirectories(folder.resolve("U盘"));
        assertRefused("backup-out-folder", () -> store.backups().saveTo(stick, Progress.UNWATCHED));
        assertThat(stick).isEmptyDirectory();
    }

    @Test
    void whicheverStepItIsCancelledAtNothingOfItStays() throws Exception {
        store.report(plan, FIRST, "验收.txt", "通过".repeat(500_000));
        Path stick = Files.createDirectories(folder.resolve("U盘"));
        int cancelled = 0;
        boolean whole = false;
        while (!whole) {
            int stop = 9 * cancelled;
            var seen = new AtomicInteger();
            try {
                store.backups().makeIn(stick, (done, all) -> {
                    if (seen.getAndIncrement() == stop) {
                        throw new Cancelled();
                    }
                });
                whole = true;
            } catch (Cancelled nobodyWaits) {
                cancelled++;
                assertThat(in(stick)).isEmpty();
            }
        }
        assertThat(cancelled).as("it is asked for each table written and read, and each million bytes").isGreaterThan(8);
        assertThat(in(stick)).hasSize(1);
    }

    @Test
    void aFolderThatIsGoneIsRefused() {
        Path gone = folder.resolve("U盘");
        assertRefused("backup-folder-gone", () -> store.backups().makeIn(gone, Progress.UNWATCHED));
        assertRefused("backup-folder-gone", () -> store.backups().saveTo(gone.resolve("备份.duban"), Progress.UNWATCHED));
        assertThat(gone).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefused() throws Exception {
        Files.writeString(store.backups().folder(), "a file, not a folder");
        assertRefused("backup-folder-gone", this::make);
    }

    @Test
    void aStoreThatIsGoneIsRefusedAndNoneIsMade() {
        var none = new OpenStore(folder.resolve("none"));
        none.close();
        Path file = none.data().resolve(DataFolder.FILE_NAME);
        assertThat(file.toFile().delete()).isTrue();
        assertRefused("backup-store-unreadable", () -> none.backups().make(Progress.UNWATCHED));
        assertThat(file).doesNotExist();
    }

    @Test
    void whatNoKeptBackupNamesLeavesThePool() throws Exception {
        Evidence gone = store.report(plan, FIRST, "验收.txt", "通过");
        BackupStamp first = make();
        Files.delete(store.evidence(gone));
        Evidence kept = store.report(plan, FIRST, "整改.txt", "完成");
        store.clock().move(Duration.ofMinutes(5));
        make();
        store.clock().move(Duration.ofHours(25));
        store.addPlan(2025);
        make();
        assertThat(store.backups().all()).extracting(BackupStamp::sequence).doesNotContain(first.sequence());
        assertThat(in(pool())).containsExactly(kept.sha256());
    }

    @Test
    void aFullDiskIsRefusedAndLeavesNothing() throws Exception {
        store.report(plan, FIRST, "验收.txt", "通过".repeat(500_000));
        Path stick = Files.createDirectories(folder.resolve("U盘"));
        try (SmallDisk small = SmallDisk.mounted(stick, "1m", "rw")) {
            assertRefused("backup-disk-full", () -> store.backups().makeIn(small.path(), Progress.UNWATCHED));
            assertThat(in(small.path())).isEmpty();
            small.remount("size=16m");
            store.backups().makeIn(small.path(), Progress.UNWATCHED);
            assertThat(in(small.path())).hasSize(1);
            store.addPlan(2025);
            small.remount("ro");
            assertRefused("backup-read-only", () -> store.backups().makeIn(small.path(), Progress.UNWATCHED));
        }
    }

    private BackupStamp make() {
        return store.backups().make(Progress.UNWATCHED);
    }

    private Path path(BackupStamp stamp) {
        return store.backups().folder().resolve(stamp.name());
    }

    private BackupContents contents(BackupStamp stamp) {
        return store.backups().contents(path(stamp));
    }

    private Path pool() {
        return store.backups().folder().resolve("evidence");
    }

    private static List<String> in(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> String.valueOf(each.getFileName())).sorted().toList();
        }
    }

    private static void assertRefused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
