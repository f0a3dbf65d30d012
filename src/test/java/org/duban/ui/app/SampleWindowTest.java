package org.duban.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.event.ActionEvent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.duban.intake.DocumentPlanReader;
import org.duban.intake.text.DeadlineReader;
import org.duban.output.OfficialLayout;
import org.duban.output.image.PngTimelinePaper;
import org.duban.output.word.WordTablePaper;
import org.duban.passwords.QuickPasswords;
import org.duban.sample.SamplePlan;
import org.duban.store.LedgerFile;
import org.duban.ui.Desk;
import org.duban.ui.NoSentences;
import org.duban.ui.Screenshot;
import org.duban.ui.background.Failures;
import org.duban.store.EvidenceFolder;
import org.duban.usecase.DeadlineWords;
import org.duban.usecase.ExportTable;
import org.duban.usecase.ExportTimeline;
import org.duban.usecase.form.FormPorts;
import org.duban.intake.form.ExcelFormReader;
import org.duban.output.excel.ExcelChasePaper;
import org.duban.output.excel.ExcelFormPaper;
import org.duban.ui.Pulses;
import org.duban.ui.QuickRobot;
import org.duban.usecase.Ledger;
import org.duban.usecase.PlanReader;
import org.duban.usecase.PlanSummary;
import org.duban.usecase.backup.MemoryBackups;
import org.duban.usecase.unsaved.MemoryUnsaved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The whole program over the real reader and the real store: from 打开示例 to a store that has the plan. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
class SampleWindowTest {

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Path folder;

    SampleWindowTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theSampleIsOpenedWorkedOnAndKept(QuickRobot robot) throws Exception {
        Stage stage = begin();
        wait(stage, "#open-sample");
        Screenshot.of(stage.getScene(), "00-window");
        robot.interact(() -> stage.getScene().lookup("#open-sample").fireEvent(new ActionEvent()));
        wait(stage, "#notice-undo");
        Pulses.settle();
        Screenshot.of(stage.getScene(), "01-window");
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        wait(stage, "#plan-table");
        Pulses.settle();
        assertThat(stage.getScene().getFocusOwner()).isInstanceOf(TreeTableView.class);
        for (int row = 0; row < 6; row++) {
            robot.push(KeyCode.DOWN);
        }
        robot.push(KeyCode.RIGHT);
        Screenshot.of(stage.getScene(), "02-window");
        end(stage, robot);
        assertThat(storedPlans()).singleElement().satisfies(plan -> {
            assertThat(plan.heading().title()).isEqualTo("江城市第一人民医院2024年重点工作");
            assertThat(plan.tasks()).isEqualTo(30);
        });
    }

    @Test
    void theTimelineIsWalkedByKeysAlone(QuickRobot robot) throws Exception {
        Stage stage = begin();
        wait(stage, "#open-sample");
        robot.interact(() -> stage.getScene().lookup("#open-sample").fireEvent(new ActionEvent()));
        wait(stage, "#notice-undo");
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        wait(stage, "#plan-table");
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        wait(stage, "#timeline-rows");
        Pulses.settle();
        assertThat(stage.getScene().getFocusOwner()).isInstanceOf(ListView.class);
        assertThat(words(stage, "#foot-name")).isEqualTo("巩固主题教育成果");
        robot.push(KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.D);
        assertThat(words(stage, "#mark-done")).isEqualTo("重新打开");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(words(stage, "#mark-done")).isEqualTo("标记完成");
        robot.push(KeyCode.DIGIT2);
        Screenshot.of(stage.getScene(), "03-window");
        robot.push(KeyCode.F1);
        Screenshot.of(stage.getScene(), "03-help");
        robot.push(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.P);
        assertThat(stage.getScene().lookup("#print-preview").isVisible()).isTrue();
        Screenshot.of(stage.getScene(), "03-preview-window");
        robot.push(KeyCode.ALT, KeyCode.DIGIT2).push(KeyCode.ALT, KeyCode.DIGIT3);
        wait(stage, "#timeline-rows");
        Pulses.settle();
        assertThat(stage.getScene().lookup("#print-preview").isVisible()).isFalse();
        robot.push(KeyCode.ENTER);
        wait(stage, "#plan-table");
        assertThat(words(stage, "#pane-title")).isEqualTo("推进清廉医院建设");
        robot.push(KeyCode.DOWN).push(KeyCode.ALT, KeyCode.DIGIT3);
        wait(stage, "#timeline-rows");
        assertThat(words(stage, "#foot-name")).isEqualTo("加强干部队伍建设");
        end(stage, robot);
    }

