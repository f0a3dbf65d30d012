package org.duban.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.duban.messages.Language;
import org.duban.ui.QuickRobot;
import org.duban.ui.Screenshot;
import org.duban.ui.report.ReportOffice;
import org.duban.usecase.MemoryLedger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** 登录, 锁定 and 切换使用人 in the whole window, by keys where a person would type. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
@SuppressWarnings("NullAway.Init")
class SignInWindowTest {

    private final Path folder;
    private ProgramStage program;

    SignInWindowTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void begin() {
        MemoryLedger ledger = ReportOffice.amidReview(Language.CHINESE).ledger;
        ProgramStage.accounts(ledger, List.of("医务科"));
        program = new ProgramStage(ledger, folder).begin();
    }

    @Test
    void nothingIsSeenAndNoKeyWorksBeforeSomebodySignsInByKeysAlone(QuickRobot robot) throws Exception {
        program.await("#login-go");
        Screenshot.of(program.stage().getScene(), "11-login");
        robot.push(KeyCode.ALT, KeyCode.DIGIT2).push(KeyCode.CONTROL, KeyCode.K).push(KeyCode.F1).push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(program.has("#user-menu")).isFalse();
        assertThat(program.has("#overlay")).isFalse();
        assertThat(program.stage().getTitle()).isEqualTo("督办");
        robot.interact(() -> program.there("#login-name").requestFocus());
        robot.write("王敏").push(KeyCode.TAB).write(ProgramStage.PASSWORD).push(KeyCode.ENTER);
        program.await("#user-menu");
        assertThat(program.stage().getTitle()).contains("江城市第一人民医院");
        program.end();
    }

    @Test
    void aWrongPasswordIsSaidUnderTheFieldsAndFiveLockTheAccount() throws Exception {
        program.attempt("王敏", "wrong-password");
        program.await("#login-error");
        assertThat(program.words("#login-error")).contains("密码");
        Screenshot.of(program.stage().getScene(), "11-login-wrong");
        for (int attempt = 0; attempt < 4; attempt++) {
            program.attempt("王敏", "wrong-password");
        }
        program.attempt("王敏", ProgramStage.PASSWORD);
        assertThat(program.words("#login-error")).contains("10:33");
        Screenshot.of(program.stage().getScene(), "11-login-too-often");
        program.clock.pass(Duration.ofMinutes(2));
        program.signIn("王敏");
        program.end();
    }

    @Test
    void anIdleWindowLocksAndTheSamePersonFindsItAsItWas(QuickRobot robot) throws Exception {
        program.signIn("王敏");
        program.tasks(robot);
        robot.interact(() -> ((TextField) program.there("#filter-words")).setText("电子病历"));
        program.clock.pass(Duration.ofMinutes(11));
        robot.push(KeyCode.SHIFT);
        program.await("#login-go");
        assertThat(program.has("#filter-words")).isFalse();
        assertThat(program.words("#login .page-title")).isEqualTo("已锁定：王敏");
        Screenshot.of(program.stage().getScene(), "11-login-locked");
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        assertThat(program.has("#timeline")).isFalse();
        program.signIn("王敏");
        assertThat(((TextField) program.there("#filter-words")).getText()).isEqualTo("电子病历");
        program.end();
    }

    @Test
    void anotherPersonHasTheirOwnScreensAndNothingOfTheOthersToUndo(QuickRobot robot) throws Exception {
        program.signIn("王敏");
        program.tasks(robot);
        robot.interact(() -> program.there("#plan-table").requestFocus());
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.D);
        assertThat(program.has("#notice-undo")).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.L);
        program.await("#login-go");
        program.signIn("医务科");
        assertThat(program.has("#notice-undo")).isFalse();
        assertThat(program.there("#undo").isDisabled()).isTrue();
        assertThat(program.has("#add-task")).isFalse();
        program.menu("menu-switch-person");
        program.await("#login-go");
        assertThat(program.words("#login .page-title")).isEqualTo("登录");
        program.signIn("王敏");
        assertThat(program.has("#add-task")).isTrue();
        program.end();
    }

    @Test
    void theOfficeThatForgotItsPasswordIsShownWhatToDo() throws IOException, InterruptedException {
        program.await("#login-recover");
        program.press("#login-recover");
        program.type("#recover-name", "王敏");
        program.type("#recover-code", "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE");
        program.type("#recover-new", "another-password");
        program.type("#recover-again", "another-passwore");
        program.press("#recover-go");
        assertThat(program.words("#recover-password-error")).contains("不一样");
        Screenshot.of(program.stage().getScene(), "11-login-recover");
        program.type("#recover-again", "another-password");
        program.press("#recover-go");
        program.await("#recover-error");
        ProgramStage.until(() -> !program.words("#recover-error").isEmpty());
        assertThat(program.words("#recover-error")).contains("恢复码");
        program.end();
    }
}
