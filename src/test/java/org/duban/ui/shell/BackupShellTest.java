package org.duban.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.duban.messages.Language;
import org.duban.ui.Desk;
import org.duban.ui.Pulses;
import org.duban.ui.QuickRobot;
import org.duban.ui.Screenshot;
import org.duban.usecase.Refusal;
import org.duban.usecase.backup.BackupStanding;
import org.duban.usecase.backup.BackupStanding.Second;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What the window says about backups besides their page: the first page, and the line below everything. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
@SuppressWarnings("NullAway.Init")
class BackupShellTest {

    private final Instant now = Desk.CLOCK.instant();
    private static final Path STICK = Path.of("E:\\备份");

    private Stage stage;

    @Start
    void open(Stage stage) {
        this.stage = stage;
    }

    @Test
    void theCardShowsWhatTheFileHoldsAndEnterRestoresIt(QuickRobot robot) throws IOException {
        ShellStage shell = show(Desk.empty());
        Path file = Path.of("E:", "督办备份.duban");
        onFx(() -> shell.desk().backupRoom().restore().look(file));
        Screenshot.of(shell.scene(), "00-restore");
        assertThat(words(shell, "#restore-sentence")).isEqualTo("2024-10-09 17:05，2023—2024年，58项任务，填报86份，佐证材料12份");
        assertThat(shell.scene().getFocusOwner()).isEqualTo(shell.scene().lookup("#restore-go"));
        robot.push(KeyCode.SPACE);
        assertThat(shell.desk().restored()).containsExactly(file);
    }

    @Test
    void aDamagedFileIsSaidInTheCard() throws IOException {
        ShellStage shell = show(Desk.empty());
        onFx(() -> {
            shell.desk().backups().refuseWith(new Refusal("backup-damaged", "督办备份.duban"));
            shell.desk().backupRoom().restore().look(Path.of("E:", "督办备份.duban"));
        });
        Screenshot.of(shell.scene(), "00-restore-damaged");
        assertThat(words(shell, "#restore-sentence")).isEqualTo("备份“督办备份.duban”已损坏或不完整，没有恢复任何内容；请换一个备份");
        assertThat(shell.scene().lookup("#restore-go").isVisible()).isFalse();
    }

    @Test
    void worryingBackupsAreSaidInAmberWithTheWayToThem() throws IOException {
        ShellStage shell = show(Desk.withPlan());
        var opened = new boolean[1];
        shell.desk().backupRoom().backups().setPage(() -> opened[0] = true);
        assertThat(shown(shell, "#backup-worry")).isFalse();
        heard(shell, new BackupStanding(null, now.minus(Duration.ofDays(8)), null, null));
        assertThat(words(shell, "#backup-worry")).isEqualTo("备份已落后8天");
        heard(shell, new BackupStanding(null, null, null, new Second(STICK, null, new Refusal("backup-folder-gone", STICK))));
        Screenshot.of(shell.scene(), "08-amber");
        assertThat(words(shell, "#backup-worry")).isEqualTo("第二备份文件夹不在：" + STICK);
        onFx(() -> shell.scene().lookup("#backup-to-page").fireEvent(new ActionEvent()));
        assertThat(opened[0]).isTrue();
    }

    @Test
    void whatIsNotSavedIsSaidInRedAndGoesToAStick() throws IOException {
        ShellStage shell = show(Desk.withPlan());
        onFx(() -> {
            shell.desk().ledger().refuseWith(new Refusal("disk-full", "D:\\台账"));
            shell.desk().workspace().carryOut(Desk.emptyPlan(2025, "江城市第一人民医院2025年重点工作"));
        });
        Screenshot.of(shell.scene(), "08-red");
        assertThat(shown(shell, "#save-retry")).isTrue();
        assertThat(shown(shell, "#save-elsewhere")).isTrue();
        assertThat(shell.scene().lookup("#status-keys").isVisible()).as("the keys leave their room to the words").isFalse();

        onFx(() -> shell.desk().backupRoom().rescue().save(Path.of("E:", "未保存的改动.txt")));
        Screenshot.of(shell.scene(), "08-red-saved");
        assertThat(words(shell, "#backup-told-words")).startsWith("1项没有保存的改动已写到");
        assertThat(shown(shell, "#save-retry")).as("it is still not in the store").isTrue();

        onFx(() -> shell.desk().shell().closing().request());
        Screenshot.of(shell.scene(), "08-red-closing");
        assertThat(shell.scene().lookup("#closing-go")).as("nothing is lost by closing").isInstanceOf(Button.class);
        onFx(() -> shell.desk().workspace().undo());
        onFx(() -> shell.desk().shell().closing().request());
        Screenshot.of(shell.scene(), "08-red-closing-more");
        assertThat(shell.scene().lookup("#closing-elsewhere")).as("something else is nowhere yet").isInstanceOf(Button.class);
        onFx(() -> ((Button) shell.scene().lookup("#backup-told-seen")).fire());
        assertThat(shown(shell, "#backup-told")).isFalse();
    }

    @Test
    void aProcessThatDiedIsMentionedByTheWay() throws IOException {
        ShellStage shell = show(Desk.empty());
        onFx(() -> shell.desk().backupRoom().told().mention(messages -> messages.text("recovery.quiet", 2)));
        Screenshot.of(shell.scene(), "08-done-again");
        assertThat(words(shell, "#notice")).isEqualTo("上次没有正常关闭，已补回2项改动，没有丢失");
        assertThat(shell.desk().preferences().settings().language()).isEqualTo(Language.CHINESE);
    }

    private void heard(ShellStage shell, BackupStanding standing) {
        onFx(() -> shell.desk().backupRoom().backups().heard(standing));
    }

    private static boolean shown(ShellStage shell, String id) {
        Node node = shell.scene().lookup(id);
        return node != null && node.isVisible() && node.getParent().isVisible();
    }

    private static String words(ShellStage shell, String id) {
        return ((Labeled) shell.scene().lookup(id)).getText();
    }

    private ShellStage show(Desk desk) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> new ShellStage(desk, stage, false));
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, action);
        Pulses.settle();
    }
}
