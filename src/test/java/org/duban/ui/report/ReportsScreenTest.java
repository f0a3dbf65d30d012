package org.duban.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.ui.report.ReportOffice.Q3;

import java.time.LocalDate;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.duban.domain.report.ReportStage;
import org.duban.ui.Pulses;
import org.duban.ui.QuickRobot;
import org.duban.ui.Screenshot;
import org.duban.ui.control.Look;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The quarterly cycle in a real window, by mouse and keys; today is 10 October 2024. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
@SuppressWarnings("NullAway.Init")
class ReportsScreenTest {

    private ReportOffice office;
    private ReportsScreen screen;
    private Scene scene;

    @Start
    void open(Stage stage) {
        office = ReportOffice.unasked();
        screen = new ReportsScreen(office.model, office.preferences, ReportOffice.CLOCK, ReportsScreen.Extras.none());
        scene = new Scene(new StackPane(screen.view()), 1286, 696);
        Look.dress(scene, false);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        screen.focus();
    }

    @Test
    void aReportGoesThroughTheWholeCycle(QuickRobot robot) {
        robot.clickOn("#empty-ask").push(KeyCode.CONTROL, KeyCode.A).write("10-15").push(KeyCode.ENTER);
        assertThat(words("#reporting-summary")).isEqualTo("应报30份，已报0份；10月15日截止，还剩5天");
        choose("6");
        robot.clickOn("#report-state-IN_PROGRESS").clickOn("#report-percent").write("72").push(KeyCode.TAB);
        robot.clickOn("#report-progress").write("done").clickOn("#report-draft");
        assertThat(office.report("6").stage()).isEqualTo(ReportStage.DRAFT);
        assertThat(office.report("6").content().progress()).isEqualTo("done");

        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(office.report("6").stage()).isEqualTo(ReportStage.SUBMITTED);
        assertThat(screen.waiting().getValue()).isEqualTo(1);
        assertThat(((TextInputControl) find("#report-progress")).isEditable()).isFalse();

        robot.push(KeyCode.CONTROL, KeyCode.B);
        assertThat(words("#report-comment-error")).startsWith("退回要写明原因");
        assertThat(focused().getId()).isEqualTo("report-comment");
        robot.write("photos").clickOn("#report-return");
        assertThat(office.report("6").stage()).isEqualTo(ReportStage.RETURNED);
        assertThat(words("#report-note")).isEqualTo("已退回：photos");

        robot.clickOn("#report-percent").push(KeyCode.CONTROL, KeyCode.A).write("75").clickOn("#report-submit");
        assertThat(percent("6")).isNull();
        robot.clickOn("#report-accept");
        assertThat(office.report("6").stage()).isEqualTo(ReportStage.ACCEPTED);
        assertThat(percent("6")).isEqualTo(75);

        onFx(office.workspace::undo);
        assertThat(percent("6")).isNull();
        assertThat(office.report("6").stage()).isEqualTo(ReportStage.SUBMITTED);
        assertThat(find("#report-accept")).isNotNull();
    }

    @Test
    void aFieldThatIsLeftIsKeptAndOneThatIsBeingTypedInIsNotYet(QuickRobot robot) {
        ask();
        choose("6");
        robot.clickOn("#report-progress").write("half a sentence");
        assertThat(office.workspace.reportsProperty().get().all()).isEmpty();
        robot.clickOn("#report-issues");
        assertThat(office.report("6").content().progress()).isEqualTo("half a sentence");
        assertThat(focused().getId()).isEqualTo("report-issues");
    }

    /** Headless windows never lose the focus, so the screen goes to one that has none. */
    @Test
    void whatIsBeingTypedIsKeptWhenTheWindowLosesTheFocus(QuickRobot robot) {
        ask();
        choose("6");
        robot.clickOn("#report-progress").write("half a sentence");
        onFx(() -> new Stage().setScene(scene));
        assertThat(scene.getWindow().isFocused()).isFalse();
        assertThat(office.report("6").content().progress()).isEqualTo("half a sentence");
    }

    @Test
    void theFirstRowIsWholeWhileTheChosenOneIsSeen() {
        ask();
        choose("6");
        Node first = find("#report-matrix").lookupAll(".table-row-cell").stream()
                .filter(each -> ((IndexedCell<?>) each).getIndex() == 0)
                .findFirst()
                .orElseThrow();
        assertThat(first.getLayoutY()).isZero();
    }

    @Test
    void aDepartmentFarDownIsScrolledTo() {
        ask();
        var last = office.model.matrix().matrixProperty().get().rows().getLast();
        onFx(() -> office.model.matrix().choose(last, Q3));
        assertThat(((TableView<?>) find("#report-matrix")).lookupAll(".department-cell"))
                .filteredOn(each -> each instanceof Labeled cell && last.department().name().equals(cell.getText()))
                .anyMatch(Node::isVisible);
    }

    @Test
    void aWrongPercentIsSaidUnderItsField(QuickRobot robot) {
        ask();
        choose("6");
        robot.clickOn("#report-percent").write("150").clickOn("#report-progress");
        assertThat(scene.getRoot().lookupAll(".field-error").stream().filter(Node::isVisible).map(each -> ((Labeled) each).getText()))
                .containsExactly("请填写 0 到 100 的整数");
        assertThat(screen.keepEdits()).isFalse();
    }

