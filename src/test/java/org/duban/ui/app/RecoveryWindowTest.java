package org.duban.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.duban.settings.BackupChoice;
import org.duban.settings.Settings;
import org.duban.settings.SettingsFile;
import org.duban.ui.Desk;
import org.duban.ui.Screenshot;
import org.duban.ui.background.Work;
import org.duban.ui.backup.RestoreCard;
import org.duban.store.BackupFiles;
import org.duban.store.LedgerFile;
import org.duban.store.RestoredStore;
import org.duban.store.UnsavedText;
import org.duban.ui.Pulses;
import org.duban.ui.QuickRobot;
import org.duban.usecase.KnownPlan;
import org.duban.usecase.Ledger;
import org.duban.usecase.MemoryLedger;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.duban.usecase.backup.BackupStamp;
import org.duban.usecase.backup.Generations;
import org.duban.usecase.backup.MemoryBackups;
import org.duban.usecase.backup.Recovery.Step;
import org.duban.usecase.unsaved.MemoryUnsaved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** The window over a store that was damaged, and over one that another takes the place of. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
class RecoveryWindowTest {

    private static final Instant TIME = Instant.parse("2024-10-10T01:58:00Z");
    private static final Path DATA = Path.of("D:\\台账");

    private final Path folder;
    private final MemoryBackups backups = new MemoryBackups().with(TIME, true);

    RecoveryWindowTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theReportStandsBeforeEverythingElseUntilItIsSeen(QuickRobot robot) throws Exception {
        var ledger = new MemoryLedger()
                .recoveredBy(
                        new Step.NotOpened(DATA.resolve("duban.mv.db")),
                        new Step.KeptAside(DATA.resolve("aside")),
                        new Step.BackupUnusable("duban-2024-10-10_10-30-00_0124.duban"),
                        new Step.FromBackup(new BackupStamp("duban-2024-10-10_09-58-00_0123.duban", 123, TIME, 1, true)),
                        new Step.DoneAgain(17, Desk.CLOCK.instant()));
        ProgramStage stage = begin(ledger);
        stage.await("#recovery");
        assertThat(stage.words("#recovery-verdict")).isEqualTo("台账已恢复，没有丢失任何改动");
        Path text = folder.resolve("恢复报告.txt");
        ProgramStage.onFx(() -> {
            ((RecoveryPage) stage.stage().getScene().getRoot()).export(text);
            return text;
        });
        stage.await("#open-file");
        Screenshot.of(stage.stage().getScene(), "11-recovery");
        assertThat(Files.readAllLines(text)).contains("缺了什么").anyMatch(each -> each.startsWith("- 按操作记录补回了17项改动"));
        robot.push(KeyCode.SPACE);
        stage.await("#start");
        stage.end();
    }

    @Test
    void whatMayBeMissingIsNamed() throws Exception {
        var ledger = new MemoryLedger()
                .recoveredBy(
                        new Step.Gone(DATA.resolve("duban.mv.db")),
                        new Step.FromBackup(new BackupStamp("duban-2024-10-10_09-58-00_0123.duban", 123, TIME, 1, true)),
                        new Step.Missing(TIME));
        ProgramStage stage = begin(ledger);
        stage.await("#recovery");
        Screenshot.of(stage.stage().getScene(), "11-recovery-lossy");
        assertThat(stage.stage().getScene().getRoot().lookupAll("#recovery-parts .label").stream()
                        .map(each -> ((Label) each).getText()))
                .contains("2024-10-10 09:58之后的改动可能没有了。");
        stage.end();
    }

    @Test
    void aProcessThatDiedIsOnlyMentioned() throws Exception {
        ProgramStage stage = begin(new MemoryLedger().recoveredBy(new Step.DoneAgain(2, TIME)));
        stage.await("#start");
        assertThat(stage.words("#notice")).isEqualTo("上次没有正常关闭，已补回2项改动，没有丢失");
        stage.end();
    }

    @Test
    void theWindowClosesTheStoreRestoresAndOpensTheOther() throws Exception {
        var before = new MemoryLedger();
        var after = new MemoryLedger();
        after.apply(Desk.emptyPlan(2024, "江城市第一人民医院2024年重点工作"), "王敏", TIME);
        ProgramStage stage = begin(before, after);
        stage.await("#start");
        look(stage);
        stage.press("#restore-go");
        stage.await("#tile-OVERDUE");
        Screenshot.of(stage.stage().getScene(), "11-restored");
        assertThat(before.isClosed()).isTrue();
        assertThat(backups.restored()).hasSize(1);
        assertThat(stage.words("#backup-told-words")).startsWith("已恢复2024-10-09 17:05的备份：").contains("恢复前的台账保存在");
        assertThat(stage.stage().getTitle()).contains("2024年重点工作");
        stage.end();
        assertThat(after.isClosed()).isTrue();
    }

