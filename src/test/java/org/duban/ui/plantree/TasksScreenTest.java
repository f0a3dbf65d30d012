package org.duban.ui.plantree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.SVGPath;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Task;
import org.duban.ui.Pulses;
import org.duban.ui.QuickRobot;
import org.duban.ui.control.Look;
import org.duban.ui.control.Nodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The screen in a real window, by mouse and keys. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
@SuppressWarnings("NullAway.Init")
class TasksScreenTest {

    private Office office;
    private TasksScreen screen;
    private Scene scene;

    @Start
    void open(Stage stage) {
        office = Office.withSample();
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
    void theFirstTaskIsSelectedAtFirst() {
        assertThat(paneTitle()).isEqualTo("巩固主题教育成果");
    }

    @Test
    void aClickShowsTheTask(QuickRobot robot) {
        robot.clickOn("推进亚专科和学科中心化建设");
        assertThat(paneTitle()).isEqualTo("推进亚专科和学科中心化建设");
        assertThat(office.workspace.selectedTaskProperty().get()).isEqualTo(office.task("6").id());
    }

    @Test
    void keysGoThroughTheRows(QuickRobot robot) {
        robot.push(KeyCode.DOWN);
        assertThat(paneTitle()).isEqualTo("推进清廉医院建设");
        robot.push(KeyCode.RIGHT).push(KeyCode.DOWN);
        assertThat(office.model.tree().selectedProperty().get()).isInstanceOf(RowKey.OfDepartment.class);
    }

    @Test
    void theArrowOfARowTurnsWithTheKeysToo(QuickRobot robot) {
        assertThat(arrowOf("巩固主题教育成果", robot)).isEqualTo(NameCell.CLOSED);
        robot.push(KeyCode.RIGHT);
        assertThat(arrowOf("巩固主题教育成果", robot)).isEqualTo(NameCell.OPEN);
        robot.push(KeyCode.LEFT);
        assertThat(arrowOf("巩固主题教育成果", robot)).isEqualTo(NameCell.CLOSED);
    }

    private static String arrowOf(String name, QuickRobot robot) {
        return robot.lookup(".name-cell").queryAllAs(NameCell.class).stream()
                .filter(cell -> cell.getItem() instanceof PlanRow.OfTask(var task) && task.shortName().equals(name))
                .map(cell -> (SVGPath) cell.lookup(".row-arrow"))
                .map(SVGPath::getContent)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void typedCharactersFilter(QuickRobot robot) {
        onFx(screen::focusFilter);
        robot.write("电子病历");
        assertThat(visibleTasks()).containsExactly("通过电子病历五级测评");
    }

    @Test
    void pinyinInitialsFilterAndEscClears(QuickRobot robot) {
        onFx(screen::focusFilter);
        robot.write("dzbl");
        assertThat(visibleTasks()).contains("通过电子病历五级测评").hasSizeLessThan(5);
        robot.push(KeyCode.ESCAPE);
        assertThat(visibleTasks()).hasSize(30);
        assertThat(Nodes.hasFocus(table())).isTrue();
    }

    @Test
    void aFilterWithoutHitIsClearedByItsButton(QuickRobot robot) {
        onFx(screen::focusFilter);
        robot.write("zzzz").clickOn("#clear-filter");
        assertThat(visibleTasks()).hasSize(30);
    }

    @Test
    void clickingAwayKeepsWhatWasTyped(QuickRobot robot) {
        robot.push(KeyCode.F2);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("巩固教育成果");
        robot.clickOn("推进清廉医院建设");
        assertThat(office.task("1").shortName()).isEqualTo("巩固教育成果");
        assertThat(visibleTasks()).contains("巩固教育成果");
        assertThat(paneTitle()).isEqualTo("推进清廉医院建设");
    }

    @Test
    void clickingOnEmptyGroundKeepsToo(QuickRobot robot) {
        robot.push(KeyCode.F2);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("巩固教育成果");
        robot.clickOn("#summary");
        assertThat(office.task("1").shortName()).isEqualTo("巩固教育成果");
    }

    @Test
    void ctrlEnterKeepsAndReturnsToTheTable(QuickRobot robot) {
        robot.push(KeyCode.F2);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("巩固教育成果").push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(office.task("1").shortName()).isEqualTo("巩固教育成果");
        assertThat(Nodes.hasFocus(table())).isTrue();
    }

    @Test
    void escDropsAndOffersToFetchBack(QuickRobot robot) {
        robot.push(KeyCode.F2);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("别的名称").push(KeyCode.ESCAPE);
        assertThat(office.task("1").shortName()).isEqualTo("巩固主题教育成果");
        robot.clickOn("#restore");
        assertThat(field("#short-name").getText()).isEqualTo("别的名称");
    }

    @Test
    void plainEnterInAFieldSubmitsNothing(QuickRobot robot) {
        robot.push(KeyCode.F2);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("别的名称").push(KeyCode.ENTER);
        assertThat(office.task("1").shortName()).isEqualTo("巩固主题教育成果");
        assertThat(field("#short-name").getText()).isEqualTo("别的名称");
    }

    @Test
    void aDoubleClickOnACellOpensItsField(QuickRobot robot) {
        robot.doubleClickOn("纪检监察室");
        assertThat(office.editing().formProperty().get()).isNotNull();
        assertThat(scene.getFocusOwner().getId()).isEqualTo("lead");
    }

    @Test
    void departmentsAreCompletedByInitials(QuickRobot robot) {
        robot.push(KeyCode.F2);
        robot.clickOn("#supporting").write("hlb").push(KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(office.task("1").supporting()).extracting(Department::name).endsWith("护理部");
    }

    @Test
    void aTypedDeadlineShowsItsDayAtOnce(QuickRobot robot) {
        robot.push(KeyCode.F2);
        robot.clickOn("#deadline-0").push(KeyCode.CONTROL, KeyCode.A).write("上半年");
        assertThat(field("#deadline-0-end").getText()).isEqualTo("2024-06-30");
        assertThat(field("#deadline-0-start").getText()).isEqualTo("2024-01-01");
    }

    @Test
    void whatIsWrongIsSaidUnderTheField(QuickRobot robot) {
        robot.push(KeyCode.F2);
        robot.clickOn("#deadline-0-start").write("2024-12-31").push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(visibleWords()).contains("截止日早于开始日");
        assertThat(office.editing().formProperty().get()).isNotNull();
    }

    @Test
    void aNewTaskIsTypedAndKept(QuickRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.write("建设智慧病房，年内覆盖全部病区。").push(KeyCode.CONTROL, KeyCode.ENTER);
        Task added = office.task("31");
        assertThat(added.shortName()).isEqualTo("建设智慧病房");
        assertThat(visibleTasks()).containsSequence("巩固主题教育成果", "建设智慧病房", "推进清廉医院建设");
    }

    @Test
    void deleteRemovesAndUndoBringsBack(QuickRobot robot) {
        Plan before = office.plan();
        robot.push(KeyCode.DELETE);
        assertThat(visibleTasks()).doesNotContain("巩固主题教育成果");
        onFx(office.workspace::undo);
        assertThat(office.plan()).isEqualTo(before);
        assertThat(paneTitle()).isEqualTo("巩固主题教育成果");
    }

    @Test
    void altArrowsReorder(QuickRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(visibleTasks()).startsWith("推进清廉医院建设", "巩固主题教育成果");
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(visibleTasks()).startsWith("巩固主题教育成果", "推进清廉医院建设");
    }

    @Test
    void f6GoesThroughTheRegions() {
        onFx(() -> screen.nextRegion(true));
        assertThat(Nodes.hasFocus(screen.view().lookup("#detail"))).isTrue();
        onFx(() -> screen.nextRegion(true));
        assertThat(scene.getFocusOwner().getId()).isEqualTo("filter-words");
        onFx(() -> screen.nextRegion(false));
        assertThat(Nodes.hasFocus(screen.view().lookup("#detail"))).isTrue();
    }

    @Test
    void enterGoesToTheDetail(QuickRobot robot) {
        robot.push(KeyCode.ENTER);
        assertThat(Nodes.hasFocus(screen.view().lookup("#detail"))).isTrue();
    }

    @Test
    void leavingTheScreenKeepsWhatIsTyped(QuickRobot robot) {
        robot.push(KeyCode.F2);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("巩固教育成果");
        onFx(() -> assertThat(screen.keepEdits()).isTrue());
        assertThat(office.task("1").shortName()).isEqualTo("巩固教育成果");
    }

    @Test
    void aSectionIsRenamedInThePane(QuickRobot robot) {
        robot.clickOn("一、坚持党建引领，把牢医院发展政治方向").push(KeyCode.F2);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("坚持党建引领").push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(office.plan().sections().getFirst().title()).isEqualTo("坚持党建引领");
    }

    @Test
    void openRowsSurviveAChange(QuickRobot robot) {
        robot.push(KeyCode.RIGHT);
        int rows = rowCount();
        robot.push(KeyCode.F2);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("巩固教育成果").push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(rowCount()).isEqualTo(rows);
    }

    @Test
    void aScreenThatComesBackShowsWhatChangedMeanwhile() {
        var window = (StackPane) scene.getRoot();
        onFx(() -> window.getChildren().clear());
        onFx(() -> {
            office.select("9");
            office.model.rows().remove();
        });
        onFx(() -> window.getChildren().setAll(screen.view()));
        assertThat(visibleTasks()).hasSize(29);
        assertThat(paneTitle()).isEqualTo(office.task("10").shortName());
    }

    @Test
    void rowsAndIconButtonsSayWhatTheyAre() {
        assertThat(scene.getRoot().lookupAll(".icon-button")).allSatisfy(button -> assertThat(button.getAccessibleText())
                .isNotBlank());
        assertThat(rows()).allSatisfy(row -> assertThat(row.getAccessibleText()).isNotBlank());
    }

    private String paneTitle() {
        Pulses.settle();
        return scene.getRoot().lookup("#pane-title") instanceof Labeled title ? title.getText() : "";
    }

    private TextField field(String selector) {
        return (TextField) Objects.requireNonNull(scene.getRoot().lookup(selector), selector);
    }

    private TreeTableView<?> table() {
        return (TreeTableView<?>) Objects.requireNonNull(scene.getRoot().lookup("#plan-table"));
    }

    private List<Node> rows() {
        return scene.getRoot().lookupAll(".tree-table-row-cell").stream()
                .filter(row -> row instanceof PlanTableRow each && !each.isEmpty())
                .toList();
    }

    private int rowCount() {
        Pulses.settle();
        return table().getExpandedItemCount();
    }

    /** The names of the tasks that the table shows, scrolled to or not. */
    private List<String> visibleTasks() {
        Pulses.settle();
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            var table = table();
            return IntStream.range(0, table.getExpandedItemCount())
                    .mapToObj(row -> table.getTreeItem(row).getValue())
                    .filter(PlanRow.OfTask.class::isInstance)
                    .map(row -> ((PlanRow.OfTask) row).task().shortName())
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
