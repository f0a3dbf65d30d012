package org.duban.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.duban.messages.Language;
import org.duban.timeline.TimelineRow;
import org.duban.timeline.Zoom;
import org.duban.ui.Pulses;
import org.duban.ui.Screenshot;
import org.duban.ui.control.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of the screen to be looked at beside the mockups; the room of the rail and the bars is left out. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class TimelinePicturesTest {

    private static final double RAIL = 80;
    private static final double BARS = 104;

    private Stage stage;
    private Scene scene;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        stage.setX(0);
        stage.setY(0);
    }

    @Test
    void theYearIsSeenAtFirst() throws IOException {
        TimelineOffice office = TimelineOffice.withSample();
        show(office, 1366, 768, false);
        select(office, "8");
        Screenshot.of(scene, "03-timeline");
        assertThat(scene.lookup("#timeline-legend").isVisible()).isTrue();
    }

    @Test
    void aQuarterIsSeenByTensOfDays() throws IOException {
        TimelineOffice office = TimelineOffice.withSample();
        show(office, 1366, 768, false);
        onFx(() -> office.model.window().zoom(Zoom.QUARTER));
        select(office, "15");
        Screenshot.of(scene, "03-timeline-quarter");
        assertThat(office.model.window().scaleProperty().get().zoom()).isEqualTo(Zoom.QUARTER);
    }

    @Test
    void aMonthIsSeenByDays() throws IOException {
        TimelineOffice office = TimelineOffice.withSample();
        show(office, 1366, 768, false);
        onFx(() -> office.model.window().zoom(Zoom.MONTH));
        select(office, "2");
        Screenshot.of(scene, "03-timeline-month");
        assertThat(office.model.window().scaleProperty().get().zoom()).isEqualTo(Zoom.MONTH);
    }

    @Test
    void theDarkThemeIsReadable() throws IOException {
        TimelineOffice office = TimelineOffice.withSample();
        show(office, 1366, 768, true);
        select(office, "8");
        Screenshot.of(scene, "03-timeline-dark");
        onFx(() -> Look.dress(scene, false));
        assertThat(scene.getRoot().getStyleClass()).doesNotContain("dark");
    }

    @Test
    void englishFits() throws IOException {
        TimelineOffice office = TimelineOffice.withSample(Language.ENGLISH);
        show(office, 1366, 768, false);
        select(office, "8");
        Screenshot.of(scene, "03-timeline-english");
        assertThat(scene.lookup("#mark-done")).isNotNull();
    }

    @Test
    void theSmallestWindowHasItsLegendBehindAButton() throws IOException {
        TimelineOffice office = TimelineOffice.withSample();
        show(office, 1280, 680, false);
        select(office, "8");
        Screenshot.of(scene, "03-timeline-1280");
        assertThat(scene.lookup("#legend-button").isVisible()).isTrue();
    }

    @Test
    void aWideWindowHasHigherRows() throws IOException {
        TimelineOffice office = TimelineOffice.withSample();
        show(office, 1920, 1080, false);
        select(office, "8");
        Screenshot.of(scene, "03-timeline-1920");
        assertThat(scene.lookup(".timeline-cell").getLayoutBounds().getHeight()).isEqualTo(32);
    }

    @Test
    void aPlanWithoutTasksSaysHowToBegin() throws IOException {
        show(TimelineOffice.withEmptyPlan(), 1366, 768, false);
        Screenshot.of(scene, "03-timeline-empty");
        assertThat(scene.lookup("#empty-import")).isNotNull();
    }

    @Test
    void aPlanWithoutDeadlinesOffersTwoWaysOn() throws IOException {
        TimelineOffice office = TimelineOffice.withoutDeadlines();
        show(office, 1366, 768, false);
        Screenshot.of(scene, "03-timeline-no-deadlines");
        onFx(() -> ((Button) Objects.requireNonNull(scene.lookup("#empty-whole-year"))).fire());
        Screenshot.of(scene, "03-timeline-whole-year");
        assertThat(scene.lookup("#timeline-rows")).isNotNull();
    }

    private void select(TimelineOffice office, String number) {
        onFx(() -> office.model.selectedProperty().set(new TimelineRow.Id.OfTask(office.task(number).id())));
    }

    private void show(TimelineOffice office, int width, int height, boolean dark) {
        onFx(() -> {
            var screen = new TimelineScreen(
                    office.model, office.preferences, office.opened::add, () -> {}, TimelineScreen.Extras.NONE);
            scene = new Scene(new StackPane(screen.view()), width - RAIL, height - BARS);
            Look.dress(scene, dark);
            stage.setScene(scene);
            stage.show();
            screen.windowProperty().unbind();
            screen.windowProperty().set(width);
            screen.focus();
        });
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(120_000, action);
        Pulses.settle();
    }
}