    @Test
    void arrowsGoFromCellToCellAndEnterOpensTheForm(QuickRobot robot) {
        ask();
        choose("1");
        onFx(screen::focus);
        var first = office.model.matrix().chosen().orElseThrow().department();
        robot.push(KeyCode.DOWN);
        assertThat(office.model.matrix().chosen().orElseThrow().department()).isNotEqualTo(first);
        robot.push(KeyCode.ENTER);
        assertThat(focused().getId()).isEqualTo("report-percent");
        robot.push(KeyCode.ESCAPE);
        onFx(screen::escape);
        assertThat(focused().getId()).isEqualTo("report-matrix");
    }

    @Test
    void ctrlTabAndF8GoToOtherReports(QuickRobot robot) {
        ask();
        onFx(() -> office.report(office.task("8"), Q3, 'W', 50));
        choose("6");
        onFx(screen::focus);
        robot.push(KeyCode.CONTROL, KeyCode.TAB);
        assertThat(chosen()).isNotEqualTo("6");
        robot.push(KeyCode.F8);
        assertThat(chosen()).isEqualTo("8");
    }

    @Test
    void whoeverGaveBackTheLastOneIsInTheMatrixAgain(QuickRobot robot) {
        ask();
        onFx(() -> office.report(office.task("8"), Q3, 'W', 50));
        choose("8");
        robot.push(KeyCode.CONTROL, KeyCode.B).write("photos").push(KeyCode.CONTROL, KeyCode.B);
        assertThat(office.report("8").stage()).isEqualTo(ReportStage.RETURNED);
        assertThat(focused().getId()).isEqualTo("report-matrix");
    }

    @Test
    void whoeverGoesOnFromAFieldIsInTheMatrixAgain(QuickRobot robot) {
        ask();
        choose("6");
        robot.clickOn("#report-issues").push(KeyCode.CONTROL, KeyCode.TAB);
        assertThat(chosen()).isNotEqualTo("6");
        assertThat(focused().getId()).isEqualTo("report-matrix");
    }

    @Test
    void f8SaysWhenNothingWaitsAndOffersToCloseWhatIsComplete(QuickRobot robot) throws Exception {
        ask();
        onFx(screen::focus);
        robot.push(KeyCode.F8);
        assertThat(words("#walk-end")).isEqualTo("没有待审核的填报；三季度还有未报30份、退回0份");
        assertThat(find("#walk-close").isVisible()).isFalse();
        Screenshot.of(scene, "04-reporting-nothing-waits");
        onFx(() -> assertThat(screen.escape()).isTrue());
        assertThat(find("#walk-end").getParent().isVisible()).isFalse();

        onFx(() -> office.plan().tasks().forEach(each -> office.report(each, Q3, 'A', 50)));
        robot.push(KeyCode.F8);
        assertThat(words("#walk-end")).isEqualTo("三季度已全部通过，可以关闭");
        Screenshot.of(scene, "04-reporting-complete");
        assertThat(focused().getId()).isEqualTo("walk-close");
        robot.push(KeyCode.SPACE);
        assertThat(words("#reporting-summary")).isEqualTo("应报30份，已报30份；已关闭");
        assertThat(find("#walk-end").getParent().isVisible()).isFalse();
    }

    /** What a pill says, and what it says to whoever points at it or does not see it. */
    @ParameterizedTest
    @CsvSource({"ALL, 全部21个科室, 全部21个科室", "MISSING, 未报 21, 有未报的21个科室", "RETURNED, 退回 1, 有退回的1个科室", "WAITING, 待审 0, 有待审核的0个科室"})
    void pillsCountDepartments(String filter, String shown, String whole) {
        ask();
        onFx(() -> office.report(office.task("6"), Q3, 'R', 50));
        var pill = (ToggleButton) find("#rows-" + filter);
        assertThat(pill.getText()).isEqualTo(shown);
        assertThat(pill.getAccessibleText()).isEqualTo(pill.getTooltip().getText()).isEqualTo(whole);
        assertThat(pill.lookup(".text")).extracting(each -> ((Text) each).getText()).as("it is not cut").isEqualTo(shown);
        assertThat(find("#rows-search").getLayoutBounds().getWidth()).isGreaterThan(95);
    }

    private void ask() {
        onFx(() -> office.ask(Q3, LocalDate.of(2024, 10, 15)));
    }

    private void choose(String number) {
        onFx(() -> office.model.matrix().choose(office.key(number, Q3)));
    }

    private String chosen() {
        return String.valueOf(office.model.matrix().chosen().orElseThrow().task().number());
    }

    private @Nullable Integer percent(String number) {
        return office.workspace.progressProperty().get().of(office.task(number).id()).percent();
    }

    private String words(String id) {
        return ((Labeled) find(id)).getText();
    }

    private Node find(String id) {
        return Objects.requireNonNull(scene.lookup(id), id);
    }

    private Node focused() {
        return Objects.requireNonNull(scene.getFocusOwner());
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, action);
        Pulses.settle();
    }
}
