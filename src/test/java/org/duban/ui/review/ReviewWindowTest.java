package org.duban.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.duban.domain.draft.Finding;
import org.duban.domain.plan.Plan;
import org.duban.domain.review.Review;
import org.duban.domain.review.ReviewTask;
import org.duban.settings.Settings;
import org.duban.ui.Desk;
import org.duban.ui.Pulses;
import org.duban.ui.QuickRobot;
import org.duban.usecase.PlanSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** 导入核对 in a real window, with keys and mouse, over the document as the reader reads it. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
@SuppressWarnings("NullAway.Init")
class ReviewWindowTest {

    private final Desk desk = ReviewStage.deskWithDepartments(Settings.defaults());
    private ReviewStage stage;

    @Start
    void open(Stage window) {
        stage = new ReviewStage(desk, window);
        stage.read();
    }

    @Test
    void keysAloneHandleWhatIsOpenAndTakeThePlanIn(QuickRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(desk.ledger().plans()).hasSize(1);
        robot.push(KeyCode.DIGIT1);
        assertThat(review().open(Finding.Weight.DECIDE)).hasSize(1);
        robot.push(KeyCode.F8).push(KeyCode.F8).push(KeyCode.F8).push(KeyCode.F8);
        robot.push(KeyCode.DIGIT1);
        assertThat(review().open(Finding.Weight.DECIDE)).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(plan().tasks()).hasSize(30).extracting(task -> task.number()).doesNotHaveDuplicates();
        assertThat(stage.node("#review")).isNull();
    }

    @Test
    void aDepartmentNotKnownIsMappedInAllItsPlacesByOneClick(QuickRobot robot) {
        robot.clickOn("#remedy-SAME_AS");
        assertThat(names()).doesNotContain("医装科");
        assertThat(review().content().aliases()).containsEntry("医装科", "医学装备科");
    }

    @Test
    void aNameInDoubtIsAlsoSettledInTheFieldsOfItsTask(QuickRobot robot) {
        edit(robot, "17");
        robot.clickOn("#doubt-医装科");
        assertThat(names()).doesNotContain("医装科");
    }

    @Test
    void aGuessedDayIsTypedInTheRow(QuickRobot robot) throws TimeoutException {
        robot.push(KeyCode.F8).push(KeyCode.F8).push(KeyCode.F8).push(KeyCode.F8).push(KeyCode.DIGIT2);
        waitFor("#point-answer");
        robot.write("10-12").push(KeyCode.ENTER);
        assertThat(task("22").draft().deadlines().getFirst().end()).hasToString("2024-10-12");
    }

    @Test
    void arrowsSpaceAndEnterWorkOnTheRows(QuickRobot robot) {
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.SPACE);
        assertThat(task("1").ticked()).isFalse();
        robot.push(KeyCode.UP).push(KeyCode.SPACE);
        assertThat(review().sections().getFirst().tasks()).allMatch(ReviewTask::ticked);
        robot.push(KeyCode.LEFT);
        assertThat(stage.model().rows().rowsProperty().get().get(2)).isInstanceOf(ReviewRow.OfSection.class);
        robot.push(KeyCode.RIGHT).push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(stage.node("#review-editor").isFocusWithin()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.A).write("抓好主题教育").push(KeyCode.F6);
        assertThat(task("1").shortName()).isEqualTo("抓好主题教育");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(task("1").shortName()).isEqualTo("巩固主题教育成果");
    }

    @Test
    void wordsSelectedAtTheLeftBecomeATaskByTheMenu(QuickRobot robot) throws TimeoutException {
        Bounds words = onScreen("《江城市第一人民医院");
        robot.drag(new Point2D(words.getMinX() + 30, words.getMinY() + 8), MouseButton.PRIMARY)
                .dropTo(new Point2D(words.getMinX() + 200, words.getMinY() + 8));
        assertThat(stage.model().document().selected()).isPresent();
        robot.rightClickOn(new Point2D(words.getMinX() + 100, words.getMinY() + 8));
        robot.clickOn("#take-task");
        assertThat(review().tasks()).hasSize(31);
        waitFor("#review-editor");
        robot.push(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(review().tasks()).hasSize(30);
    }

    @Test
    void theFoldOpensByClick(QuickRobot robot) throws TimeoutException {
        int before = stage.model().document().blocksProperty().get().size();
        robot.interact(() -> stage.document().reveal(15));
        waitFor("#fold-15");
        robot.clickOn("#fold-15");
        assertThat(stage.model().document().blocksProperty().get()).hasSizeGreaterThan(before);
    }

    @Test
    void everythingIsTakenBack(QuickRobot robot) {
        Review first = review();
        robot.push(KeyCode.DIGIT1).push(KeyCode.DIGIT1).push(KeyCode.DIGIT1);
        assertThat(review()).isNotEqualTo(first);
        robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(review()).isEqualTo(first);
        assertThat(((Button) stage.node("#undo")).isDisabled()).isTrue();
    }

    @Test
    void aDraftLeftAsideIsFetchedBack(QuickRobot robot) {
        robot.clickOn("#review-abandon");
        assertThat(stage.node("#review")).isNull();
        robot.clickOn("#notice-undo");
        assertThat(stage.node("#review")).isNotNull();
    }

    @Test
    void theSameYearIsMergedAfterItWasAsked(QuickRobot robot) {
        robot.push(KeyCode.DIGIT1).push(KeyCode.DIGIT1).push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.interact(stage::read);
        robot.push(KeyCode.DIGIT1).push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(stage.node("#year-merge").isFocused()).isTrue();
        robot.push(KeyCode.SPACE);
        assertThat(stage.node("#year-again")).isNotNull();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(desk.ledger().plans()).extracting(plan -> plan.heading().year()).containsExactly(2024, 2023);
    }

    private void edit(QuickRobot robot, String number) {
        robot.interact(() -> stage.model().rows().open(new Cursor.OfTask(task(number).key())));
        Pulses.settle();
    }

    private Bounds onScreen(String beginning) {
        Node node = stage.scene().getRoot().lookupAll(".marked-text").stream()
                .filter(each -> String.valueOf(each.getAccessibleText()).strip().startsWith(beginning))
                .findFirst()
                .orElseThrow();
        return node.localToScreen(node.getLayoutBounds());
    }

    private void waitFor(String id) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> stage.node(id) != null);
        Pulses.settle();
    }

    private List<String> names() {
        return review().tasks().flatMap(task -> task.draft().departmentNames()).toList();
    }

    private Review review() {
        return Objects.requireNonNull(stage.model().reviewProperty().get());
    }

    private ReviewTask task(String number) {
        return review().tasks().filter(task -> number.equals(task.draft().number())).findFirst().orElseThrow();
    }

    private Plan plan() {
        PlanSummary latest = desk.ledger().plans().getFirst();
        return desk.ledger().plan(latest.id()).orElseThrow();
    }
}
