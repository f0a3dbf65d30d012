package org.duban.ui.plantree;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.duban.domain.progress.Actual;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.progress.TaskState;
import org.duban.messages.Language;
import org.duban.ui.Pulses;
import org.duban.ui.QuickRobot;
import org.duban.ui.control.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Lights and facts on the screen in a real window, by mouse and keys; today is 10 October 2024. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
@SuppressWarnings("NullAway.Init")
class FactsScreenTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 10, 10);

    private Office office;
    private TasksScreen screen;
    private Scene scene;

    @Start
    void open(Stage stage) {
        office = Office.withFacts(Language.CHINESE);
        screen = new TasksScreen(office.model, office.preferences, () -> {}, key -> {});
        scene = new Scene(new StackPane(screen.view()), 1400, 760);
        Look.dress(scene, false);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        screen.focus();
    }

    @Test
    void lightsFilterOneAfterTheOther(QuickRobot robot) {
        robot.clickOn("#filter-OVERDUE");
        assertThat(visibleNumbers()).contains("7", "8").doesNotContain("1", "2", "3");
        robot.clickOn("#filter-AT_RISK");
        assertThat(visibleNumbers()).contains("2", "7", "8").doesNotContain("1", "3");
        robot.clickOn("#filter-OVERDUE").clickOn("#filter-AT_RISK");
        assertThat(visibleNumbers()).hasSize(30);
    }

    @Test
    void lightsAreFilteredByKeysAlone(QuickRobot robot) {
        onFx(() -> screen.focusFilter());
        robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.SPACE);
        assertThat(visibleNumbers()).contains("7", "8").doesNotContain("1");
        assertThat(focused().getAccessibleText()).isEqualTo("逾期 4项");
        robot.push(KeyCode.ESCAPE);
        assertThat(visibleNumbers()).hasSize(30);
    }

    @Test
    void ctrlDMarksTheNextOpenDeadlineAndUndoOpensIt(QuickRobot robot) {
        onFx(() -> office.select("8"));
        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertThat(facts("8").completed()).containsValue(TODAY);
        assertThat(words("#light")).isEqualTo("已完成");
        onFx(office.workspace::undo);
        assertThat(facts("8").completed()).isEmpty();
        assertThat(words("#light")).isEqualTo("逾期");
    }

    @Test
    void ctrlDGoesFromDeadlineToDeadlineAndThenDoesNothing(QuickRobot robot) {
        onFx(() -> office.select("6"));
        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertThat(facts("6").completed()).hasSize(2);
        robot.push(KeyCode.CONTROL, KeyCode.D).push(KeyCode.CONTROL, KeyCode.D);
        assertThat(facts("6").completed()).hasSize(3);
        assertThat(facts("6").percent()).isEqualTo(48);
        assertThat(facts("6").state()).isEqualTo(TaskState.IN_PROGRESS);
    }

    @Test
    void aTaskMarkedUnderAFilterStaysInView(QuickRobot robot) {
        robot.clickOn("#filter-OVERDUE");
        onFx(() -> office.select("8"));
        onFx(() -> screen.focus());
        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertThat(visibleNumbers()).contains("8");
        assertThat(office.model.tree().selectedProperty().get()).isEqualTo(new RowKey.OfTask(office.task("8").id()));
    }

    @Test
    void aTaskWithoutDeadlinesIsMarkedAsOneOfTheWholeYear(QuickRobot robot) {
        onFx(() -> office.select("8"));
        robot.push(KeyCode.F2);
        robot.clickOn("#remove-deadline-0").push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(visibleWords()).contains("正文没有写明，按全年");
        robot.clickOn("#complete-0");
        assertThat(words("#light")).isEqualTo("已完成");
        assertThat(facts("8").completed()).containsValue(TODAY);
    }

    @Test
    void aTickMarksAndOpensAgain(QuickRobot robot) {
        onFx(() -> office.select("8"));
        robot.clickOn("#complete-0");
        assertThat(facts("8").completed()).containsValue(TODAY);
        robot.clickOn("#complete-0");
        assertThat(facts("8").completed()).isEmpty();
        assertThat(((CheckBox) find("#complete-0")).isSelected()).isFalse();
    }

    @Test
    void theDayOfAMetDeadlineIsChanged(QuickRobot robot) {
        robot.clickOn("#completed-0-link").push(KeyCode.CONTROL, KeyCode.A).write("6月25日").push(KeyCode.ENTER);
        assertThat(facts("1").completed()).containsValue(LocalDate.of(2024, 6, 25));
        robot.push(KeyCode.TAB);
        assertThat(words("#completed-0-link")).isEqualTo("6月25日完成");
    }

    @Test
    void aPercentIsTypedInFullWidth(QuickRobot robot) {
        onFx(() -> office.select("3"));
        robot.clickOn("#percent").push(KeyCode.CONTROL, KeyCode.A).write("７５％").push(KeyCode.ENTER);
        assertThat(facts("3").percent()).isEqualTo(75);
        assertThat(field("#percent").getText()).isEqualTo("75");
        assertThat(focused().getId()).isEqualTo("percent");
    }

    @Test
    void leavingTheFieldKeepsAndTheNextFieldHasTheFocus(QuickRobot robot) {
        onFx(() -> office.select("6"));
        robot.clickOn("#percent").push(KeyCode.CONTROL, KeyCode.A).write("51").push(KeyCode.TAB);
        assertThat(facts("6").percent()).isEqualTo(51);
        assertThat(focused().getId()).isEqualTo("complete-0");
    }

    @Test
    void escDropsWhatIsTyped(QuickRobot robot) {
        onFx(() -> office.select("3"));
        robot.clickOn("#percent").push(KeyCode.CONTROL, KeyCode.A).write("99").push(KeyCode.ESCAPE);
        assertThat(field("#percent").getText()).isEqualTo("60");
        assertThat(facts("3").percent()).isEqualTo(60);
    }

    @Test
    void aWrongPercentIsSaidUnderTheFieldAndHoldsTheScreen(QuickRobot robot) {
        onFx(() -> office.select("3"));
        robot.clickOn("#percent").push(KeyCode.CONTROL, KeyCode.A).write("150");
        robot.clickOn("推进清廉医院建设");
        assertThat(facts("3").percent()).isEqualTo(60);
        onFx(() -> assertThat(screen.keepEdits()).isFalse());
        assertThat(words("#pane-title")).isEqualTo(office.task("3").shortName());
        assertThat(visibleWords()).contains("请填写 0 到 100 的整数");
        assertThat(field("#percent").getText()).isEqualTo("150");
    }

    @Test
    void leavingTheScreenKeepsWhatIsTyped(QuickRobot robot) {
        onFx(() -> office.select("3"));
        robot.clickOn("#percent").push(KeyCode.CONTROL, KeyCode.A).write("61");
        onFx(() -> assertThat(screen.keepEdits()).isTrue());
        assertThat(facts("3").percent()).isEqualTo(61);
    }

    @Test
    void theValueOfAnIndicatorIsHeldAgainstItsTarget(QuickRobot robot) {
        onFx(() -> office.select("6"));
        robot.clickOn("#actual-0").push(KeyCode.CONTROL, KeyCode.A).write("3个").push(KeyCode.ENTER);
        assertThat(facts("6").actual(office.task("6").indicators().getFirst()))
                .contains(new Actual(TODAY, new BigDecimal("3")));
        assertThat(visibleWords()).contains("达标");
        assertThat(words("#actual-day-0-link")).isEqualTo("10月10日");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theStateIsChosen(QuickRobot robot) {
        onFx(() -> office.select("3"));
        onFx(() -> ((ComboBox<TaskState>) find("#state")).setValue(TaskState.ON_HOLD));
        assertThat(facts("3").state()).isEqualTo(TaskState.ON_HOLD);
        assertThat(words("#light")).isEqualTo("暂缓");
        assertThat(find("#filter-ON_HOLD").isVisible()).isTrue();
    }

    @Test
    void factsAreRecordedByKeysAlone(QuickRobot robot) {
        onFx(() -> office.select("8"));
        robot.push(KeyCode.ENTER);
        tabTo(robot, "percent");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("80");
        tabTo(robot, "complete-0");
        robot.push(KeyCode.SPACE);
        assertThat(facts("8").percent()).isEqualTo(80);
        assertThat(facts("8").completed()).containsValue(TODAY);
    }

    private void tabTo(QuickRobot robot, String id) {
        for (int i = 0; i < 12 && !id.equals(focused().getId()); i++) {
            robot.push(KeyCode.TAB);
        }
        assertThat(focused().getId()).isEqualTo(id);
    }

    private TaskProgress facts(String number) {
        Pulses.settle();
        return office.workspace.progressProperty().get().of(office.task(number).id());
    }

    private Node focused() {
        Pulses.settle();
        return Objects.requireNonNull(scene.getFocusOwner());
    }

    private Node find(String selector) {
        Pulses.settle();
        return Objects.requireNonNull(scene.getRoot().lookup(selector), selector);
    }

    private TextField field(String selector) {
        return (TextField) find(selector);
    }

    /** The words of a label, or of the first one in a row. */
    private String words(String selector) {
        return find(selector) instanceof Labeled label ? label.getText() : ((Labeled) find(selector + " .label")).getText();
    }

    private List<String> visibleNumbers() {
        Pulses.settle();
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            var table = (TreeTableView<?>) find("#plan-table");
            return IntStream.range(0, table.getExpandedItemCount())
                    .mapToObj(row -> table.getTreeItem(row).getValue())
                    .filter(PlanRow.OfTask.class::isInstance)
                    .map(row -> String.valueOf(((PlanRow.OfTask) row).task().number()))
                    .toList();
        });
    }

    private List<String> visibleWords() {
        Pulses.settle();
        return scene.getRoot().lookupAll(".label").stream()
                .filter(Node::isVisible)
                .map(label -> ((Labeled) label).getText())
                .toList();
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, action);
        Pulses.settle();
    }
}
