package org.duban.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.duban.domain.account.AccountRole;
import org.duban.domain.account.UserAccount;
import org.duban.messages.Language;
import org.duban.ui.QuickRobot;
import org.duban.ui.Screenshot;
import org.duban.ui.report.ReportOffice;
import org.duban.ui.screen.SettingsPage;
import org.duban.usecase.MemoryLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** 账户与登录 in the whole window, from switching it on to switching it off. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
@SuppressWarnings("NullAway.Init")
class AccountsWindowTest {

    private final Path folder;
    private final MemoryLedger ledger = ReportOffice.amidReview(Language.CHINESE).ledger;

    AccountsWindowTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void switchingOnShowsTheRecoveryCodeUntilSomebodyHasIt(QuickRobot robot) throws Exception {
        ProgramStage program = settings(robot, new ProgramStage(ledger, folder).begin());
        program.type("#first-name", "王敏");
        program.type("#first-new", "short");
        program.press("#switch-on");
        assertThat(program.words("#first-password-error")).contains("至少输入8位");
        Screenshot.of(program.stage().getScene(), "12-accounts-off");
        program.type("#first-new", ProgramStage.PASSWORD);
        program.type("#first-again", ProgramStage.PASSWORD);
        program.press("#switch-on");
        program.await("#recovery");
        assertThat(program.words(".recovery-code")).matches("([2-9A-Z]{5}-){4}[2-9A-Z]{5}");
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        assertThat(program.has("#recovery")).isTrue();
        assertThat(program.words("#once-note")).contains("请先打印或抄下");
        program.press("#once-copy");
        assertThat(ProgramStage.onFx(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(program.words(".recovery-code"));
        Screenshot.of(program.stage().getScene(), "12-recovery-code");
        program.press("#once-noted");
        program.await("#accounts-table");
        assertThat(program.menuIds()).contains("menu-switch-person", "menu-lock");
        assertThat(ledger.accounts().isOn()).isTrue();
        program.end();
    }

    @Test
    void theOfficeMakesChangesStopsAndResetsAccountsByKeys(QuickRobot robot) throws Exception {
        ProgramStage.accounts(ledger, List.of());
        ProgramStage program = signedIn(robot);
        program.press("#add-account");
        robot.write("李强").push(KeyCode.TAB).push(KeyCode.TAB).write("ywk").push(KeyCode.ENTER);
        robot.push(KeyCode.TAB).write(ProgramStage.PASSWORD).push(KeyCode.TAB).write(ProgramStage.PASSWORD);
        Screenshot.of(program.stage().getScene(), "12-account-new");
        robot.push(KeyCode.ENTER);
        ProgramStage.until(() -> ledger.accounts().find("李强").isPresent());
        program.await("#accounts-table");
        ProgramStage.until(() -> !program.has("#account-form"));
        assertThat(account("李强").role()).isEqualTo(AccountRole.DEPARTMENT);
        select(program, "李强");
        robot.push(KeyCode.ENTER);
        program.await("#account-stop");
        program.press("#account-stop");
        ProgramStage.until(() -> !account("李强").active());
        ProgramStage.until(() -> !program.has("#account-form"));
        Screenshot.of(program.stage().getScene(), "12-accounts");
        select(program, "李强");
        program.press("#reset-account");
        program.type("#reset-new", "another-password");
        program.type("#reset-again", "another-password");
        String before = account("李强").password();
        program.press("#reset-go");
        ProgramStage.until(() -> !account("李强").password().equals(before));
        program.end();
    }

    @Test
    void theLastAccountOfTheOfficeIsNotStoppedAndThePageSaysWhy(QuickRobot robot) throws Exception {
        ProgramStage.accounts(ledger, List.of());
        ProgramStage program = signedIn(robot);
        select(program, "王敏");
        program.press("#change-account");
        program.press("#account-stop");
        ProgramStage.until(() -> !program.words("#accounts-error").isEmpty());
        assertThat(account("王敏").active()).isTrue();
        program.end();
    }

    @Test
    void accountsForAllDepartmentsAreMadeInOneGoAndTheirPasswordsShownOnce(QuickRobot robot) throws Exception {
        ProgramStage.accounts(ledger, List.of("医务科"));
        ProgramStage program = signedIn(robot);
        assertThat(program.words("#accounts-for-departments")).isEqualTo("为19个科室建账户");
        int deeds = ledger.everything().size();
        program.press("#accounts-for-departments");
        program.await("#first-passwords");
        Screenshot.of(program.stage().getScene(), "12-first-passwords");
        assertThat(ledger.accounts().all()).hasSize(22).noneMatch(each -> each.name().equals("院长办公室"));
        assertThat(ledger.everything()).hasSize(deeds + 1);
        program.press("#once-copy");
        String list = ProgramStage.onFx(() -> Clipboard.getSystemClipboard().getString());
        assertThat(list.lines()).hasSize(19).allMatch(line -> line.matches(".+\t[2-9A-Z]{5}-[2-9A-Z]{5}"));
        program.press("#once-noted");
        program.await("#accounts-table");
        assertThat(program.has("#accounts-for-departments")).isTrue();
        assertThat(program.there("#accounts-for-departments").isVisible()).isFalse();
        Screenshot.of(program.stage().getScene(), "12-accounts-many");
        String[] first = list.lines().findFirst().orElseThrow().split("\t", -1);
        program.menu("menu-switch-person");
        program.attempt(first[0], first[1]);
        program.await("#user-menu");
        program.end();
    }

    @Test
    void whoeverSignedInChangesTheirOwnPassword(QuickRobot robot) throws Exception {
        ProgramStage.accounts(ledger, List.of());
        var program = new ProgramStage(ledger, folder).begin();
        program.signIn("周院长");
        robot.push(KeyCode.ALT, KeyCode.DIGIT8);
        program.await("#settings-password");
        robot.push(KeyCode.DOWN);
        Screenshot.of(program.stage().getScene(), "12-own-password");
        program.type("#own-old", "wrong-password");
        program.type("#own-new", "another-password");
        program.type("#own-again", "another-password");
        program.press("#own-go");
        ProgramStage.until(() -> !program.words("#own-error").isEmpty());
        program.type("#own-old", ProgramStage.PASSWORD);
        program.type("#own-new", "another-password");
        program.type("#own-again", "another-password");
        program.press("#own-go");
        ProgramStage.until(() -> program.words("#own-done").equals("密码已修改"));
        program.menu("menu-lock");
        program.attempt("周院长", "another-password");
        program.await("#user-menu");
        program.end();
    }

    @Test
    void switchingOffAsksForThePasswordAndLetsEverybodyInAgain(QuickRobot robot) throws Exception {
        ProgramStage.accounts(ledger, List.of());
        ProgramStage program = signedIn(robot);
        program.type("#idle-minutes", "0");
        assertThat(program.there("#idle-minutes-error").isVisible()).isTrue();
        program.type("#idle-minutes", "5");
        program.press("#switch-off");
        robot.write(ProgramStage.PASSWORD);
        Screenshot.of(program.stage().getScene(), "12-switch-off");
        robot.push(KeyCode.ENTER);
        program.await("#first-name");
        assertThat(ledger.accounts().isOn()).isFalse();
        assertThat(program.menuIds()).contains("menu-identity").doesNotContain("menu-lock");
        program.end();
    }

    @Test
    void theFirstPageOfSettingsIsForEverybody(QuickRobot robot) throws Exception {
        var program = new ProgramStage(ledger, folder).begin();
        program.await("#user-menu");
        robot.push(KeyCode.ALT, KeyCode.DIGIT8);
        program.await("#settings-general");
        Screenshot.of(program.stage().getScene(), "12-settings");
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        program.await("#lights-days");
        Screenshot.of(program.stage().getScene(), "12-settings-lights");
        program.end();
    }

    private ProgramStage signedIn(QuickRobot robot) {
        var program = new ProgramStage(ledger, folder).begin();
        program.signIn("王敏");
        settings(robot, program);
        program.await("#accounts-table");
        return program;
    }

    private static ProgramStage settings(QuickRobot robot, ProgramStage program) {
        program.await("#user-menu");
        robot.push(KeyCode.ALT, KeyCode.DIGIT8);
        program.await("#settings-accounts");
        ProgramStage.onFx(() -> {
            var pages = (ListView<?>) program.there("#settings-pages");
            pages.getSelectionModel().select(pages.getItems().stream()
                    .map(each -> (SettingsPage) each)
                    .map(SettingsPage::id)
                    .toList()
                    .indexOf("accounts"));
            return pages;
        });
        program.await("#accounts");
        return program;
    }

    @SuppressWarnings("unchecked")
    private static void select(ProgramStage program, String name) {
        ProgramStage.onFx(() -> {
            var table = (TableView<UserAccount>) program.there("#accounts-table");
            table.requestFocus();
            table.getItems().stream().filter(each -> each.name().equals(name)).forEach(table.getSelectionModel()::select);
            return table;
        });
    }

    private UserAccount account(String name) {
        return ledger.accounts().find(name).orElseThrow();
    }
}