    @Test
    void theOverviewLeadsToTheListsItCounts(QuickRobot robot) throws Exception {
        Stage stage = begin();
        wait(stage, "#open-sample");
        robot.interact(() -> stage.getScene().lookup("#open-sample").fireEvent(new ActionEvent()));
        wait(stage, "#overview");
        assertThat(words(stage, "#badge-reporting")).isEqualTo("5");
        robot.push(KeyCode.ENTER);
        wait(stage, "#plan-table");
        var table = (TreeTableView<?>) stage.getScene().lookup("#plan-table");
        Pulses.settle();
        assertThat(table.getRoot().getChildren().stream().mapToInt(section -> section.getChildren().size()).sum()).isEqualTo(4);
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        wait(stage, "#overview");
        robot.interact(() -> stage.getScene().lookup("#department-rows").requestFocus());
        for (int row = 0; row < 4; row++) {
            robot.push(KeyCode.DOWN);
        }
        robot.push(KeyCode.ENTER);
        wait(stage, "#reporting");
        Screenshot.of(stage.getScene(), "04-window");
        assertThat(words(stage, "#reporting-summary")).startsWith("应报27份，已报19份");
        assertThat(stage.getScene().lookup("#report-percent")).hasFieldOrPropertyWithValue("text", "72");
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        wait(stage, "#overview");
        robot.interact(() -> stage.getScene().lookup("#soon-timeline").fireEvent(new ActionEvent()));
        wait(stage, "#timeline-rows");
        assertThat(words(stage, "#foot-name")).isEqualTo("完成直线加速器安装验收");
        end(stage, robot);
    }

    private static String words(Stage stage, String id) {
        Pulses.settle();
        return stage.getScene().lookup(id) instanceof Labeled labeled ? labeled.getText() : "";
    }

    private List<PlanSummary> storedPlans() {
        try (Ledger ledger = LedgerFile.open(folder)) {
            return ledger.plans();
        }
    }

    private Stage begin() {
        PlanReader reader = new DocumentPlanReader();
        var deadlines = new DeadlineReader();
        var services = new Services(
                () -> LedgerFile.open(folder),
                reader,
                new SamplePlan(reader)::withReports,
                (phrase, year) -> deadlines
                        .ofPhrase(phrase, year)
                        .map(found -> new DeadlineWords.Days(found.start(), found.end(), found.guessed())),
                new NoSentences(),
                new ExportTable(Map.of(
                        ExportTable.Format.DOCX,
                        new WordTablePaper(OfficialLayout.standard(), (text, year) -> List.of()))),
                new ExportTimeline(Map.of(), new PngTimelinePaper()),
                new FormPorts(
                        new ExcelFormPaper(OfficialLayout.standard()),
                        new ExcelFormReader(),
                        new ExcelChasePaper(OfficialLayout.standard())),
                (sheet, file, progress) -> {},
                new EvidenceFolder(folder),
                backups(),
                QuickPasswords.get(),
                Desk.CLOCK,
                folder);
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            var stage = new Stage();
            new Program(services, new TaskScreens(services), new Failures(), stage, ended::countDown).begin();
            return stage;
        });
    }

    private void end(Stage stage, QuickRobot robot) throws InterruptedException {
        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
    }

    private static void wait(Stage stage, String id) throws Exception {
        WaitForAsyncUtils.waitFor(40, TimeUnit.SECONDS, () -> stage.getScene().lookup(id) != null);
    }

    private static BackupPorts backups() {
        var backups = new MemoryBackups();
        return new BackupPorts(backups, backups, backups, new MemoryUnsaved());
    }
}
