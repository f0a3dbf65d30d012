package org.duban.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import org.duban.domain.change.PlanBook;
import org.duban.messages.Language;
import org.duban.ui.QuickRobot;
import org.duban.ui.Screenshot;
import org.duban.ui.report.ReportOffice;
import org.duban.usecase.MemoryLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;

/** What each role finds on each screen of the whole window, and that keys do no more than what is to be seen. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
@SuppressWarnings("NullAway.Init")
class RolesWindowTest {

    private static final String OWN = "医务科";

    private final Path folder;
    private final MemoryLedger ledger = ReportOffice.amidReview(Language.CHINESE).ledger;

    RolesWindowTest(@TempDir Path folder) {
        this.folder = folder;
        ProgramStage.accounts(ledger, List.of(OWN));
    }

    /** For each screen by its number: the ids of what only some may do, and who finds them (O, D, L). */
    @ParameterizedTest
    @CsvSource({
        "O, 2, '#add-task #edit #state #percent #complete-0', '#state-read #percent-read #read-only'",
        "D, 2, '#state-read #percent-read', '#add-task #edit #state #percent #complete-0 #rail-import'",
        "L, 2, '#state-read #percent-read #read-only', '#add-task #edit #state #percent #complete-0 #rail-import #undo'",
        "O, 3, '#open-task #mark-done #rail-import', ''",
        "D, 3, '#open-task', '#mark-done #rail-import'",
        "L, 3, '#open-task', '#mark-done #rail-import'",
        "O, 4, '#quarter-menu #report-return #report-accept', '#report-submit'",
        "D, 4, '#report-submit #report-draft #undo', '#quarter-menu #report-return #report-accept'",
        "L, 4, '#report-note #read-only', '#quarter-menu #report-return #report-accept #report-submit #report-draft #evidence-add'",
        "O, 7, '#intake-page', ''",
        "D, 7, '#plan-table', '#intake-page'",
        "L, 7, '#plan-table', '#intake-page'",
        "O, 8, '#settings-general #settings-password #settings-accounts #settings-lights', ''",
        "D, 8, '#settings-general #settings-password', '#settings-accounts #settings-lights'",
        "L, 8, '#settings-general #settings-password', '#settings-accounts #settings-lights'",
    })
    void aScreenHasWhatTheRoleMayDoAndNothingElse(char role, int screen, String there, String absent, QuickRobot robot)
            throws Exception {
        ProgramStage program = signedIn(role, robot);
        robot.interact(() -> program.there("#plan-table").requestFocus());
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ALT, KeyCode.valueOf("DIGIT" + screen));
        for (String id : ids(there)) {
            assertThat(program.has(id)).as(id).isTrue();
        }
        for (String id : ids(absent)) {
            assertThat(program.has(id)).as(id).isFalse();
        }
        program.end();
    }

    @ParameterizedTest
    @CsvSource({"D", "L"})
    void noKeyChangesThePlanForThoseWhoMayNot(char role, QuickRobot robot) throws Exception {
        ProgramStage program = signedIn(role, robot);
        PlanBook before = book();
        robot.interact(() -> program.there("#plan-table").requestFocus());
        robot.push(KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.D).push(KeyCode.DELETE).push(KeyCode.CONTROL, KeyCode.N);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N).push(KeyCode.ALT, KeyCode.DOWN).push(KeyCode.F2);
        assertThat(program.has("#short-name")).isFalse();
        assertThat(((TreeTableView<?>) program.there("#plan-table")).getContextMenu()).isNull();
        robot.push(KeyCode.ALT, KeyCode.DIGIT3).push(KeyCode.CONTROL, KeyCode.D);
        robot.push(KeyCode.ALT, KeyCode.DIGIT4).push(KeyCode.CONTROL, KeyCode.B);
        robot.push(KeyCode.CONTROL, KeyCode.O).push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Y);
        program.end();
        assertThat(book()).isEqualTo(before);
    }

    @Test
    void aLeaderReadsTheTasksWithoutAnyControlThatChangesThem(QuickRobot robot) throws Exception {
        ProgramStage program = signedIn('L', robot);
        robot.interact(() -> program.there("#plan-table").requestFocus());
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        Screenshot.of(program.stage().getScene(), "11-leader-tasks");
        robot.push(KeyCode.ALT, KeyCode.DIGIT4);
        Screenshot.of(program.stage().getScene(), "11-leader-reporting");
        robot.push(KeyCode.F1);
        assertThat(program.words("#help .page-title")).isNotEmpty();
        Screenshot.of(program.stage().getScene(), "11-leader-help");
        assertThat(program.menuIds()).containsExactly("menu-switch-person", "menu-lock", "menu-settings", "menu-about");
        assertThat(((MenuButton) program.there("#year-menu")).getItems()).noneMatch(item -> "delete-plan".equals(item.getId()));
        program.end();
    }

    @Test
    void aDepartmentFindsItsOwnReportAndHandsItIn(QuickRobot robot) throws Exception {
        ProgramStage program = signedIn('D', robot);
        robot.push(KeyCode.ALT, KeyCode.DIGIT4);
        program.await("#report-submit");
        Screenshot.of(program.stage().getScene(), "04-reporting-department");
        assertThat(program.words("#badge-reporting")).isEqualTo("1");
        program.type("#report-percent", "72");
        program.type("#report-progress", "完成指标体系修订，开展专项检查2次。");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        program.await("#report-withdraw");
        assertThat(program.has("#report-accept")).isFalse();
        Screenshot.of(program.stage().getScene(), "04-reporting-department-handed-in");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        program.await("#report-submit");
        program.end();
    }

    @Test
    void whatADepartmentIsTypingIsKeptWhenItLocksTheWindow(QuickRobot robot) throws Exception {
        ProgramStage program = signedIn('D', robot);
        robot.push(KeyCode.ALT, KeyCode.DIGIT4);
        program.await("#report-submit");
        robot.clickOn("#report-progress").write("half a sentence");
        assertThat(said()).doesNotContain("half a sentence");
        robot.push(KeyCode.CONTROL, KeyCode.L);
        program.await("#login-go");
        ProgramStage.until(() -> said().contains("half a sentence"));
        program.signIn(OWN);
        assertThat(((TextInputControl) program.there("#report-progress")).getText()).isEqualTo("half a sentence");
        program.end();
    }

    @Test
    void whatTheOfficeCouldNotSayRightIsNotLeftToTheDepartment(QuickRobot robot) throws Exception {
        ProgramStage program = signedIn('O', robot);
        robot.push(KeyCode.ALT, KeyCode.DIGIT4);
        program.await("#report-matrix");
        robot.interact(() -> ((TextInputControl) program.there("#rows-search")).setText("ywk"));
        robot.push(KeyCode.F8);
        program.menu("menu-switch-person");
        program.signIn(OWN);
        robot.push(KeyCode.ALT, KeyCode.DIGIT4);
        program.await("#report-submit");
        assertThat(((TextInputControl) program.there("#rows-search")).getText()).isEmpty();
        assertThat(program.there("#report-matrix").lookupAll(".table-row-cell"))
                .filteredOn(each -> ((IndexedCell<?>) each).getIndex() == 0)
                .allMatch(each -> each.getLayoutY() == 0);
        Screenshot.of(program.stage().getScene(), "04-reporting-department-after-office");
        assertThat(((Labeled) program.there("#report-tab-0")).getAccessibleText()).contains("未报");
        program.end();
    }

    @Test
    void whatTheOfficeAloneMayDoIsStillThereForIt(QuickRobot robot) throws Exception {
        ProgramStage program = signedIn('O', robot);
        ContextMenu menu = ((TreeTableView<?>) program.there("#plan-table")).getContextMenu();
        assertThat(menu).isNotNull();
        PlanBook before = book();
        robot.interact(() -> program.there("#plan-table").requestFocus());
        robot.push(KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.D);
        program.end();
        assertThat(book()).isNotEqualTo(before);
    }

    private ProgramStage signedIn(char role, QuickRobot robot) {
        var program = new ProgramStage(ledger, folder).begin();
        program.signIn(role == 'O' ? "王敏" : role == 'D' ? OWN : "周院长");
        program.tasks(robot);
        return program;
    }

    private List<String> said() {
        return book().reports().all().map(each -> each.content().progress()).toList();
    }

    private PlanBook book() {
        return ledger.book(ledger.plans().getFirst().id()).orElseThrow();
    }

    private static List<String> ids(String all) {
        return Arrays.stream(all.strip().split(" ")).filter(each -> !each.isEmpty()).toList();
    }
}
