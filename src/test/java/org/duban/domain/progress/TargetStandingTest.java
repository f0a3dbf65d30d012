package org.duban.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.duban.domain.plan.Target;
import org.duban.domain.plan.Target.Comparator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetStandingTest {

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4} is {5}")
    @CsvSource({
        "AT_LEAST,3,,个,3,REACHED",
        "AT_LEAST,3,,个,2,ON_TRACK",
        "AT_LEAST,3,,个,1,MISSED",
        "EXACTLY,5,,个,5,REACHED",
        "EXACTLY,5,,个,4,ON_TRACK",
        "AT_LEAST,15,,%,15,REACHED",
        "AT_LEAST,15,,%,14.9,MISSED",
        "AT_MOST,35,,DDDs,35,REACHED",
        "AT_MOST,35,,DDDs,37.2,MISSED",
        "BETWEEN,10,15,名,12,REACHED",
        "BETWEEN,10,15,%,16,MISSED",
        "EXACTLY,7.6,,天,7.6,REACHED",
        "EXACTLY,7.6,,天,7.9,",
    })
    void aValueIsHeldAgainstItsTarget(
            Comparator comparator, BigDecimal bound, @Nullable BigDecimal upper, String unit, BigDecimal value, @Nullable TargetStanding stands) {
        var target = new Target(comparator, bound, upper, unit);
        var actual = new Actual(LocalDate.of(2024, 9, 30), value);
        assertThat(TargetStanding.of(target, actual, 2024).orElse(null)).isEqualTo(stands);
    }
}
