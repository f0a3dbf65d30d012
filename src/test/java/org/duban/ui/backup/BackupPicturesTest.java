package org.duban.ui.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.duban.messages.Language;
import org.duban.settings.Settings;
import org.duban.ui.Desk;
import org.duban.ui.Pulses;
import org.duban.ui.QuickRobot;
import org.duban.ui.Screenshot;
import org.duban.ui.control.Look;
import org.duban.ui.settings.SettingsScreen;
import org.duban.usecase.MemoryLedger;
import org.duban.usecase.Refusal;
import org.duban.usecase.backup.BackupStanding;
import org.duban.usecase.backup.BackupStanding.Second;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** 备份 in 设置, in the room that a window of 1366×768 leaves it; by keyboard, and as pictures. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
@SuppressWarnings("NullAway.Init")
class BackupPicturesTest {

    private static final int WIDTH = 1366 - 80;
    private static final int HEIGHT = 768 - 48 - 24;
    private static final Instant NEWEST = Instant.parse("2024-10-10T02:31:00Z");

    private Stage stage;
    private Scene scene;
    private Desk desk;
    private BackupPage page;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        stage.setX(0);
        stage.setY(0);
    }

    @Test
    void aBackupIsChosenAndItsDayTypedByKeyboardAlone(QuickRobot robot) throws IOException {
        show(Language.CHINESE, false);
        onFx(page::focus);
        robot.push(KeyCode.DOWN);
        onFx(() -> {});
        Screenshot.of(scene, "11-backup");
        assertThat(text("#backup-contents")).contains("2024年（30项任务）、2023年（28项任务）");

        robot.push(KeyCode.TAB).push(KeyCode.TAB);
        onFx(() -> scene.lookup("#backup-restore").requestFocus());
        robot.push(KeyCode.SPACE);
        Screenshot.of(scene, "11-backup-ask");
        assertThat(scene.getFocusOwner()).isEqualTo(scene.lookup("#backup-restore-day"));
        robot.write("2024-10-08").push(KeyCode.ENTER);
        Screenshot.of(scene, "11-backup-ask-wrong");
        assertThat(((Label) scene.lookup("#backup-restore-problem")).getText()).isEqualTo("输入的是 2024-10-08，这份备份是 2024-10-10 的。请核对选的是不是这一份");
        assertThat(desk.restored()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.A).write("10月10日").push(KeyCode.ENTER);
        assertThat(desk.restored()).containsExactly(desk.backups().folder().resolve("duban-11.duban"));

        boolean[] left = new boolean[1];
        onFx(() -> left[0] = page.escape());
        assertThat(left[0]).isTrue();
        assertThat(scene.lookup("#backup-restore-day")).isNull();
    }

    @Test
    void theSizeTypedCountsAtOnceAndAWrongOneKeepsThePage(QuickRobot robot) {
        show(Language.CHINESE, false);
        onFx(() -> scene.lookup("#backup-limit").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A).write("50").push(KeyCode.ENTER);
        assertThat(desk.preferences().settings().backups().gigabytes()).isEqualTo(50);
        onFx(() -> ((TextField) scene.lookup("#backup-limit")).setText("0"));
        assertThat(page.keepEdits()).isFalse();
        assertThat(page.escape()).isTrue();
        assertThat(page.keepEdits()).isTrue();
    }

    @Test
    void aSecondFolderThatIsAwayIsSaidWhereItIsChosen() throws IOException {
        show(Language.CHINESE, true);
        Path stick = Path.of("/media/U盘").toAbsolutePath();
        onFx(() -> {
            desk.backupRoom().backups().setSecondFolder(stick);
            desk.backupRoom().backups().heard(new BackupStanding(
                    desk.backups().all().getFirst(), NEWEST, null, new Second(stick, null, new Refusal("backup-folder-gone", stick))));
            desk.backupRoom().restore().look(Path.of("E:", "督办备份.duban"));
        });
        Screenshot.of(scene, "11-backup-dark");
        assertThat(((Label) scene.lookup("#backup-second-state")).getText()).isEqualTo("现在不在，接上后自动补写");
        onFx(() -> scene.lookup("#backup-second-clear").fireEvent(new ActionEvent()));
        assertThat(desk.preferences().settings().backups().secondFolder()).isNull();
    }

    @Test
    void englishFits() throws IOException {
        show(Language.ENGLISH, false);
        onFx(page::focus);
        Screenshot.of(scene, "11-backup-english");
        assertThat(scene.getRoot().lookupAll(".button").stream()
                        .filter(each -> each.localToScene(each.getLayoutBounds()).getMaxX() > WIDTH))
                .isEmpty();
    }

    private String text(String id) {
        return String.join(" ", scene.lookup(id).lookupAll(".label").stream().map(each -> ((Label) each).getText()).toList());
    }

    private void show(Language language, boolean dark) {
        onFx(() -> {
            desk = new Desk(new MemoryLedger(), Settings.defaults().with(language));
            for (long each = 12; each > 0; each--) {
                desk.backups().with(NEWEST.minusSeconds(each * each * 7_000L), each % 5 != 4);
            }
            desk.backupRoom().backups().heard(new BackupStanding(desk.backups().all().getFirst(), null, null, null));
            page = new BackupPage(desk.backupRoom(), desk.preferences().messages());
            var screen = new SettingsScreen(List.of(page), new SimpleStringProperty("backup"), desk.preferences().messages());
            scene = new Scene(new StackPane(screen.view()), WIDTH, HEIGHT);
            Look.dress(scene, dark);
            stage.setScene(scene);
            stage.show();
        });
        assertThat(((TableView<?>) scene.lookup("#backup-list")).getItems()).hasSize(12);
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, action);
        Pulses.settle();
    }
}
