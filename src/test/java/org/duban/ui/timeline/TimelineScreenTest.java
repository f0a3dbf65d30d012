package org.duban.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.SectionId;
import org.duban.domain.plan.Source;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.TrafficLight;
import org.duban.timeline.TimeScale;
import org.duban.timeline.TimelineRow;
import org.duban.timeline.Zoom;
import org.duban.ui.Pulses;
import org.duban.ui.QuickRobot;
import org.duban.ui.Screenshot;
import org.duban.ui.control.Look;
import org.duban.ui.control.Nodes;
import org.duban.ui.filter.PlanFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The screen in a real window, by mouse and keys. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
@SuppressWarnings("NullAway.Init")
class TimelineScreenTest {

    private static final double TREE = 344;

    private TimelineOffice office;
    private TimelineScreen screen;
    private Scene scene;

    @Start
    void open(Stage stage) {
        office = TimelineOffice.withSample();
        screen = new TimelineScreen(
                office.model, office.preferences, office.opened::add, () -> {}, TimelineScreen.Extras.NONE);
        scene = new Scene(new StackPane(screen.view()), 980, 640);
        Look.dress(scene, false);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        screen.focus();
    }

    @Test
    void digitsZoomAndTComesBackToToday(QuickRobot robot) {
        robot.push(KeyCode.DIGIT3);
        assertThat(scale().zoom()).isEqualTo(Zoom.MONTH);
        robot.push(KeyCode.HOME);
        assertThat(scale().first()).isEqualTo("2024-01-01");
        robot.push(KeyCode.T);
        assertThat(scale().first()).isEqualTo("2024-10-01");
        robot.push(KeyCode.DIGIT2);
        assertThat(scale().zoom()).isEqualTo(Zoom.QUARTER);
        robot.push(KeyCode.DIGIT1);
        assertThat(scale().first()).isEqualTo("2024-01-01");
        assertThat(scale().last()).isEqualTo("2024-12-31");
    }

    @Test
    void theDayUnderThePointerStaysWhenTheWheelZooms() {
        double x = 300;
        TimeScale before = scale();
        wheel(onRow(2, TREE + x), false, true);
        assertThat(scale().zoom()).isNotEqualTo(before.zoom());
        assertThat(scale().origin() + x / scale().pixelsOfDay()).isCloseTo(before.origin() + x / before.pixelsOfDay(), within(1e-6));
    }

    @Test
    void arrowsPanAndStopAtTheEndOfTheYear(QuickRobot robot) {
        robot.push(KeyCode.DIGIT2).push(KeyCode.LEFT);
        assertThat(scale().first()).isEqualTo("2024-08-01");
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        assertThat(scale().last()).isEqualTo("2024-12-31");
    }

    @Test
    void aDragMovesTheDaysWithIt(QuickRobot robot) {
        robot.push(KeyCode.DIGIT3);
        LocalDate first = scale().first();
        robot.moveTo(onRow(3, TREE + 100)).press(MouseButton.PRIMARY).moveBy(200, 0).release(MouseButton.PRIMARY);
        Pulses.settle();
        assertThat(scale().first()).isBefore(first);
    }

    @Test
    void aDragOfTheScrollBarMovesTheRowsAndNotTheDays(QuickRobot robot) {
        robot.push(KeyCode.DIGIT3);
        double origin = scale().origin();
        ScrollBar bar = upright();
        onFx(() -> {
            Node thumb = Objects.requireNonNull(bar.lookup(".thumb"));
            Event.fireEvent(thumb, mouse(MouseEvent.MOUSE_PRESSED, thumb, 0, 0));
            Event.fireEvent(thumb, mouse(MouseEvent.MOUSE_DRAGGED, thumb, -30, 60));
        });
        assertThat(bar.getValue()).isPositive();
        assertThat(scale().origin()).isEqualTo(origin);
    }

    @Test
    void shiftAndTheWheelPan(QuickRobot robot) {
        robot.push(KeyCode.DIGIT3);
        double origin = scale().origin();
        wheel(onRow(3, TREE + 100), true, false);
        assertThat(scale().origin()).isLessThan(origin);
    }

    @Test
    void theSegmentsAndStepsDoWhatTheirKeysDo(QuickRobot robot) {
        robot.clickOn("#zoom-MONTH").clickOn("#step-before");
        assertThat(scale().first()).isEqualTo("2024-09-01");
        robot.clickOn("#today");
        assertThat(scale().first()).isEqualTo("2024-10-01");
        robot.clickOn("#zoom-MONTH");
        assertThat(Objects.requireNonNull(scene.lookup("#zoom-MONTH")).getPseudoClassStates().toString()).contains("selected");
    }

