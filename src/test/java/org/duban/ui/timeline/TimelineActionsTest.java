package org.duban.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.duban.messages.Messages;
import org.duban.output.image.PngTimelinePaper;
import org.duban.timeline.PageSetup;
import org.duban.timeline.Zoom;
import org.duban.ui.Pulses;
import org.duban.ui.QuickRobot;
import org.duban.ui.Screenshot;
import org.duban.ui.background.Background;
import org.duban.ui.control.Look;
import org.duban.ui.export.ExportStrip;
import org.duban.ui.export.FileExport;
import org.duban.ui.filter.PlanFilter;
import org.duban.ui.print.PagePrinter;
import org.duban.ui.print.SystemPrinter;
import org.duban.ui.screen.KeyHint;
import org.duban.ui.screen.Screen;
import org.duban.usecase.Account;
import org.duban.usecase.ExportTimeline;
import org.duban.usecase.ExportTimeline.Format;
import org.duban.usecase.Refusal;
import org.duban.wording.PaperLabels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** 复制为图片, 导出 and 打印 as a person does them; the system's own dialogs are left out. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
@SuppressWarnings("NullAway.Init")
class TimelineActionsTest {

    private final TimelineOffice office = TimelineOffice.withSample();
    private final Messages messages = office.preferences.messages();
    private final Background background = new Background(Runnable::run, Runnable::run, failure -> {
        throw new AssertionError(failure);
    });
    private final List<Integer> printed = new ArrayList<>();
    private boolean hasPrinter = true;
    private TimelineExport export;
    private Screen screen;
    private Scene scene;

    @Start
    void open(Stage stage) {
        var pictures = new PngTimelinePaper();
        var useCase = new ExportTimeline(Map.of(Format.PNG, pictures), pictures);
        export = new TimelineExport(useCase, new FileExport(background, file -> {}), background, () -> Account.office("王敏"));
        var preview = new PrintPreview(
                office.model, new PreviewModel(useCase, export.acting(), background, messages), messages, window -> this::ask);
        var actions = new TimelineActions(office.model, export, preview, messages);
        var timeline = new TimelineScreen(
                office.model,
                office.preferences,
                office.opened::add,
                () -> {},
                new TimelineScreen.Extras(actions.buttons(), List.of(new ExportStrip(export.files(), messages))));
        screen = new PrintableTimeline(timeline, preview);
        scene = new Scene(new StackPane(screen.view()), 1286, 664);
        Look.dress(scene, false);
        stage.setScene(scene);
        stage.show();
        screen.focus();
    }

    @Test
    void theWholeYearIsCopiedAsAPicture(QuickRobot robot) throws IOException {
        robot.clickOn("#copy-picture");
        Image copied = WaitForAsyncUtils.waitForAsyncFx(5000, () -> Clipboard.getSystemClipboard().getImage());
        assertThat(copied.getWidth()).isEqualTo(2 * (24 + 460 + 935 + 24));
        assertThat(said("#export-result")).startsWith("已复制");
        Screenshot.of(scene, "03-timeline-copied");
    }

    @Test
    void thePictureOfTheDaysSeenIsWritten(QuickRobot robot, @TempDir Path folder) {
        Path file = folder.resolve("十月.png");
        robot.interact(() -> {
            office.model.window().zoom(Zoom.MONTH);
            export.write(
                    new ShownTimeline(office.model).window().orElseThrow(), new PaperLabels(messages), Format.PNG, file, "导出");
        });
        assertThat(file).isNotEmptyFile();
        assertThat(said("#export-result")).isEqualTo("已导出 十月.png");
    }

    @Test
    void aFileThatCannotBeWrittenIsToldInTheStrip(QuickRobot robot, @TempDir Path folder) throws IOException {
        Path taken = Files.createDirectory(folder.resolve("图.png"));
        robot.interact(() -> export.write(
                new ShownTimeline(office.model).window().orElseThrow(), new PaperLabels(messages), Format.PNG, taken, "导出"));
        assertThat(said("#export-result")).contains("是文件夹，请换一个文件名");
    }

