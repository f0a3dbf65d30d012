package org.duban.ui.plantree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.duban.domain.progress.TaskState;
import org.duban.domain.progress.TrafficLight;
import org.duban.domain.change.PeriodRevised;
import org.duban.domain.change.ReportRevised;
import org.duban.domain.plan.Task;
import org.duban.domain.report.Evidence;
import org.duban.domain.report.PlanReports;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportContent;
import org.duban.domain.report.ReportingPeriod;
import org.duban.domain.report.StatusReport;
import org.duban.messages.Language;
import org.duban.ui.Pulses;
import org.duban.ui.Screenshot;
import org.duban.ui.control.Look;
import org.duban.ui.task.TaskFacts;
import org.duban.ui.task.TaskForm;
import org.duban.ui.filter.PlanFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of the screen to be looked at beside the mockups; the room of the rail and the bars is left out. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class TasksPicturesTest {

    private static final double RAIL = 80;
    private static final double BARS = 104;

    private Stage stage;
    private Scene scene;
    private final List<PlanReports.Key> opened = new ArrayList<>();

    @Start
    void open(Stage stage) {
        this.stage = stage;
        stage.setX(0);
        stage.setY(0);
    }

    @Test
    void theSelectedTaskIsReadAtTheRight() throws IOException {
        Office office = Office.withFacts(Language.CHINESE);
        show(office, 1366, 768, false);
        selectSix(office);
        Screenshot.of(scene, "02-tasks");
        assertThat(scene.lookup("#pane-title")).isNotNull();
    }

    @Test
    void aTaskIsEditedInThePane() throws IOException {
        Office office = Office.withFacts(Language.CHINESE);
        show(office, 1366, 768, false);
        selectSix(office);
        onFx(() -> {
            office.editing().edit();
            var form = (TaskForm) office.editing().formProperty().get();
            form.supporting().typedProperty().set("y");
            scene.lookup("#supporting").requestFocus();
        });
        Screenshot.of(scene, "02-tasks-edit");
        onFx(() -> {
            var form = (TaskForm) office.editing().formProperty().get();
            form.supporting().typedProperty().set("");
            form.deadlines().getFirst().endProperty().set("2024-13-01");
            form.checkedProperty().set(true);
            scene.lookup("#indicator-0").requestFocus();
        });
        Screenshot.of(scene, "02-tasks-edit-wrong");
        assertThat(((TextField) scene.lookup("#short-name")).getText()).isEqualTo("推进亚专科和学科中心化建设");
    }

    @Test
    void whatCannotBeKeptIsSaidUnderItsField() throws IOException {
        Office office = Office.withFacts(Language.CHINESE);
        show(office, 1366, 768, false);
        selectSix(office);
        onFx(() -> {
            TaskFacts facts = office.model.facts().of(office.task("6"), 2024);
            facts.percent().typedProperty().set("150");
            facts.actual(office.task("6").indicators().getFirst().id()).typedProperty().set("两个");
            facts.keep();
            ((Hyperlink) scene.lookup("#completed-0-link")).fire();
        });
        Screenshot.of(scene, "02-tasks-facts-wrong");
        assertThat(scene.lookup("#percent").getStyleClass()).contains("wrong");
    }

    @Test
    void severalLightsAreFiltered() throws IOException {
        Office office = Office.withFacts(Language.CHINESE);
        show(office, 1366, 768, false);
        onFx(() -> {
            office.model.facts().recording().setState(office.task("30").id(), TaskState.ON_HOLD);
            office.model.tree().filterProperty().set(PlanFilter.NONE.withLights(Set.of(TrafficLight.OVERDUE, TrafficLight.AT_RISK)));
            office.select("8");
        });
        Screenshot.of(scene, "02-tasks-lights");
        assertThat(scene.lookup("#filter-ON_HOLD").isVisible()).isTrue();
    }

    @Test
    void aFilterThatFindsNothingCanBeTakenBack() throws IOException {
        Office office = Office.withFacts(Language.CHINESE);
        show(office, 1366, 768, false);
        onFx(() -> office.model.tree().filterProperty().set(new PlanFilter(
                "xyz", office.plan().sections().getFirst().id(), office.task("6").lead().getFirst().id(), Set.of(TrafficLight.OVERDUE))));
        Screenshot.of(scene, "02-tasks-no-match");
        assertThat(scene.lookup("#clear-filter")).isNotNull();
    }

    @Test
    void aWideWindowHasMoreRoom() throws IOException {
        Office office = Office.withFacts(Language.CHINESE);
        show(office, 1920, 1080, false);
        selectSix(office);
        Screenshot.of(scene, "02-tasks-1920");
        Bounds pane = scene.lookup("#detail").getLayoutBounds();
        assertThat(pane.getWidth()).isBetween(555.0, 565.0);
    }

    @Test
    void theDarkThemeIsReadable() throws IOException {
        Office office = Office.withFacts(Language.CHINESE);
        show(office, 1366, 768, true);
        selectSix(office);
        Screenshot.of(scene, "02-tasks-dark");
        onFx(() -> office.editing().edit());
        Screenshot.of(scene, "02-tasks-edit-dark");
        onFx(() -> Look.dress(scene, false));
        assertThat(scene.getRoot().getStyleClass()).doesNotContain("dark");
    }

    @Test
    void englishFits() throws IOException {
        Office office = Office.withFacts(Language.ENGLISH);
        show(office, 1366, 768, false);
        selectSix(office);
        Screenshot.of(scene, "02-tasks-en");
        onFx(() -> office.editing().edit());
        Screenshot.of(scene, "02-tasks-edit-en");
        assertThat(scene.lookup("#keep")).isNotNull();
    }

    @Test
    void anEmptyPlanSaysHowToBegin() throws IOException {
        show(Office.withEmptyPlan(), 1366, 768, false);
        Screenshot.of(scene, "02-tasks-empty");
        assertThat(scene.lookup("#empty-add")).isNotNull();
    }

    @Test
    void theDocumentOpensAtTheTasksParagraph() throws IOException {
        Office office = Office.withFacts(Language.CHINESE);
        show(office, 1366, 768, false);
        selectSix(office);
        onFx(() -> ((Hyperlink) scene.lookup("#open-source")).fire());
        Screenshot.of(scene, "02-tasks-source");
        assertThat(scene.lookup("#source")).isNotNull();
    }

    @Test
    void aNarrowWindowHidesTheSupportingDepartmentsFirst() throws IOException {
        Office office = Office.withFacts(Language.CHINESE);
        show(office, 1280, 680, false);
        onFx(() -> office.selectSection(1));
        Screenshot.of(scene, "02-tasks-1280");
        assertThat(scene.lookup("#supporting .label")).isNull();
    }

    @Test
    void whatWasReportedStandsInThePaneTheNewestWhole() throws IOException {
        Office office = Office.withFacts(Language.CHINESE);
        Task six = office.task("6");
        var evidence = new Evidence("批复.pdf", "ab".repeat(32), 1_200_000);
        report(office, six, new ReportContent(
                TaskState.IN_PROGRESS, 48, "呼吸与危重症监护室启用，开放床位8张。", "", "", Map.of(), Map.of(), List.of()), 2);
        report(office, six, new ReportContent(
                TaskState.IN_PROGRESS, 72, "消化道早癌亚专科设置获批；创伤中心通过市级验收。", "2台呼吸机未到货。", "11月底前完成设备安装。",
                Map.of(), Map.of(), List.of(evidence)), 3);
        show(office, 1366, 768, false);
        selectSix(office);
        onFx(() -> ((ScrollPane) scene.lookup(".detail-scroll")).setVvalue(1));
        Screenshot.of(scene, "02-tasks-reports");
        assertThat(scene.lookup("#report-history").lookupAll(".report-entry")).hasSize(2);
        assertThat(texts("#report-history")).contains("三季度", "72%", "待审核", "李强 10月9日", "问题：2台呼吸机未到货。", "佐证材料：批复.pdf", "去审核");
        onFx(() -> ((Hyperlink) scene.lookup("#open-report")).fire());
        assertThat(opened).extracting(PlanReports.Key::quarter).containsExactly(new Quarter(2024, 3));
    }

    private static void report(Office office, Task task, ReportContent content, int quarter) {
        var asked = new Quarter(2024, quarter);
        var when = Instant.parse("2024-10-09T02:00:00Z");
        var period = ReportingPeriod.open(asked, 15);
        var report = StatusReport.begun(task.id(), asked, task.lead().getFirst().id(), content).submitted("李强", when);
        var plan = office.workspace.planProperty().get().id();
        onFx(() -> {
            office.workspace.carryOut(new PeriodRevised(plan, asked, null, period));
            office.workspace.carryOut(new ReportRevised(plan, null, quarter == 2 ? report.accepted("王敏", when, "同意") : report));
        });
    }

    private List<String> texts(String id) {
        return scene.lookup(id).lookupAll("*").stream()
                .flatMap(each -> each instanceof Labeled words ? Stream.of(words.getText()) : Stream.of())
                .toList();
    }

    private void selectSix(Office office) {
        onFx(() -> {
            office.model.tree().setExpanded(new RowKey.OfTask(office.task("6").id()), true);
            office.select("6");
        });
    }

    private void show(Office office, int width, int height, boolean dark) {
        onFx(() -> {
            var screen = new TasksScreen(office.model, office.preferences, () -> {}, opened::add);
            Node view = screen.view();
            scene = new Scene(new StackPane(view), width - RAIL, height - BARS);
            Look.dress(scene, dark);
            stage.setScene(scene);
            stage.show();
            screen.windowProperty().unbind();
            screen.windowProperty().set(width);
        });
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(120_000, action);
        Pulses.settle();
    }
}