    @Test
    void keysGoThroughTheRowsAndOpenAndCloseThem(QuickRobot robot) {
        int all = rows().getItems().size();
        robot.push(KeyCode.SPACE);
        assertThat(rows().getItems()).hasSize(all - 4);
        robot.push(KeyCode.SPACE).push(KeyCode.DOWN);
        assertThat(footName()).isEqualTo("巩固主题教育成果");
        robot.push(KeyCode.CONTROL, KeyCode.LEFT);
        robot.push(KeyCode.CONTROL, KeyCode.LEFT);
        assertThat(rows().getItems()).hasSize(all - 4);
        robot.push(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(rows().getItems()).hasSize(all);
    }

    @Test
    void aClickOnTheArrowClosesATask(QuickRobot robot) {
        int all = rows().getItems().size();
        robot.clickOn(onRow(rowOf("6"), 36));
        assertThat(rows().getItems()).hasSize(all - 3);
    }

    @Test
    void enterAndADoubleClickOpenTheTask(QuickRobot robot) {
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(office.opened).containsExactly(office.task("1").id());
        robot.doubleClickOn(onRow(rowOf("3"), TREE + 60));
        assertThat(office.opened).containsExactly(office.task("1").id(), office.task("3").id());
    }

    @Test
    void aTaskSelectedElsewhereIsSelectedHere() {
        onFx(() -> office.workspace.selectedTaskProperty().set(office.task("28").id()));
        assertThat(footName()).isEqualTo(office.task("28").shortName());
        assertThat(rows().getSelectionModel().getSelectedIndex()).isEqualTo(rowOf("28"));
    }

    @Test
    void aTaskThatWasSelectedBeforeIsInViewAtFirst() {
        onFx(() -> {
            office.workspace.selectedTaskProperty().set(office.task("28").id());
            screen = new TimelineScreen(
                    office.model, office.preferences, office.opened::add, () -> {}, TimelineScreen.Extras.NONE);
            scene.setRoot(new StackPane(screen.view()));
            Look.dress(scene, false);
        });
        Pulses.settle();
        double bottom = rows().localToScene(0, rows().getHeight()).getY();
        assertThat(cell(rowOf("28")).localToScene(0, 0).getY()).isLessThan(bottom);
    }

    @Test
    void aClickSelectsOnEveryScreen(QuickRobot robot) {
        robot.clickOn(onRow(rowOf("5"), 120));
        assertThat(office.workspace.selectedTaskProperty().get()).isEqualTo(office.task("5").id());
    }

    @Test
    void aDeadlineIsMarkedAndTheMarkIsTakenBack(QuickRobot robot) {
        onFx(() -> office.workspace.selectedTaskProperty().set(office.task("8").id()));
        robot.clickOn("#mark-done");
        assertThat(light("8")).isEqualTo(TrafficLight.DONE);
        assertThat(((Labeled) Objects.requireNonNull(scene.lookup("#mark-done"))).getText()).isEqualTo("重新打开");
        onFx(office.workspace::undo);
        assertThat(light("8")).isEqualTo(TrafficLight.OVERDUE);
        onFx(screen::focus);
        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertThat(light("8")).isEqualTo(TrafficLight.DONE);
    }

    @Test
    void typedWordsFilterAndEscShowsEverythingAgain(QuickRobot robot) {
        int all = rows().getItems().size();
        onFx(screen::focusFilter);
        robot.write("dzbl");
        assertThat(rows().getItems()).hasSizeLessThan(all).anyMatch(row -> row.id().equals(id("15")));
        robot.push(KeyCode.ESCAPE);
        assertThat(rows().getItems()).hasSize(all);
        assertThat(Nodes.hasFocus(rows())).isTrue();
    }

    @Test
    void escOnTheRowsShowsEveryLightAgain(QuickRobot robot) {
        int all = rows().getItems().size();
        onFx(() -> office.filtered.filterProperty().set(PlanFilter.NONE.withLights(Set.of(TrafficLight.OVERDUE))));
        onFx(screen::focus);
        robot.push(KeyCode.ESCAPE);
        assertThat(rows().getItems()).hasSize(all);
    }

    @Test
    void aRowMarkedUnderTheFilterOfItsLightStaysUntilTheNextIsSelected(QuickRobot robot) {
        onFx(() -> office.filtered.filterProperty().set(PlanFilter.NONE.withLights(Set.of(TrafficLight.OVERDUE))));
        onFx(() -> office.model.selectedProperty().set(id("8")));
        onFx(screen::focus);
        int before = rows().getItems().size();
        TimelineRow next = rows().getItems().get(rowOf("8") - 1);
        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertThat(rows().getItems()).hasSize(before);
        assertThat(footName()).isEqualTo(office.task("8").shortName());
        robot.push(KeyCode.UP);
        assertThat(rows().getItems()).hasSizeLessThan(before);
        assertThat(rows().getSelectionModel().getSelectedItem().id()).isEqualTo(next.id());
        assertThat(rows().getFocusModel().getFocusedIndex()).isEqualTo(rows().getSelectionModel().getSelectedIndex());
    }

    @Test
    void digitsAreTypedIntoTheSearchAndDoNotZoom(QuickRobot robot) {
        onFx(screen::focusFilter);
        robot.write("3");
        assertThat(scale().zoom()).isEqualTo(Zoom.YEAR);
    }

    @Test
    void aFilterWithoutHitIsClearedByItsButton(QuickRobot robot) {
        onFx(screen::focusFilter);
        robot.write("zzzz").clickOn("#clear-filter");
        assertThat(office.filtered.filterProperty().get()).isEqualTo(PlanFilter.NONE);
        assertThat(scene.lookup("#timeline-rows")).isNotNull();
    }

    @Test
    void lightsAreChosenFromTheirMenu(QuickRobot robot) {
        robot.clickOn("#filter-lights").clickOn("#filter-light-OVERDUE");
        assertThat(office.filtered.filterProperty().get().lights()).isEqualTo(Set.of(TrafficLight.OVERDUE));
        assertThat(((Labeled) Objects.requireNonNull(scene.lookup("#filter-lights"))).getText()).isEqualTo("逾期");
    }

    @Test
    void whatIsCompletedIsHidden(QuickRobot robot) {
        int all = rows().getItems().size();
        robot.clickOn("#show-done");
        assertThat(rows().getItems()).hasSizeLessThan(all);
    }

    @Test
    void todayIsNotOfferedInThePlanOfAnotherYear() {
        assertThat(scene.lookup("#today").isDisabled()).isFalse();
        onFx(() -> {
            var heading = new Heading("江城市第一人民医院2023年重点工作", null, 2023, null, null);
            office.workspace.carryOut(new PlanAdded(new Plan(PlanId.fresh(), heading, List.of(), List.of()), Source.none()));
        });
        assertThat(scene.lookup("#today").isDisabled()).isTrue();
    }

    @Test
    void aNarrowWindowHasItsLegendBehindAButton(QuickRobot robot) throws IOException {
        assertThat(scene.lookup("#timeline-legend").isVisible()).isFalse();
        robot.clickOn("#legend-button");
        assertThat(robot.lookup("#legend-list .label").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .containsSubsequence("逾期", "暂缓", "期间", "截止点", "截止点（正常、暂缓）", "* 为推定日期");
        Screenshot.of(robot.lookup("#legend-list").query().getScene(), "03-timeline-legend");
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void theFootSaysWhatAStarMeansWhereThereIsOne() {
        onFx(() -> office.model.selectedProperty().set(id("8")));
        assertThat(((Labeled) Objects.requireNonNull(scene.lookup("#foot-guessed"))).getText()).isEqualTo("* 为推定日期");
        onFx(() -> office.workspace.carryOut(new PlanAdded(withoutGuess(), Source.none())));
        onFx(() -> office.model.selectedProperty().set(id("1")));
        assertThat(footName()).isEqualTo("改进病区保洁");
        assertThat(scene.lookup("#foot-guessed")).isNull();
    }

    @Test
    void f6GoesThroughTheRegions() {
        onFx(() -> office.workspace.selectedTaskProperty().set(office.task("8").id()));
        onFx(() -> screen.nextRegion(true));
        assertThat(Objects.requireNonNull(scene.getFocusOwner()).getId()).isEqualTo("open-task");
        onFx(() -> screen.nextRegion(true));
        assertThat(Objects.requireNonNull(scene.getFocusOwner()).getId()).isEqualTo("filter-words");
        onFx(() -> screen.nextRegion(true));
        assertThat(Nodes.hasFocus(rows())).isTrue();
    }

    @Test
    void everyRowCanBeHeard() {
        String heard = String.valueOf(cell(rowOf("8")).queryAccessibleAttribute(AccessibleAttribute.TEXT));
        assertThat(heard).contains("8", "通过国际医院评审认证", "质控科", "逾期", "2024年上半年", "6月30日", "102天");
        assertThat(scene.getRoot().lookupAll(".timeline-cell"))
                .filteredOn(each -> !((TimelineCell) each).isEmpty())
                .allSatisfy(each -> assertThat(each.queryAccessibleAttribute(AccessibleAttribute.TEXT)).asString().isNotBlank());
    }

    @Test
    void aBarTellsItsReasonWhereTheMouseRests(QuickRobot robot) {
        robot.moveTo(onRow(rowOf("8"), TREE + 40));
        Pulses.settle();
        assertThat(cell(rowOf("8")).getTooltip()).isNotNull().extracting(tip -> tip.getText()).asString().contains("逾期102天");
        robot.moveTo(onRow(rowOf("8"), TREE + 560));
        Pulses.settle();
        assertThat(cell(rowOf("8")).getTooltip()).isNull();
    }

    private static Plan withoutGuess() {
        var deadline = new Deadline(DeadlineId.fresh(), "年底前", null, LocalDate.of(2024, 12, 31), false, null);
        var task = new Task(TaskId.fresh(), "1", "改进病区保洁", "改进病区保洁", List.of(), List.of(deadline), List.of(), List.of());
        var heading = new Heading("江城市第一人民医院2024年重点工作", null, 2024, null, null);
        return new Plan(PlanId.fresh(), heading, List.of(), List.of(new Section(SectionId.fresh(), "一", "改善就医环境", List.of(task))));
    }

    private TimeScale scale() {
        Pulses.settle();
        return office.model.window().scaleProperty().get();
    }

    private String footName() {
        Pulses.settle();
        return ((Labeled) Objects.requireNonNull(scene.lookup("#foot-name"))).getText();
    }

    private TrafficLight light(String number) {
        Pulses.settle();
        return office.filtered.judgementProperty().get().of(office.task(number).id()).light();
    }

    private TimelineRow.Id id(String number) {
        return new TimelineRow.Id.OfTask(office.task(number).id());
    }

    private int rowOf(String number) {
        return rows().getItems().stream().map(TimelineRow::id).toList().indexOf(id(number));
    }

    @SuppressWarnings("unchecked")
    private ListView<TimelineRow> rows() {
        Pulses.settle();
        return (ListView<TimelineRow>) Objects.requireNonNull(scene.lookup("#timeline-rows"));
    }

    private ScrollBar upright() {
        return rows().lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(each -> each.getOrientation() == Orientation.VERTICAL)
                .findFirst()
                .orElseThrow();
    }

    private TimelineCell cell(int row) {
        return scene.getRoot().lookupAll(".timeline-cell").stream()
                .map(TimelineCell.class::cast)
                .filter(each -> each.getIndex() == row)
                .findFirst()
                .orElseThrow();
    }

    /** A point on a row that is to be seen, so far from its left end. */
    private Point2D onRow(int row, double x) {
        Node cell = cell(row);
        Bounds bounds = cell.localToScreen(cell.getBoundsInLocal());
        return new Point2D(bounds.getMinX() + x, bounds.getCenterY());
    }

    /** One notch of the wheel upwards; the robot's has no keys. */
    private void wheel(Point2D screenPoint, boolean shift, boolean ctrl) {
        onFx(() -> {
            Point2D at = rows().screenToLocal(screenPoint);
            var event = new ScrollEvent(ScrollEvent.SCROLL, at.getX(), at.getY(), screenPoint.getX(), screenPoint.getY(),
                    shift, ctrl, false, false, false, false, 0, 40, 0, 40,
                    ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null);
            Event.fireEvent(rows(), event);
        });
    }

    /** The robot's presses pass for those of a finger, which scroll bars do not heed. */
    private static MouseEvent mouse(EventType<MouseEvent> type, Node node, double x, double y) {
        Point2D at = node.localToScene(x, y);
        return new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1,
                false, false, false, false, true, false, false, false, false, false, new PickResult(node, at.getX(), at.getY()));
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, action);
        Pulses.settle();
    }
}
