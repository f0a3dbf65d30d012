package org.duban.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.duban.ui.Desk;
import org.duban.ui.QuickRobot;
import org.duban.ui.screen.KeyHint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;


/** The keys of the whole window, in a real window. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
@SuppressWarnings("NullAway.Init")
class ShellWindowTest {

    private final Desk desk = Desk.withPlan();
    private ShellStage shell;

    @Start
    void open(Stage stage) {
        shell = new ShellStage(desk, stage, false);
    }

    @Test
    void searchOpensTheTaskThatWasFound(QuickRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K).write("dzbl").push(KeyCode.ENTER);
        assertThat(desk.workspace().selectedTaskProperty().get()).isNotNull();
        assertThat(node("#overlay").isVisible()).isFalse();
    }

    @Test
    void searchFiltersTheTasksWithAlt(QuickRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K).write("dzbl").push(KeyCode.ALT, KeyCode.ENTER);
        assertThat(shell.tasks().asked()).contains("filter 电子病历");
    }

    @Test
    void arrowsChooseWhatEnterOpens(QuickRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K).write("dzbl");
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.UP).push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(shell.tasks().asked()).contains("filter 电子病历");
    }

    @Test
    void escapeClosesTheSearchBeforeTheScreenHearsOfIt(QuickRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K).push(KeyCode.ESCAPE);
        assertThat(node("#overlay").isVisible()).isFalse();
        assertThat(shell.tasks().asked()).doesNotContain("escape");
        assertThat(node("#tasks-field").isFocused()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(shell.tasks().asked()).contains("escape");
    }

    @Test
    void undoInAFieldTakesTypingBackBeforeChanges(QuickRobot robot) {
        robot.clickOn("#tasks-field").write("ab");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(((TextField) node("#tasks-field")).getText()).isNotEqualTo("ab");
        assertThat(desk.ledger().plans()).hasSize(1);
    }

    @Test
    void undoInAFieldWithoutTypingTakesTheLastChangeBack(QuickRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(desk.ledger().plans()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(desk.ledger().plans()).hasSize(1);
    }

    @Test
    void theScreenIsAskedForItsFilterAndItsRegions(QuickRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.F).push(KeyCode.F6).push(KeyCode.SHIFT, KeyCode.F6);
        assertThat(shell.tasks().asked()).containsSubsequence("focusFilter", "next", "before");
    }

    @Test
    void filesAreAskedForByKey(QuickRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.O);
        assertThat(shell.chosen()).isEqualTo(1);
    }

    @Test
    void thePlaceForDocumentsIsReachedByKeyAndLeftByKey(QuickRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT7);
        assertThat(node("#intake-page")).isNotNull();
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        assertThat(node("#intake-page")).isNull();
    }

    @Test
    void theStatusBarFollowsTheKeysOfTheScreen(QuickRobot robot) {
        robot.interact(() -> shell.tasks().keysProperty().set(List.of(new KeyHint("PageDown", "下一页"))));
        assertThat(labels(".status-bar")).contains("PageDown", "下一页").doesNotContain("编辑");
    }

    @Test
    void theHelpListsMoreKeysThanTheStatusBar(QuickRobot robot) {
        robot.push(KeyCode.F1);
        assertThat(labels("#help")).contains("编辑", "到第一行");
        assertThat(labels(".status-bar")).contains("编辑").doesNotContain("到第一行");
    }

    @Test
    void aKeyThatTheScreenUsesForItselfIsHelpedWithOnce(QuickRobot robot) {
        robot.push(KeyCode.F1);
        assertThat(labels("#help")).contains("筛选").containsOnlyOnce("Ctrl+F", "Ctrl+K");
    }

    private List<String> labels(String inside) {
        return shell.scene().lookup(inside).lookupAll(".label").stream()
                .map(each -> ((Labeled) each).getText())
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void helpOpensByKeyAndClosesByEscape(QuickRobot robot) {
        robot.push(KeyCode.F1);
        assertThat(shell.scene().lookup("#help")).isNotNull();
        robot.push(KeyCode.ESCAPE);
        assertThat(shell.scene().lookup("#help")).isNull();
    }

    @Test
    void theStatusBarTakesAnImportBack(QuickRobot robot) {
        robot.clickOn("#notice-undo");
        assertThat(desk.ledger().plans()).isEmpty();
        assertThat(shell.scene().lookup("#start")).isNotNull();
    }

    @Test
    void aRefusedFileIsToldAboveThePageAndDismissed(QuickRobot robot) {
        robot.interact(() -> desk.intake().open(List.of(Path.of("other.docx"))));
        assertThat(node("#intake-strip").isVisible()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(node("#intake-strip").isVisible()).isFalse();
    }

    private Node node(String id) {
        return shell.scene().lookup(id);
    }
}
