package org.duban.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.duban.timeline.PageSetup;
import org.duban.ui.Pulses;
import org.duban.ui.QuickRobot;
import org.duban.ui.Screenshot;
import org.duban.ui.control.Look;
import org.duban.ui.print.PagePrinter;
import org.duban.usecase.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Ctrl+P on 总览, in a dark window. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
@SuppressWarnings("NullAway.Init")
class OverviewPrintTest {

    private final OverviewOffice office = OverviewOffice.reporting(OverviewOffice.OFFICE);
    private final List<Image> sheets = new ArrayList<>();
    private Scene scene;
    private PagePrinter printer = (setup, title) -> Optional.of(new Sheets());

    @Start
    void open(Stage stage) {
        var screen = new OverviewScreen(office.model, office.preferences.messages(), office, window -> this::ask);
        scene = new Scene(new StackPane(screen.view()), 1286, 664);
        Look.dress(scene, true);
        stage.setScene(scene);
        stage.show();
        screen.focus();
    }

    @AfterEach
    void lightAgain() {
        onFx(() -> Look.dress(scene, false));
    }

    @Test
    void aSheetOfA4LyingIsPrintedLightWhateverTheWindowIs(QuickRobot robot) throws IOException {
        robot.push(KeyCode.CONTROL, KeyCode.P);
        Image sheet = sheets.getFirst();
        Screenshot.save(sheet, "01-overview-printed");
        assertThat(sheet.getWidth() / sheet.getHeight()).isCloseTo(297.0 / 210, within(0.01));
        assertThat(sheet.getPixelReader().getColor(5, 5)).isEqualTo(Color.WHITE);
        assertThat(sheet.getPixelReader().getColor((int) sheet.getWidth() / 2, 160)).isEqualTo(Color.WHITE);
        assertThat(text(scene.getRoot(), "#overview-unprinted")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"#overview-chase, false", "#reports-all, false", "#soon-timeline, false", ".row-act, false",
            "#tile-OVERDUE, true", "#tally-MISSING, true", "#department-rows, true", "#section-六-AT_RISK, true"})
    void whatOnlyAScreenCanUseIsLeftOut(String id, boolean there) {
        var page = (Parent) new OverviewScreen(office.model, office.preferences.messages(), office).view();
        onFx(() -> OverviewPaper.picture(page, "重点工作", OverviewOffice.TODAY, office.preferences.messages()));
        Node node = Objects.requireNonNull(page.lookup(id), id);
        assertThat(node.isVisible()).isEqualTo(there);
    }

    @ParameterizedTest
    @CsvSource({"no-printer, 没有找到打印机", "printer-failed, “二楼打印机”没有打印出来"})
    void aPrinterThatFailsIsSaidUntilItPrintsOrEscIsPressed(String key, String sentence, QuickRobot robot) {
        printer = (setup, title) -> {
            throw new Refusal(key, "二楼打印机");
        };
        robot.push(KeyCode.CONTROL, KeyCode.P);
        assertThat(text(scene.getRoot(), "#overview-unprinted")).startsWith(sentence);
        assertThat(scene.lookup("#overview-unprinted").isVisible()).isTrue();
        printer = (setup, title) -> Optional.of(new Sheets());
        robot.push(KeyCode.CONTROL, KeyCode.P);
        assertThat(scene.lookup("#overview-unprinted").isVisible()).isFalse();
        assertThat(sheets).hasSize(1);
    }

    @Test
    void whoDoesNotWantToPrintAfterAllPrintsNothing(QuickRobot robot) {
        printer = (setup, title) -> Optional.empty();
        robot.push(KeyCode.CONTROL, KeyCode.P);
        assertThat(sheets).isEmpty();
    }

    private Optional<PagePrinter.Job> ask(PageSetup setup, String title) {
        assertThat(title).endsWith("总览");
        return printer.ask(setup, title);
    }

    private static String text(Parent root, String id) {
        return ((Labeled) root.lookup(id)).getText();
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, action);
        Pulses.settle();
    }

    private final class Sheets implements PagePrinter.Job {

        @Override
        public boolean wants(int page) {
            return true;
        }

        @Override
        public void print(List<byte[]> pages) {
            throw new AssertionError("the page is drawn, not written");
        }

        @Override
        public void print(Image page) {
            sheets.add(page);
        }
    }
}
