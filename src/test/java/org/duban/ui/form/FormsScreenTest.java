package org.duban.ui.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.ui.form.FormsDay.filled;
import static org.duban.ui.form.FormsDay.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.FilledBook;
import org.duban.domain.account.AccountRole;
import org.duban.domain.plan.PlanId;
import org.duban.domain.report.ReportStage;
import org.duban.ui.Desk;
import org.duban.ui.Pulses;
import org.duban.ui.QuickRobot;
import org.duban.ui.Screenshot;
import org.duban.ui.control.Look;
import org.duban.ui.report.ReportOffice;
import org.duban.usecase.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Forms go out and come back in a real window, with real files, by keys; today is 10 October 2024. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
@SuppressWarnings("NullAway.Init")
class FormsScreenTest {

    private FormsDay day;
    private FormsScreen screen;
    private Scene scene;

    @TempDir
    private Path folder = Path.of("");

    @Start
    void open(Stage stage) {
        day = new FormsDay(ReportOffice.unasked());
        day.office.model.matrix().choose(ReportOffice.Q3);
        screen = day.screen();
        scene = new Scene(new StackPane(screen.view()), 1286, 696);
        Look.dress(scene, false);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        screen.focus();
    }

    @Test
    void formsGoOutAreFilledInComeBackAndAreTakenBack(QuickRobot robot) {
        onFx(() -> day.issue.choose(folder));
        robot.clickOn("#issue-forms").clickOn("#issue-due").push(KeyCode.CONTROL, KeyCode.A).write("10-15").push(KeyCode.ENTER);
        assertThat(words("#issued-words")).startsWith("已生成21个文件");
        assertThat(words("#reporting-summary")).contains("10月15日截止，还剩5天");
        robot.clickOn("#issued-open");
        assertThat(day.opened).containsExactly(folder);

        Path form = filled(folder, "医务科", row(1, "推进中", 60, "初稿"));
        offer(form);
        assertThat(words("#collect-summary")).isEqualTo("1个文件：可收1，未填2");
        assertThat(day.office.workspace.reportsProperty().get().all()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(day.office.report("6").stage()).isEqualTo(ReportStage.SUBMITTED);
        assertThat(scene.lookup("#collect")).isNull();

        offer(form);
        assertThat(words("#collect-note")).isEqualTo("没有变化，表里的内容都已收过");
        assertThat(find("#collect-take").isVisible()).isFalse();
        onFx(screen::escape);
        onFx(day.office.workspace::undo);
        assertThat(day.office.workspace.reportsProperty().get().all()).isEmpty();
    }

    @Test
    void theOfficeChoosesBetweenTwoReportsByKeys(QuickRobot robot) {
        onFx(() -> issued());
        Path form = filled(folder, "医务科", row(1, "推进中", 60, "初稿"));
        onFx(() -> day.office.report(day.office.task("6"), ReportOffice.Q3, 'W', 40));
        offer(form);
        robot.push(KeyCode.F8);
        assertThat(find("#stored-report").isVisible()).isTrue();
        assertThat(find("#collect-take").isVisible()).isFalse();
        robot.push(KeyCode.DIGIT1);
        assertThat(words("#collect-summary")).contains("可收1");
        robot.push(KeyCode.DIGIT2);
        assertThat(words("#collect-summary")).contains("不收1");
        robot.push(KeyCode.UP).push(KeyCode.UP).push(KeyCode.LEFT);
        assertThat(scene.lookup("#stored-report")).isNull();
        robot.push(KeyCode.RIGHT).push(KeyCode.DOWN).push(KeyCode.DOWN);
        robot.push(KeyCode.DIGIT1).push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(day.office.report("6").content().percent()).isEqualTo(60);
    }

    @Test
    void theFirstRowThatNeedsSomebodyHasTheKeysAtOnce(QuickRobot robot) {
        onFx(() -> issued());
        Path form = filled(folder, "医务科", row(1, "推进中", 60, "初稿"));
        onFx(() -> day.office.report(day.office.task("6"), ReportOffice.Q3, 'W', 40));
        offer(form);
        robot.push(KeyCode.DIGIT2);
        assertThat(words("#collect-summary")).contains("不收1");
    }

    @Test
    void aFormWithoutItsMarksIsTakenAsTheOfficeSays(QuickRobot robot) {
        onFx(() -> issued());
        Path form = filled(folder, "医务科", row(1, "推进中", 60, "初稿").andThen(book -> book.removeSheetAt(2)));
        onFx(() -> day.collect.add(List.of(form)));
        assertThat(words("#file-as")).isEqualTo("作为医务科 三季度");
        robot.push(KeyCode.F8).push(KeyCode.DIGIT1);
        assertThat(words("#collect-summary")).contains("可收1");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(day.office.report("6").stage()).isEqualTo(ReportStage.SUBMITTED);
    }

    @Test
    void aFileWithAWrongRowMayBeLeftWholeAndStaysListedOnceTheRestIsTaken(QuickRobot robot) {
        onFx(() -> issued());
        Path wrong = filled(folder, "医务科", row(1, "推进中", 60, "初稿").andThen(row(0, "推进中", 150, "修订")));
        Path good = filled(folder, "信息科", row(0, "推进中", 50, "测评"));
        onFx(() -> day.collect.add(List.of(wrong, good)));
        robot.clickOn("#collect-whole");
        assertThat(words("#collect-summary")).contains("可收1", "随整份未收1");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(day.office.workspace.reportsProperty().get().all()).hasSize(1);
        assertThat(day.collected().files()).singleElement().satisfies(file -> assertThat(file.name()).contains("医务科"));
        robot.clickOn("#collect-single").push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(day.office.workspace.reportsProperty().get().all()).hasSize(2);
    }

    @Test
    void formsThatAreThereAreNotReplacedUnasked(QuickRobot robot) throws IOException {
        onFx(() -> issued());
        Path form = filled(folder, "医务科", row(1, "推进中", 60, "初稿"));
        Files.delete(folder.resolve("2024年三季度填报表-信息科.xlsx"));
        byte[] before = Files.readAllBytes(form);
        robot.clickOn("#issue-forms").clickOn("#issue-write");
        assertThat(words("#issue-there")).isEqualTo("文件夹里已有20份同名填报表，科室可能已经填过");
        robot.clickOn("#issue-keep");
        assertThat(words("#issued-words")).startsWith("已生成1个文件，保留原有20个");
        assertThat(form).hasBinaryContent(before);
    }

    @Test
    void whoOpensAnotherPlanWhileFormsAreWrittenHasAskedForTheQuarterInItsOwn() {
        PlanId first = day.office.plan().id();
        var other = Desk.emptyPlan(2025, "江城市第一人民医院2025年重点工作");
        var written = new AtomicInteger();
        var issue = new IssueModel(
                day.models.office(),
                (form, file) -> {
                    if (written.getAndIncrement() == 0) {
                        day.office.workspace.carryOut(other);
                    }
                },
                day.opened::add);
        onFx(() -> {
            issue.choose(folder);
            issue.write("10-15");
        });
        assertThat(day.office.plan()).isEqualTo(other.added());
        assertThat(day.office.workspace.reportsProperty().get().periods()).isEmpty();
        assertThat(issue.resultProperty().get()).isInstanceOf(IssueModel.Result.Written.class);
        onFx(() -> day.office.workspace.open(first));
        assertThat(day.office.workspace.reportsProperty().get().period(ReportOffice.Q3)).isPresent();
    }

    @Test
    void filesOnTheListWaitForTheOfficeWhileSomebodyWhoOnlyReadsLooksAtPlans() {
        onFx(() -> issued());
        Path form = filled(folder, "医务科", row(1, "推进中", 60, "初稿"));
        onFx(() -> day.collect.add(List.of(form)));
        onFx(day.chase::open);
        PlanId first = day.office.plan().id();
        onFx(() -> day.office.workspace.carryOut(Desk.emptyPlan(2025, "江城市第一人民医院2025年重点工作")));
        day.office.actAs(new Account("院长", AccountRole.LEADER, null, null));
        onFx(() -> day.office.workspace.open(first));
        assertThat(day.collect.collectedProperty().get()).isNull();
        assertThat(day.chase.shownProperty().get()).isNull();
        day.office.actAs(Account.office("王敏"));
        onFx(() -> day.screen());
        assertThat(day.collected().files()).hasSize(1);
    }

    @Test
    void whatIsWrongWithTheQuestionIsSaidBesideIt(QuickRobot robot) {
        robot.clickOn("#issue-forms").clickOn("#issue-write");
        assertThat(words("#issue-wrong")).isEqualTo("请先选放填报表的文件夹");
        onFx(() -> day.issue.choose(folder));
        robot.clickOn("#issue-due").push(KeyCode.CONTROL, KeyCode.A).write("soon").push(KeyCode.ENTER);
        assertThat(words("#issue-wrong")).contains("“soon”不是日期");
        robot.push(KeyCode.ESCAPE);
        assertThat(find("#issue-strip").isVisible()).isFalse();
    }

    @Test
    void filesThatAreNoFormsAreLeftToTheImport() throws IOException {
        Path plan = Files.writeString(folder.resolve("计划.xlsx"), "计划");
        var left = new boolean[1];
        onFx(() -> screen.offer(List.of(plan), () -> left[0] = true));
        assertThat(left[0]).isTrue();
        assertThat(day.collect.collectedProperty().get()).isNull();
    }

    @Test
    void whoOwesIsCopiedForOneDepartmentAlone(QuickRobot robot) {
        onFx(() -> issued());
        robot.clickOn("#chase-list");
        assertThat(words("#chase-summary")).isEqualTo("21个科室未报齐，共30项；10月15日截止，还剩5天");
        robot.push(KeyCode.SPACE);
        assertThat(day.copied.getFirst()).contains("以下21个科室还有30项未报齐");
        robot.clickOn("#chase-copy-one");
        assertThat(day.copied.getLast()).startsWith("党办：2024年三季度");
        onFx(screen::escape);
        assertThat(scene.lookup("#chase")).isNull();
    }

    @Test
    void aLockedCellThatWasChangedStandsBesideWhatWasIssued() throws IOException {
        onFx(() -> issued());
        Path form = filled(folder, "医务科", row(1, "推进中", 60, "初稿").andThen(FormsScreenTest::rename));
        onFx(() -> day.collect.add(List.of(form)));
        assertThat(words("#issued-text")).isEqualTo("下发的：" + day.office.task("6").text());
        assertThat(words("#returned-text")).isEqualTo("收回的：另一项任务");
        Screenshot.of(scene, "04-collect-altered");
    }

    @Test
    void whatADepartmentIsToPutRightIsCopiedForIt(QuickRobot robot) {
        onFx(() -> issued());
        Path form = filled(folder, "医务科", row(0, "推进中", 150, "修订").andThen(row(1, "推进中", 60, "初稿")).andThen(FormsScreenTest::rename));
        Path good = filled(folder, "信息科", row(0, "推进中", 50, "测评"));
        onFx(() -> day.collect.add(List.of(form, good)));
        assertThat(scene.getRoot().lookupAll("#file-copy")).as("nothing is to be put right in the other").hasSize(1);
        robot.clickOn("#file-copy");
        assertThat(day.copied.getLast().lines()).hasSize(3);
        assertThat(day.copied.getLast()).startsWith("医务科 三季度填报表有2处请核对或改正")
                .contains("1. ", "完成比例“150”超出0到100", "2. ", "收回的：“另一项任务”");
        assertThat(words("#collect-note")).isEqualTo("已复制，可粘贴到微信发给科室");
    }

    private static void rename(XSSFWorkbook book) {
        FilledBook.cell(book, FilledBook.FIRST + 1, FilledBook.TEXT).setCellValue("另一项任务");
    }

    private void issued() {
        day.issue.choose(folder);
        day.issue.write("10-15");
        day.issue.forget();
    }

    @Test
    void nothingOfTheOfficeIsLeftForWhoeverComesNext() {
        FormsDay issued = FormsDay.issued(ReportOffice.unasked(), folder);
        issued.collect.add(List.of(filled(folder, "医务科", row(1, "推进中", 60, "初稿"))));
        onFx(issued.issue::ask);
        onFx(issued.chase::open);
        issued.models.leave();
        assertThat(issued.collect.collectedProperty().get()).isNull();
        assertThat(issued.chase.shownProperty().get()).isNull();
        assertThat(issued.issue.askingProperty().get()).isFalse();
        assertThat(issued.issue.resultProperty().get()).isNull();
    }

    private void offer(Path form) {
        onFx(() -> screen.offer(List.of(form), () -> {
            throw new AssertionError("it is a form");
        }));
    }

    private String words(String id) {
        return ((Labeled) find(id)).getText();
    }

    private Node find(String id) {
        return Objects.requireNonNull(scene.lookup(id), id);
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, action);
        Pulses.settle();
    }
}