    @Test
    void whatIsUnderWayIsStoppedAndWaitedForBeforeTheStoreCloses() throws Exception {
        var before = new MemoryLedger();
        var ledgers = new LinkedBlockingQueue<Ledger>(List.of(before, new MemoryLedger()));
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var closedMeanwhile = new CompletableFuture<Boolean>();
        Work<KnownPlan> sample = progress -> {
            begun.countDown();
            try {
                return untilCancelled(progress);
            } finally {
                await(mayEnd);
                closedMeanwhile.complete(before.isClosed());
            }
        };
        var stage = new ProgramStage(ledgers::remove, Desk.reader((name, progress) -> Desk.draft(name, 2024, List.of())), sample, ports(), folder);
        stage.begin().await("#start");
        look(stage);
        stage.press("#open-sample");
        await(begun);
        stage.press("#restore-go");
        stage.await("#waiting");
        assertThat(stage.words("#waiting-words")).isEqualTo("正在等这件事停下，随后恢复：正在打开示例");
        Screenshot.of(stage.stage().getScene(), "11-waiting-for-work");
        assertThat(before.isClosed()).isFalse();
        mayEnd.countDown();
        stage.await("#backup-told-words");
        assertThat(closedMeanwhile).isCompletedWithValue(false);
        assertThat(backups.restored()).hasSize(1);
        stage.end();
    }

    @Test
    void whereRestoringFailsTheStoreOpensAgainAndTheReasonIsSaid() throws Exception {
        ProgramStage stage = begin(new MemoryLedger(), new MemoryLedger());
        stage.await("#start");
        look(stage);
        backups.refuseWith(new Refusal("backup-damaged", "督办备份.duban"));
        stage.press("#restore-go");
        stage.await("#backup-told-words");
        assertThat(stage.words("#backup-told-words")).startsWith("没有恢复，台账和原来一样。备份“督办备份.duban”已损坏");
        assertThat(stage.has("#start")).isTrue();
        stage.end();
    }

    @Test
    void whoLostEverythingHereIsOfferedWhatTheSecondFolderHas() throws Exception {
        new SettingsFile(folder).save(Settings.defaults().with(new BackupChoice(folder.resolve("U盘").toString(), 20)));
        ProgramStage stage = begin(new MemoryLedger());
        stage.await("#start");
        ProgramStage.until(() -> ProgramStage.onFx(() -> stage.there("#restore-go").isVisible()));
        Screenshot.of(stage.stage().getScene(), "00-restore-offered");
        assertThat(stage.words("#restore-sentence")).startsWith("2024-10-10 09:58，2023—2024年，58项任务");
        stage.end();
    }

    @Test
    void aBackupFromElsewhereMovesAnOfficeToAnotherComputer() throws Exception {
        Path stick = Files.createDirectory(folder.resolve("U盘")).resolve("督办备份.duban");
        Path old = folder.resolve("旧电脑");
        try (Ledger ledger = LedgerFile.open(old)) {
            ledger.apply(Desk.emptyPlan(2024, "江城市第一人民医院2024年重点工作"), "王敏", TIME);
            files(old).saveTo(stick, Progress.UNWATCHED);
        }
        Path here = folder.resolve("新电脑");
        var ports = new BackupPorts(
                files(here), files(here), new RestoredStore(here, files(here), here.resolve("settings.json"), Desk.CLOCK), new UnsavedText());
        ProgramStage stage = new ProgramStage(() -> LedgerFile.open(here), ports, here).begin();
        stage.await("#start");
        look(stage, stick);
        assertThat(stage.words("#restore-sentence")).isEqualTo("2024-10-10 10:32，2024年，0项任务，填报0份，佐证材料0份");
        stage.press("#restore-go");
        stage.await("#tile-OVERDUE");
        assertThat(stage.words("#backup-told-words")).startsWith("已恢复2024-10-10 10:32的备份：2024年（0项任务）");
        stage.end();
        try (Ledger ledger = LedgerFile.open(here)) {
            assertThat(ledger.plans()).extracting(each -> each.heading().title()).containsExactly("江城市第一人民医院2024年重点工作");
            assertThat(ledger.recovery()).isEmpty();
        }
        assertThat(files(here).all()).isNotEmpty().allMatch(BackupStamp::proved);
    }

    @Test
    void aLastBackupThatTakesLongIsShownAndNobodyHasToWait() throws Exception {
        backups.neverEnd();
        ProgramStage stage = begin(new MemoryLedger());
        stage.await("#start");
        ProgramStage.onFx(() -> {
            stage.stage().fireEvent(new WindowEvent(stage.stage(), WindowEvent.WINDOW_CLOSE_REQUEST));
            return stage;
        });
        stage.await("#waiting-stop");
        Screenshot.of(stage.stage().getScene(), "11-finishing");
        stage.press("#waiting-stop");
        stage.awaitEnd();
    }

    private static BackupFiles files(Path data) {
        return new BackupFiles(
                data,
                Desk.CLOCK,
                () -> new Generations(Generations.USUAL_LIMIT, Desk.CLOCK.getZone()),
                data.resolve("settings.json"));
    }

    private void look(ProgramStage stage) throws Exception {
        look(stage, Path.of("E:", "督办备份.duban"));
    }

    private static void look(ProgramStage stage, Path file) throws Exception {
        ProgramStage.onFx(() -> {
            ((RestoreCard) stage.there("#restore-card")).look(file);
            return stage;
        });
        ProgramStage.until(() -> ProgramStage.onFx(() -> stage.there("#restore-go").isVisible()));
        Pulses.settle();
    }

    private static KnownPlan untilCancelled(Progress progress) {
        while (true) {
            progress.at(1, 2);
            LockSupport.parkNanos(1_000_000);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private ProgramStage begin(Ledger... one) {
        var ledgers = new LinkedBlockingQueue<>(List.of(one));
        return new ProgramStage(ledgers::remove, ports(), folder).begin();
    }

    private BackupPorts ports() {
        return new BackupPorts(backups, backups, backups, new MemoryUnsaved());
    }
}
