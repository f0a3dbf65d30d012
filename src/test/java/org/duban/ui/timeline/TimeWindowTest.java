package org.duban.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.duban.timeline.TimeRange;
import org.duban.timeline.TimeScale;
import org.duban.timeline.Zoom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWindowTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 10, 10);

    private final TimeWindow window = new TimeWindow(year(2024), TODAY);

    @Test
    void todayIsGoneToOnlyWhereItCanBeSeen() {
        window.zoom(Zoom.MONTH);
        assertThat(window.todayInRangeProperty().get()).isTrue();
        window.follow(year(2024), LocalDate.of(2026, 3, 1));
        assertThat(window.todayInRangeProperty().get()).isFalse();
        window.toStart();
        window.toToday();
        assertThat(window.scaleProperty().get().first()).isEqualTo("2024-01-01");
    }

    @Test
    void theWholeYearIsSeenAtFirst() {
        assertThat(window.scaleProperty().get().first()).isEqualTo("2024-01-01");
        assertThat(window.scaleProperty().get().last()).isEqualTo("2024-12-31");
    }

    @ParameterizedTest
    @CsvSource({"YEAR, 2024-01-01, 2024-12-31", "QUARTER, 2024-09-01, 2024-12-31", "MONTH, 2024-10-01, 2024-10-31"})
    void aZoomShowsWholeMonthsAroundToday(Zoom zoom, LocalDate first, LocalDate last) {
        window.zoom(zoom);
        assertThat(window.scaleProperty().get().first()).isEqualTo(first);
        assertThat(window.scaleProperty().get().last()).isEqualTo(last);
    }

    @Test
    void aZoomStaysWhereThePersonLooksWhenTodayIsNotSeen() {
        window.zoom(Zoom.QUARTER);
        window.step(-1);
        window.step(-1);
        assertThat(window.scaleProperty().get().first()).isEqualTo("2024-03-01");
        window.zoom(Zoom.MONTH);
        assertThat(window.scaleProperty().get().first()).isEqualTo("2024-05-01");
    }

    @ParameterizedTest
    @CsvSource({"0", "123.5", "500", "777", "999"})
    void theDayUnderThePointerStaysThereWhenTheWheelZoomsIn(double x) {
        TimeScale before = window.scaleProperty().get();
        double day = before.origin() + x / before.pixelsOfDay();
        window.zoomAt(true, x);
        TimeScale after = window.scaleProperty().get();
        assertThat(after.zoom()).isEqualTo(Zoom.QUARTER);
        assertThat(after.origin() + x / after.pixelsOfDay()).isCloseTo(day, within(1e-6));
    }

    @Test
    void theWheelStopsAtTheClosestAndTheFarthestZoom() {
        window.zoomAt(false, 10);
        assertThat(window.scaleProperty().get().zoom()).isEqualTo(Zoom.YEAR);
        window.zoomAt(true, 10);
        window.zoomAt(true, 10);
        window.zoomAt(true, 10);
        assertThat(window.scaleProperty().get().zoom()).isEqualTo(Zoom.MONTH);
    }

    @Test
    void nothingOutsideOfTheYearIsSeenHoweverFarItIsDragged() {
        window.zoom(Zoom.MONTH);
        window.drag(1e6);
        assertThat(window.scaleProperty().get().last()).isEqualTo("2024-12-31");
        window.drag(-1e6);
        assertThat(window.scaleProperty().get().first()).isEqualTo("2024-01-01");
    }

    @Test
    void arrowsMoveByMonthsAndByWeeksWhereDaysAreSeen() {
        window.zoom(Zoom.QUARTER);
        window.pan(-1);
        assertThat(window.scaleProperty().get().first()).isEqualTo("2024-08-01");
        window.zoom(Zoom.MONTH);
        window.pan(1);
        assertThat(window.scaleProperty().get().first()).isEqualTo("2024-10-08");
    }

    @Test
    void todayComesBackInTheSameZoom() {
        window.zoom(Zoom.MONTH);
        window.toStart();
        assertThat(window.scaleProperty().get().first()).isEqualTo("2024-01-01");
        window.toToday();
        assertThat(window.scaleProperty().get().first()).isEqualTo("2024-10-01");
    }

    @Test
    void homeAndEndGoToTheEndsOfTheYear() {
        window.zoom(Zoom.QUARTER);
        window.toStart();
        assertThat(window.scaleProperty().get().first()).isEqualTo("2024-01-01");
        window.toEnd();
        assertThat(window.scaleProperty().get().last()).isEqualTo("2024-12-31");
    }

    @Test
    void aDeadlineInTheNextYearCanBeLookedAt() {
        window.follow(new TimeRange(2024, LocalDate.of(2024, 1, 1), LocalDate.of(2025, 3, 31)), TODAY);
        window.toEnd();
        window.drag(1e6);
        assertThat(window.scaleProperty().get().last()).isEqualTo("2025-03-31");
    }

    @Test
    void theSameDaysAreSeenInAWiderWindow() {
        window.zoom(Zoom.QUARTER);
        window.resize(1600);
        assertThat(window.scaleProperty().get().first()).isEqualTo("2024-09-01");
        assertThat(window.scaleProperty().get().last()).isEqualTo("2024-12-31");
        assertThat(window.scaleProperty().get().width()).isEqualTo(1600);
    }

    private static TimeRange year(int year) {
        return new TimeRange(year, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
