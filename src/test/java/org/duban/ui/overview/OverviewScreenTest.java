package org.duban.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.duban.domain.account.AccountRole;
import org.duban.domain.change.ProgressRevised;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.progress.TaskState;
import org.duban.ui.Pulses;
import org.duban.ui.QuickRobot;
import org.duban.ui.control.Look;
import org.duban.usecase.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Every number of 总览 leads to the list it counts, by mouse and by keys. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
@SuppressWarnings("NullAway.Init")
class OverviewScreenTest {

    private Stage stage;
    private OverviewOffice office;
    private OverviewScreen screen;

    @Start
    void open(Stage stage) {
        this.stage = stage;
    }

    @ParameterizedTest
    @CsvSource({
        "tile-OVERDUE, tasks - [OVERDUE]",
        "tile-AT_RISK, tasks - [AT_RISK]",
        "tile-ON_TRACK, tasks - [ON_TRACK]",
        "tile-DONE, tasks - [DONE]",
        "overdue-all, tasks - [OVERDUE]",
        "soon-timeline, timeline 30",
        "reports-all, reports 2024Q3 null",
        "tally-reported, reports 2024Q3 null",
        "tally-ACCEPTED, reports 2024Q3 null",
        "tally-WAITING, reports 2024Q3 WAITING",
        "tally-RETURNED, reports 2024Q3 RETURNED",
        "tally-MISSING, reports 2024Q3 MISSING",
        "overview-chase, chase 2024Q3"
    })
    void aNumberLeadsToItsList(String id, String where) {
        show(OverviewOffice.reporting(OverviewOffice.OFFICE));
        onFx(() -> node(id).fireEvent(new ActionEvent()));
        assertThat(office.led).containsExactly(where);
    }

    /** The list, how often ↓ is pressed in it before Enter, and where that leads. */
    @ParameterizedTest
    @CsvSource({
        "department-rows, 0, report 12 2024Q3",
        "department-rows, 3, report 19 2024Q3",
        "department-rows, 4, report 6 2024Q3",
        "department-rows, 8, report 23 2024Q3",
        "overdue-rows, 0, task 8",
        "overdue-rows, 3, task 23",
        "soon-rows, 1, task 24",
        "section-rows, 5, tasks 六 []",
        "target-rows, 1, task 12"
    })
    void enterOpensTheRowThatTheArrowsChose(String list, int down, String where, QuickRobot robot) {
        show(OverviewOffice.reporting(OverviewOffice.OFFICE));
        onFx(() -> node(list).requestFocus());
        for (int i = 0; i < down; i++) {
            robot.push(KeyCode.DOWN);
        }
        robot.push(KeyCode.ENTER);
        assertThat(office.led).containsExactly(where);
    }

    @Test
    void tabWalksTilesListsAndLinks(QuickRobot robot) {
        show(OverviewOffice.reporting(OverviewOffice.OFFICE));
        onFx(screen::focus);
        var walked = new ArrayList<String>();
        for (int i = 0; i < 18; i++) {
            walked.add(Objects.toString(stage.getScene().getFocusOwner().getId()));
            robot.push(KeyCode.TAB);
        }
        assertThat(walked).containsExactly(
                "tile-OVERDUE", "tile-AT_RISK", "tile-ON_TRACK", "tile-DONE",
                "reports-all", "tally-reported", "tally-ACCEPTED", "tally-WAITING", "tally-RETURNED", "tally-MISSING",
                "department-rows",
                "overdue-all", "overdue-rows", "soon-timeline", "soon-rows",
                "section-rows", "target-rows", "overview-chase");
    }

    @Test
    void moreRowsThanFitAreFoldedUntilTheyAreAskedFor(QuickRobot robot) {
        show(OverviewOffice.bare());
        ListView<?> late = list("overdue-rows");
        int shown = late.getItems().size();
        assertThat(cells(late)).last().isEqualTo("还有" + (13 - shown + 1) + "项");
        onFx(late::requestFocus);
        robot.push(KeyCode.END).push(KeyCode.ENTER);
        assertThat(late.getItems()).hasSize(13);
        assertThat(office.led).isEmpty();
        onFx(() -> assertThat(screen.escape()).isTrue());
        assertThat(late.getItems()).hasSize(shown);
        onFx(() -> assertThat(screen.escape()).isFalse());
    }

    /** Who looks, whether 催报 is there, and what the rows of a department that owes and of one that waits say. */
    @ParameterizedTest
    @CsvSource({"OFFICE, true, 催报, 审核", "LEADER, false, 查看, 查看", "DEPARTMENT, false, 查看, 查看"})
    void whoMayNotActIsNotAskedTo(AccountRole role, boolean chases, String owing, String waiting) {
        Account account = role == AccountRole.OFFICE ? OverviewOffice.OFFICE : new Account("李强", role, null, null);
        show(OverviewOffice.reporting(account));
        assertThat(node("overview-chase").isVisible()).isEqualTo(chases);
        assertThat(text("overview-chase")).isEqualTo("催报5个科室");
        assertThat(words(list("department-rows"), 0)).contains("科教科", "未报2", owing);
        assertThat(words(list("department-rows"), 5)).contains("质控科", "待审核1", waiting);
    }

