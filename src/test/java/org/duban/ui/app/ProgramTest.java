package org.duban.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.duban.output.image.PngTimelinePaper;
import org.duban.settings.SettingsFile;
import org.duban.passwords.QuickPasswords;
import org.duban.ui.Desk;
import org.duban.ui.NoSentences;
import org.duban.ui.Screenshot;
import org.duban.ui.background.Failures;
import org.duban.ui.background.Work;
import org.duban.store.EvidenceFolder;
import org.duban.usecase.ExportTable;
import org.duban.usecase.ExportTimeline;
import org.duban.usecase.KnownPlan;
import org.duban.usecase.form.FormPorts;
import org.duban.intake.form.ExcelFormReader;
import org.duban.output.OfficialLayout;
import org.duban.output.excel.ExcelChasePaper;
import org.duban.output.excel.ExcelFormPaper;
import org.duban.ui.Pulses;
import org.duban.ui.QuickRobot;
import org.duban.usecase.Ledger;
import org.duban.usecase.MemoryLedger;
import org.duban.usecase.Refusal;
import org.duban.usecase.backup.MemoryBackups;
import org.duban.usecase.unsaved.MemoryUnsaved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The window from start to end. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
class ProgramTest {

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Path folder;

    ProgramTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void anUnusedProgramShowsItsFirstPageAndRemembersItsWindow(QuickRobot robot) throws Exception {
        Stage stage = begin(MemoryLedger::new);
        wait(stage, "#start");
        assertThat(stage.getTitle()).isEqualTo("督办");
        end(stage, robot);
        assertThat(new SettingsFile(folder).load().settings().window()).isNotNull();
        assertThat(stage.isShowing()).isFalse();
    }

    @Test
    void aStoreThatIsOpenElsewhereIsToldCalmlyAndTriedAgain(QuickRobot robot) throws Exception {
        var elsewhere = new AtomicBoolean(true);
        Stage stage = begin(() -> {
            if (elsewhere.get()) {
                throw new Refusal("already-open", "D:\\台账");
            }
            return new MemoryLedger();
        });
        wait(stage, "#startup-failed");
        picture(stage);
        elsewhere.set(false);
        robot.interact(() -> stage.getScene().lookup("#startup-retry").fireEvent(new ActionEvent()));
        wait(stage, "#start");
        end(stage, robot);
    }

    @Test
    void theSampleShowsInBothLanguages(QuickRobot robot) throws Exception {
        Stage stage = begin(MemoryLedger::new);
        wait(stage, "#open-sample");
        robot.interact(() -> stage.getScene().lookup("#open-sample").fireEvent(new ActionEvent()));
        wait(stage, "#notice-undo");
        Pulses.settle();
        assertThat(stage.getTitle()).contains("江城市第一人民医院");
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("tile-OVERDUE");
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        Pulses.settle();
        assertThat(stage.getScene().getFocusOwner()).isInstanceOf(TreeTableView.class);
        Screenshot.of(stage.getScene(), "02-program");

        robot.push(KeyCode.ALT, KeyCode.DIGIT8);
        wait(stage, "#shell-language-ENGLISH");
        robot.interact(() -> ((RadioButton) stage.getScene().lookup("#shell-language-ENGLISH")).fire());
        Pulses.settle();
        assertThat(stage.getTitle()).startsWith("Duban");
        Screenshot.of(stage.getScene(), "02-program-english");
        end(stage, robot);
    }

    @Test
    void aProgramThatIsRefusedLeavesTheSettingsAlone(QuickRobot robot) throws Exception {
        Stage stage = begin(() -> {
            throw new Refusal("already-open", "D:\\台账");
        });
        wait(stage, "#startup-failed");
        end(stage, robot);
        assertThat(new SettingsFile(folder).load().settings().window()).isNull();
    }

    @Test
    void aStoreThatOpensAfterTheWindowWasClosedIsClosedToo(QuickRobot robot) throws Exception {
        var opening = new CountDownLatch(1);
        var ledger = new MemoryLedger();
        Stage stage = begin(() -> {
            await(opening);
            return ledger;
        });
        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        opening.countDown();
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        Pulses.settle();
        assertThat(ledger.isClosed()).isTrue();
        assertThat(stage.getScene().lookup("#start")).isNull();
    }

    @Test
    void workUnderWayIsCancelledWhenTheWindowCloses(QuickRobot robot) throws Exception {
        var reading = new CountDownLatch(1);
        Stage stage = begin(MemoryLedger::new, progress -> {
            reading.countDown();
            while (true) {
                progress.at(1, 2);
                LockSupport.parkNanos(1_000_000);
            }
        });
        wait(stage, "#open-sample");
        robot.interact(() -> stage.getScene().lookup("#open-sample").fireEvent(new ActionEvent()));
        await(reading);
        end(stage, robot);
        assertThat(stage.isShowing()).isFalse();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private void end(Stage stage, QuickRobot robot) throws InterruptedException {
        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
    }

    private Stage begin(Supplier<Ledger> opener) {
        return begin(opener, progress -> KnownPlan.of(Desk.draft("a.docx", 2024, List.of())));
    }

    private Stage begin(Supplier<Ledger> opener, Work<KnownPlan> sample) {
        var services = new Services(
                opener,
                Desk.reader((name, progress) -> Desk.draft("a.docx", 2024, List.of())),
                sample,
                (phrase, year) -> Optional.empty(),
                new NoSentences(),
                new ExportTable(Map.of()),
                new ExportTimeline(Map.of(), new PngTimelinePaper()),
                new FormPorts(
                        new ExcelFormPaper(OfficialLayout.standard()),
                        new ExcelFormReader(),
                        new ExcelChasePaper(OfficialLayout.standard())),
                (sheet, file, progress) -> {},
                new EvidenceFolder(folder),
                backups(),
                QuickPasswords.get(),
                Desk.CLOCK,
                folder);
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            var stage = new Stage();
            new Program(services, new TaskScreens(services), new Failures(), stage, ended::countDown).begin();
            return stage;
        });
    }

    private static void picture(Stage stage) throws IOException {
        Screenshot.of(stage.getScene(), "08-not-opened");
    }

    private static void wait(Stage stage, String id) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            Node node = stage.getScene().lookup(id);
            return node != null;
        });
    }

    private static BackupPorts backups() {
        var backups = new MemoryBackups();
        return new BackupPorts(backups, backups, backups, new MemoryUnsaved());
    }
}
