package org.duban.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.duban.domain.progress.PlanProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeRangeTest {

    private static final TimeRange YEAR =
            new TimeRange(2024, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));

    @Test
    void itIsThePlansYear() {
        assertThat(range("2024-03-01", "2024-06-30")).isEqualTo(YEAR);
    }

    @Test
    void andTheMonthsThatDeadlinesReachBeyondIt() {
        assertThat(range("2023-11-15", "2025-02-10"))
                .isEqualTo(new TimeRange(2024, LocalDate.of(2023, 11, 1), LocalDate.of(2025, 2, 28)));
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR, 2024-10-10, 2024-01-01, 2024-12-31",
        "YEAR, 2026-10-10, 2024-01-01, 2024-12-31",
        "QUARTER, 2024-10-10, 2024-09-01, 2024-12-31",
        "QUARTER, 2024-12-31, 2024-09-01, 2024-12-31",
        "QUARTER, 2024-01-01, 2024-01-01, 2024-04-30",
        "QUARTER, 2024-03-31, 2024-02-01, 2024-05-31",
        "QUARTER, 2023-03-31, 2024-01-01, 2024-04-30",
        "MONTH, 2024-02-29, 2024-02-01, 2024-02-29",
        "MONTH, 2026-02-28, 2024-12-01, 2024-12-31",
    })
    void everyZoomHasAWindowToBeginWith(Zoom zoom, LocalDate today, LocalDate first, LocalDate last) {
        assertThat(YEAR.start(zoom, today, 900)).isEqualTo(TimeScale.over(zoom, first, last, 900));
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR, 2024-10-10, 1, 2024-01-01",
        "QUARTER, 2024-05-10, 1, 2024-07-01",
        "QUARTER, 2024-05-10, -1, 2024-01-01",
        "QUARTER, 2024-10-10, 1, 2024-09-01",
        "MONTH, 2024-10-10, 1, 2024-11-01",
        "MONTH, 2024-10-10, -1, 2024-09-01",
        "MONTH, 2024-12-10, 1, 2024-12-01",
    })
    void aStepShowsTheNextWindowInsideTheRange(Zoom zoom, LocalDate today, int by, LocalDate first) {
        assertThat(YEAR.step(YEAR.start(zoom, today, 900), by).first()).isEqualTo(first);
    }

    @Test
    void aStepBeginsWithAMonthAlsoWhereTheWindowDoesNot() {
        TimeScale moved = YEAR.start(Zoom.MONTH, LocalDate.of(2024, 5, 1), 310).moved(-40);
        assertThat(YEAR.step(moved, 1).first()).isEqualTo(LocalDate.of(2024, 6, 1));
    }

    @Test
    void aWindowMovedTooFarComesBackToTheEdge() {
        TimeScale december = YEAR.start(Zoom.MONTH, LocalDate.of(2024, 12, 1), 310);
        assertThat(YEAR.clamp(december.moved(500))).isEqualTo(december);
        assertThat(YEAR.clamp(december.moved(-50_000)).first()).isEqualTo(LocalDate.of(2024, 1, 1));
    }

    @Test
    void aWindowWiderThanTheRangeShowsAllOfIt() {
        var common = new TimeRange(2025, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
        TimeScale wide = new TimeScale(Zoom.YEAR, 0, 1, 366);
        assertThat(common.clamp(wide)).isEqualTo(common.start(Zoom.YEAR, LocalDate.of(2025, 1, 1), 366));
    }

    @Test
    void zoomingKeepsTheDayUnderThePointer() {
        TimeScale year = YEAR.start(Zoom.YEAR, Given.TODAY, 930);
        double at = year.start(Given.TODAY);
        assertThat(year.zoomed(Zoom.MONTH, at).start(Given.TODAY)).isCloseTo(at, within(1e-6));
    }

    private static TimeRange range(String first, String last) {
        var plan = Given.plan(Given.section("一", Given.task("1", "完善考核", Given.period("上半年", first, last))));
        return TimeRange.of(2024, Given.judged(plan, PlanProgress.NONE));
    }
}