    @Test
    void inAClosedQuarterThereIsNothingButToLook() {
        show(OverviewOffice.closed(OverviewOffice.OFFICE, 3, 4));
        assertThat(text("reports-title")).isEqualTo("三季度填报");
        assertThat(text("reports-note")).isEqualTo("已关闭");
        assertThat(node("overview-chase").isVisible()).isFalse();
        assertThat(words(list("department-rows"), 0)).contains("科教科", "未报2", "查看").doesNotContain("催报");
        assertThat(words(list("department-rows"), 5)).contains("质控科", "待审核1", "查看").doesNotContain("审核");
    }

    /** Who looks after the third quarter was closed, and whether they are led to where the fourth is asked for. */
    @ParameterizedTest
    @CsvSource({"OFFICE, true", "LEADER, false", "DEPARTMENT, false"})
    void afterAQuarterIsClosedTheNextOneIsOffered(AccountRole role, boolean asks) {
        Account account = role == AccountRole.OFFICE ? OverviewOffice.OFFICE : new Account("李强", role, null, null);
        show(OverviewOffice.closed(account, 3));
        assertThat(text("reports-title")).isEqualTo("四季度填报");
        assertThat(stage.getScene().getRoot().lookupAll(".label")).extracting(each -> ((Labeled) each).getText()).contains("四季度还没有下发填报表");
        assertThat(stage.getScene().lookup("#overview-ask") != null).isEqualTo(asks);
    }

    @Test
    void aLeaderIsNotAskedToIssueForms() {
        show(OverviewOffice.unasked(OverviewOffice.LEADER));
        assertThat(stage.getScene().lookup("#overview-ask")).isNull();
    }

    @Test
    void theOfficeIsLedToWhereFormsAreIssued() {
        show(OverviewOffice.unasked(OverviewOffice.OFFICE));
        onFx(() -> node("overview-ask").fireEvent(new ActionEvent()));
        assertThat(office.led).containsExactly("reports 2024Q3 null");
    }

    @Test
    void theNumbersFollowTheFacts() {
        show(OverviewOffice.reporting(OverviewOffice.OFFICE));
        var task = office.task("8").id();
        TaskProgress before = office.workspace.progressProperty().get().of(task);
        onFx(() -> office.workspace.carryOut(
                new ProgressRevised(office.plan().id(), task, before, before.with(TaskState.DONE))));
        assertThat(text("count-OVERDUE")).isEqualTo("3");
        assertThat(text("change-OVERDUE")).isEqualTo("较上季 +2");
        assertThat(text("progress-accepted")).isEqualTo("68.8%");
        assertThat(words(list("overdue-rows"), 0)).contains("开通院区西南通道");
        onFx(office.workspace::undo);
        assertThat(text("count-OVERDUE")).isEqualTo("4");
    }

    @Test
    void whereNothingWasClosedNothingIsCompared() {
        show(OverviewOffice.unasked(OverviewOffice.OFFICE));
        assertThat(node("change-OVERDUE").isVisible()).isFalse();
    }

    @Test
    void emptyListsSayWhatTheyDoNotHold() {
        show(OverviewOffice.bare());
        assertThat(text("target-rows-none")).isEqualTo("指标还没有数值");
        assertThat(text("progress-accepted")).isEqualTo("—");
    }

    private Node node(String id) {
        return Objects.requireNonNull(stage.getScene().lookup("#" + id), id);
    }

    private String text(String id) {
        return ((Labeled) node(id)).getText();
    }

    private ListView<?> list(String id) {
        return (ListView<?>) node(id);
    }

    private static List<String> cells(ListView<?> list) {
        return list.lookupAll(".list-cell").stream()
                .map(each -> (ListCell<?>) each)
                .filter(each -> !each.isEmpty())
                .sorted((a, b) -> Integer.compare(a.getIndex(), b.getIndex()))
                .map(each -> each.getGraphic() instanceof Labeled label ? label.getText() : "")
                .toList();
    }

    private static List<String> words(ListView<?> list, int row) {
        return list.lookupAll(".list-cell").stream()
                .map(each -> (ListCell<?>) each)
                .filter(each -> each.getIndex() == row && !each.isEmpty())
                .flatMap(each -> Stream.of(".label", ".hyperlink").flatMap(style -> each.lookupAll(style).stream()))
                .filter(Labeled.class::isInstance)
                .map(each -> ((Labeled) each).getText())
                .toList();
    }

    private void show(OverviewOffice shown) {
        office = shown;
        onFx(() -> {
            screen = new OverviewScreen(office.model, office.preferences.messages(), office);
            var scene = new Scene(new StackPane(screen.view()), 1286, 664);
            Look.dress(scene, false);
            stage.setScene(scene);
            stage.show();
        });
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, action);
        Pulses.settle();
    }
}
