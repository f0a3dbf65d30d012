package org.duban.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.domain.progress.Given.indicator;
import static org.duban.domain.progress.Given.judged;
import static org.duban.domain.progress.Given.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.duban.domain.plan.Indicator;
import org.duban.domain.plan.Target;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetCheckTest {

    /** On 30 September 274 of 366 days are over, 74 percent; on 31 March 24 percent. */
    @ParameterizedTest
    @CsvSource({
        // counted: the share of the time, rounded down to the decimals of the target
        "AT_LEAST,  8,      , 项,    2024-09-30, 5,     false",
        "AT_LEAST,  8,      , 项,    2024-09-30, 4,     true",
        "AT_LEAST,  3,      , 个,    2024-03-31, 0,     false",
        "AT_LEAST,  600,    , 例,    2024-09-30, 444,   false",
        "AT_LEAST,  600,    , 例,    2024-09-30, 443,   true",
        "EXACTLY,   5.20,   , 万人次, 2024-09-30, 3.84,  false",
        "EXACTLY,   5.20,   , 万人次, 2024-09-30, 3.83,  true",
        "EXACTLY,   5,      , 个,    2024-12-31, 5.0,   false",
        "EXACTLY,   5,      , 个,    2024-12-31, 4,     true",
        "EXACTLY,   5,      , 个,    2024-12-30, 4,     false",
        "EXACTLY,   5,      , 个,    2025-02-01, 4,     true",
        "BETWEEN,   10,   15, 名,    2024-09-30, 7,     false",
        "BETWEEN,   10,   15, 名,    2024-09-30, 6,     true",
        "BETWEEN,   10,   15, 名,    2024-09-30, 16,    false",
        "AT_MOST,   3,      , 起,    2024-03-31, 3,     false",
        "AT_MOST,   3,      , 起,    2024-03-31, 4,     true",
        // a rate: at any time
        "AT_LEAST,  25,     , %,     2024-03-31, 25.00, false",
        "AT_LEAST,  25,     , %,     2024-03-31, 24.9,  true",
        "AT_LEAST,  0.85,   ,      , 2024-03-31, 0.84,  true",
        "AT_MOST,   35,     , DDDs,  2024-12-31, 35.0,  false",
        "AT_MOST,   35,     , DDDs,  2024-12-31, 35.01, true",
        "AT_MOST,   7.6,    , 天,    2024-03-31, 7.8,   true",
        "BETWEEN,   10,   15, %,     2024-03-31, 9.9,   true",
        "BETWEEN,   10,   15, %,     2024-03-31, 15,    false",
        "BETWEEN,   10,   15, %,     2024-03-31, 15.1,  true",
        // a bare rate does not say which side is good
        "EXACTLY,   7.6,    , 天,    2024-12-31, 7.8,   false",
        "EXACTLY,   7.6,    , 天,    2024-12-31, 7.4,   false",
    })
    void aTaskWarnsWhenAValueMissesItsTarget(
            Target.Comparator comparator,
            String target,
            @Nullable String upper,
            @Nullable String unit,
            String on,
            String value,
            boolean missed) {
        Indicator indicator = indicator(comparator, target, upper, unit);
        var actual = new Actual(LocalDate.parse(on), new BigDecimal(value));
        TaskJudgement judged = judged(task(indicator), TaskProgress.NONE.withActual(indicator.id(), actual), "2024-10-10");

        assertThat(judged.light()).isEqualTo(missed ? TrafficLight.AT_RISK : TrafficLight.ON_TRACK);
        assertThat(judged.reasons().contains(new Reason.TargetMissed(indicator, actual))).isEqualTo(missed);
    }

    @Test
    void anIndicatorWithoutAValueMissesNothing() {
        Indicator indicator = indicator(Target.Comparator.AT_LEAST, "8", null, "项");

        assertThat(judged(task(indicator), TaskProgress.NONE, "2024-10-10").light()).isEqualTo(TrafficLight.ON_TRACK);
    }

    @ParameterizedTest
    @CsvSource({"5.00, 5", "5.0, 5", "100, 100", "1E+3, 1000", "0.850, 0.85", "-3.00, -3", "0.00, 0"})
    void aValueIsTheSameHoweverManyZerosItIsWrittenWith(String written, String plain) {
        LocalDate day = LocalDate.of(2024, 9, 30);
        var actual = new Actual(day, new BigDecimal(written));

        assertThat(actual).isEqualTo(new Actual(day, new BigDecimal(plain)));
        assertThat(actual.value()).hasToString(plain);
    }
}