    @Test
    void withoutTasksThereIsNothingToTakeOut(QuickRobot robot) {
        robot.interact(() -> office.filtered.filterProperty().set(PlanFilter.NONE.withWords("没有这样的任务")));
        assertThat(List.of("#copy-picture", "#print", "#export-timeline")).allMatch(id -> scene.lookup(id).isDisabled());
        robot.push(KeyCode.CONTROL, KeyCode.P);
        assertThat(scene.lookup("#print-preview").isVisible()).isFalse();
    }

    @Test
    void ctrlPShowsThePagesAndEscTakesThemAway(QuickRobot robot) throws IOException {
        robot.push(KeyCode.CONTROL, KeyCode.P);
        assertThat(scene.lookup("#print-preview").isVisible()).isTrue();
        assertThat(said("#page-number")).isEqualTo("第1页 共3页");
        Screenshot.of(scene, "03-timeline-print-preview");
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(said("#page-number")).isEqualTo("第2页 共3页");
        robot.push(KeyCode.ESCAPE);
        assertThat(scene.lookup("#print-preview").isVisible()).isFalse();
    }

    @Test
    void theWholeYearIsDividedWhereItNeedNotFitOnePage(QuickRobot robot) {
        robot.interact(() -> office.model.window().zoom(Zoom.QUARTER));
        robot.clickOn("#print").clickOn("#fit-width").clickOn("#paper-A3");
        assertThat(said("#page-number")).isEqualTo("第1页 共8页");
    }

    @Test
    void thePreviewFollowsTheRowsAndClosesWhenNoneIsLeft(QuickRobot robot) {
        robot.clickOn("#print");
        robot.interact(() -> office.filtered.filterProperty().set(PlanFilter.NONE.withWords("国际")));
        assertThat(said("#page-number")).isEqualTo("第1页 共1页");
        robot.interact(() -> office.filtered.filterProperty().set(PlanFilter.NONE.withWords("没有这样的任务")));
        assertThat(scene.lookup("#print-preview").isVisible()).isFalse();
    }

    @Test
    void thePreviewIsClosedWhenItsScreenIsLeft(QuickRobot robot) {
        robot.clickOn("#print");
        assertThat(screen.keyHints()).extracting(KeyHint::keys).contains("PageDown").doesNotContain("T");
        Parent left = scene.getRoot();
        robot.interact(() -> scene.setRoot(new StackPane()));
        robot.interact(() -> scene.setRoot(left));
        assertThat(scene.lookup("#print-preview").isVisible()).isFalse();
        assertThat(screen.keyHints()).extracting(KeyHint::keys).contains("T");
    }

    @Test
    void pagesArePrinted(QuickRobot robot) {
        robot.clickOn("#print").clickOn("#print-now");
        assertThat(printed).containsExactly(3);
    }

    @Test
    void withoutAPrinterTheSentenceSaysWhatToDo(QuickRobot robot) {
        hasPrinter = false;
        robot.clickOn("#print").clickOn("#print-now");
        assertThat(said("#print-refused")).startsWith("没有找到打印机");
    }

    @Test
    void theSystemsPrinterIsNotUsedUnasked(QuickRobot robot) {
        robot.interact(() -> {
            var printer = new SystemPrinter(scene.getWindow());
            try {
                printer.ask(PaperChoice.A4.setup(true), "时间轴");
            } catch (Refusal reason) {
                printed.add(reason.key().equals("no-printer") ? 1 : 0);
            }
        });
        assertThat(printed).containsExactly(1);
    }

    private Optional<PagePrinter.Job> ask(PageSetup setup, String title) {
        if (!hasPrinter) {
            throw new Refusal("no-printer");
        }
        return Optional.of(new PagePrinter.Job() {

            @Override
            public boolean wants(int page) {
                return true;
            }

            @Override
            public void print(List<byte[]> pages) {
                printed.add(pages.size());
            }

            @Override
            public void print(Image page) {
                throw new AssertionError("timelines come as PNG");
            }
        });
    }

    private String said(String id) {
        Pulses.settle();
        var node = Objects.requireNonNull(scene.lookup(id));
        Labeled words = node instanceof Labeled label ? label : (Labeled) node.lookup(".label");
        return words.getText();
    }
}
