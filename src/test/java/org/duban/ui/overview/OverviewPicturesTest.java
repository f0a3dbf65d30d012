package org.duban.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.duban.ui.Pulses;
import org.duban.ui.Screenshot;
import org.duban.ui.control.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The screen 总览 as pictures, in the room that a window of 1366×768 or 1366×728 with its title bar leaves it. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class OverviewPicturesTest {

    private static final int WIDTH = 1366 - 80;
    private static final int HIGH = 768 - 32 - 48 - 24;
    private static final int LOW = 728 - 32 - 48 - 24;

    private Stage stage;
    private Scene scene;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        stage.setX(0);
        stage.setY(0);
    }

    @Test
    void theReportingWeekAtTheOffice() throws IOException {
        show(OverviewOffice.reporting(OverviewOffice.OFFICE), HIGH, false);
        Screenshot.of(scene, "01-overview");
        assertThat(cutOff()).isEmpty();
    }

    @Test
    void onALowScreenTheListsSayHowManyMore() throws IOException {
        show(OverviewOffice.reporting(OverviewOffice.OFFICE), LOW, false);
        Screenshot.of(scene, "01-overview-728");
        assertThat(cutOff()).isEmpty();
    }

    @Test
    void aLeaderOnlyReads() throws IOException {
        show(OverviewOffice.reporting(OverviewOffice.LEADER), HIGH, false);
        Screenshot.of(scene, "01-overview-leader");
        assertThat(cutOff()).isEmpty();
    }

    @Test
    void aQuarterNobodyAskedFor() throws IOException {
        show(OverviewOffice.unasked(OverviewOffice.OFFICE), LOW, false);
        Screenshot.of(scene, "01-overview-unasked");
        assertThat(cutOff()).isEmpty();
    }

    @Test
    void aQuarterThatWasClosed() throws IOException {
        show(OverviewOffice.closed(OverviewOffice.OFFICE, 3, 4), HIGH, false);
        Screenshot.of(scene, "01-overview-closed");
        assertThat(cutOff()).isEmpty();
    }

    @Test
    void theQuarterAfterOneThatWasClosed() throws IOException {
        show(OverviewOffice.closed(OverviewOffice.OFFICE, 3), HIGH, false);
        Screenshot.of(scene, "01-overview-next");
        assertThat(cutOff()).isEmpty();
    }

    @Test
    void aPlanNobodyHasSaidAnythingOf() throws IOException {
        show(OverviewOffice.bare(), HIGH, false);
        Screenshot.of(scene, "01-overview-bare");
        assertThat(cutOff()).isEmpty();
    }

    @Test
    void darkIsReadable() throws IOException {
        show(OverviewOffice.reporting(OverviewOffice.OFFICE), HIGH, true);
        Screenshot.of(scene, "01-overview-dark");
        onFx(() -> Look.dress(scene, false));
        assertThat(cutOff()).isEmpty();
    }

    @Test
    void englishFits() throws IOException {
        show(OverviewOffice.english(), HIGH, false);
        Screenshot.of(scene, "01-overview-english");
        assertThat(cutOff()).isEmpty();
    }

    /** Labels that reach out of the window, or that are to be whole and have no room. */
    private List<String> cutOff() {
        return scene.getRoot().lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(each -> isSeen(each) && !each.getText().isEmpty())
                .filter(each -> each.localToScene(each.getLayoutBounds()).getMaxX() > WIDTH || each.getWidth() < each.minWidth(-1))
                .map(Label::getText)
                .toList();
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private void show(OverviewOffice office, int height, boolean dark) {
        onFx(() -> {
            var screen = new OverviewScreen(office.model, office.preferences.messages(), office);
            scene = new Scene(new StackPane(screen.view()), WIDTH, height);
            Look.dress(scene, dark);
            stage.setScene(scene);
            stage.show();
            screen.focus();
        });
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, action);
        Pulses.settle();
    }
}
