package org.duban.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {

    @ParameterizedTest
    @ValueSource(strings = {"年内", "年度内", "今年内", "本年度内", "2024年内", "全年", "全年度", "本年度", "今年"})
    void wordsThatNameTheYearAreAPeriodFromItsFirstDay(String phrase) {
        assertThat(Interval.of(Given.bound(phrase, "2024-12-31")))
                .contains(new Interval(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"年底前", "年底", "年内底前", "6月底前", "三季度末前", "10月15日前", "半年内", "下半年内", "内"})
    void wordsThatNameALastDayOnlyAreABound(String phrase) {
        assertThat(Interval.of(Given.bound(phrase, "2024-12-31"))).isEmpty();
    }

    @Test
    void aKnownFirstDayMakesAPeriodWhateverTheWords() {
        assertThat(Interval.of(Given.period("11月上旬", "2024-11-01", "2024-11-10")))
                .contains(new Interval(LocalDate.of(2024, 11, 1), LocalDate.of(2024, 11, 10)));
    }
}
