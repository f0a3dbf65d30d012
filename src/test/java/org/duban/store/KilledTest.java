package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.duban.store.BusyChild.Work;
import org.duban.usecase.Ledger;
import org.duban.usecase.Progress;
import org.duban.usecase.backup.BackupStamp;
import org.duban.usecase.backup.Recovery;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("drill")
class KilledTest {

    private static final Random RANDOM = new Random(Long.getLong("duban.drill.seed", 20241122));

    /** The child counts its seeds up from 0; one of them again would draw the ids that are there already. */
    private static final long UNLIKE_THE_CHILDS = -1;

    @TempDir
    private Path folder;

    @Test
    void everyBackupThatHasItsNameIsWholeAndWhatWasLeftIsSwept() throws Exception {
        killedAt(Work.BACKING_UP);
        Path backups = folder.resolve("data").resolve(BackupFiles.NAME);
        try (Ledger ledger = LedgerFile.open(folder.resolve("data"))) {
            assertThat(DrillModel.of(DrillFound.history(ledger)).differences(DrillFound.in(ledger))).isEmpty();
            for (BackupStamp each : Work.backups(folder).all()) {
                assertThatNoException().isThrownBy(() -> Work.backups(folder).prove(backups.resolve(each.name()), Progress.UNWATCHED));
            }
            ledger.apply(new SomeChanges(UNLIKE_THE_CHILDS, 5).next(Books.of(ledger)), "王敏", Clock.systemUTC().instant());
            var tomorrow = Clock.offset(Clock.systemUTC(), Duration.ofDays(1));
            new DrillSafe(folder.resolve("data"), tomorrow).backUp();
        }
        assertThat(names(backups, "duban-new-*")).isEmpty();
    }

    @Test
    void whatWasSavedElsewhereBeforeStaysUntilItIsReplacedByAWholeOne() throws Exception {
        killedAt(Work.SAVING_ELSEWHERE);
        assertThatNoException().isThrownBy(() -> Work.backups(folder).prove(folder.resolve("elsewhere.duban"), Progress.UNWATCHED));
    }

    @Test
    void aStoreThatWasBeingBroughtUpToDateIsOpenedWithEverything() throws Exception {
        killedAt(Work.MIGRATING);
        for (String each : names(folder, "data*")) {
            try (Ledger ledger = LedgerFile.open(folder.resolve(each))) {
                DrillFound found = DrillFound.in(ledger);
                assertThat(found.history()).as(each).hasSize(WriteReleased.CHANGES + 2);
                assertThat(DrillModel.of(found.history()).differences(found)).isEmpty();
            }
        }
    }

    @Test
    void aStoreThatWasBeingRestoredIsWhatItWasOrWhatTheBackupHas() throws Exception {
        killedAt(Work.RESTORING);
        try (Ledger ledger = LedgerFile.open(folder.resolve("data"))) {
            var story = new DrillStory();
            story.hear(DrillLog.read(folder.resolve(BusyChild.TOLD)));
            assertThat(story.compare(DrillFound.in(ledger))).isEqualTo(new DrillStory.Outcome(0, List.of()));
            assertThat(ledger.recovery().map(Recovery::isLossy).orElse(false)).isFalse();
            new DrillSafe(folder.resolve("data"), Clock.systemUTC()).backUp();
        }
        assertThat(names(folder.resolve("data"), "*new*")).isEmpty();
    }

    @Test
    void aPaperIsWholeOrTheOneBefore() throws Exception {
        killedAt(Work.EXPORTING);
        try (var in = Files.newInputStream(folder.resolve("分解表.docx")); var paper = new XWPFDocument(in)) {
            assertThat(paper.getTables()).isNotEmpty();
        }
    }

    /** Some time after it was done once. */
    private void killedAt(Work work) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process child = new ProcessBuilder(command(work)).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        try {
            while (child.isAlive() && Files.notExists(folder.resolve("busy"))) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            TimeUnit.MICROSECONDS.sleep(RANDOM.nextInt(400_000));
            assertThat(child.isAlive()).as("busy when it is killed: %s", Files.readString(said)).isTrue();
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private List<String> command(Work work) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                BusyChild.class.getName(),
                work.name(),
                folder.toString());
    }

    private static List<String> names(Path folder, String pattern) throws IOException {
        var names = new ArrayList<String>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, pattern)) {
            files.forEach(each -> names.add(each.getFileName().toString()));
        }
        return names;
    }
}
