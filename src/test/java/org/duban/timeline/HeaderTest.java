package org.duban.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderTest {

    private static final TimeRange RANGE =
            new TimeRange(Given.YEAR, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));

    @Test
    void aYearIsQuartersOverMonthsWithoutTheOneUnderTodaysChip() {
        assertThat(header(RANGE.start(Zoom.YEAR, Given.TODAY, 930)).words())
                .containsExactly(
                        "一季度", "二季度", "三季度", "四季度", "1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月",
                        "11月", "12月", "今天 10月10日");
    }

    @Test
    void quartersNameTheirYearAsSoonAsAnotherThanThePlansIsSeen() {
        assertThat(header(Given.days("2024-07-01", "2025-06-30", 930)).words())
                .startsWith("2024年三季度", "2024年四季度", "2025年一季度", "2025年二季度");
        assertThat(header(Given.days("2025-01-01", "2025-12-31", 930)).words()).startsWith("2025年一季度");
    }

    @Test
    void aYearHasFourQuartersHoweverWideTheWindow() {
        var common = new TimeRange(2026, LocalDate.of(2025, 12, 1), LocalDate.of(2027, 6, 30));
        for (int width = 300; width < 2000; width++) {
            assertThat(Tick.of(TickUnit.QUARTER, common.start(Zoom.YEAR, Given.TODAY, width))).hasSize(4);
        }
    }

    @Test
    void aQuarterIsMonthsOverTensOfDays() {
        assertThat(header(RANGE.start(Zoom.QUARTER, Given.TODAY, 930)).words())
                .containsExactly(
                        "2024年9月", "2024年10月", "2024年11月", "2024年12月", "上旬", "中旬", "下旬", "下旬", "上旬", "中旬",
                        "下旬", "上旬", "中旬", "下旬", "今天 10月10日");
    }

    @Test
    void aMonthIsItsDays() {
        assertThat(header(RANGE.start(Zoom.MONTH, LocalDate.of(2024, 2, 1), 930)).words())
                .startsWith("2024年2月", "1", "2", "3")
                .endsWith("28", "29");
    }

    @Test
    void aTickTooNarrowForItsNameShortensItOrLeavesItOut() {
        assertThat(header(Given.days("2025-01-01", "2025-12-31", 260)).words()).contains("一季度", "1", "12").doesNotContain("1月");
        assertThat(header(Given.days("2025-01-01", "2025-12-31", 60)).words()).isEmpty();
    }

    @Test
    void todaysChipStaysInsideTheWindow() {
        Mark.Box chip = header(Given.days("2024-10-10", "2024-12-31", 930)).filled(Ink.ACCENT).getFirst();
        assertThat(chip.x()).isZero();
        Mark.Box last = header(Given.days("2024-08-01", "2024-10-10", 930)).filled(Ink.ACCENT).getFirst();
        assertThat(last.x() + last.width()).isEqualTo(930);
    }

    @Test
    void thereIsNoneWhenTodayIsOutside() {
        TimeScale later = Given.days("2024-10-11", "2024-12-31", 930);
        assertThat(header(later).filled(Ink.ACCENT)).isEmpty();
        assertThat(Given.layout(later).today(100)).isEmpty();
    }

    @Test
    void todaysLineIsInTheMiddleOfToday() {
        assertThat(Given.layout(Given.year()).today(100)).isEqualTo(List.of(new Mark.Line(283.5, 0, 283.5, 100, 2, Ink.ACCENT)));
    }

    @Test
    void theGridTintsWeekendsWhereDaysAreSeen() {
        TimeScale february = RANGE.start(Zoom.MONTH, LocalDate.of(2024, 2, 1), 29);
        List<Double> weekends = new Seen(Given.layout(february).grid(100))
                .filled(Ink.WEEKEND).stream().map(Mark.Box::x).toList();
        assertThat(weekends).containsExactly(2.0, 3.0, 9.0, 10.0, 16.0, 17.0, 23.0, 24.0);
        assertThat(new Seen(Given.layout(Given.year()).grid(100)).filled(Ink.WEEKEND)).isEmpty();
    }

    @Test
    void theGridHasALineWhereverADivisionBegins() {
        assertThat(new Seen(Given.layout(Given.year()).grid(100)).all(Mark.Line.class).filter(each -> each.ink() == Ink.BORDER).map(Mark.Line::fromX))
                .containsExactly(91.0, 182.0, 274.0);
    }

    private static Seen header(TimeScale scale) {
        return new Seen(Given.layout(scale).header());
    }
}
