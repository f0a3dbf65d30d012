package org.duban.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.duban.timeline.Zoom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayRangeTest {

    @ParameterizedTest
    @CsvSource({
        ",, 2024-01-01, 2024-12-31",
        "2024-10-01,, 2024-10-01, 2024-12-31",
        ", 2025-01-31, 2024-01-01, 2025-01-31",
        "2023-12-01, 2023-12-31, 2023-12-01, 2023-12-31"
    })
    void whatIsNotNamedIsTheEndOfThePlansYear(
            @Nullable LocalDate from, @Nullable LocalDate to, LocalDate first, LocalDate last) {
        assertThat(DayRange.of(2024, from, to)).isEqualTo(new DayRange(first, last));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-10, 2024-10-10, MONTH",
        "2024-10-01, 2024-11-14, MONTH",
        "2024-10-01, 2024-11-15, QUARTER",
        "2024-01-01, 2024-07-04, QUARTER",
        "2024-01-01, 2024-07-05, YEAR",
        "2024-01-01, 2024-12-31, YEAR"
    })
    void theMoreDaysTheCoarserTheyAreDivided(LocalDate from, LocalDate to, Zoom zoom) {
        assertThat(new DayRange(from, to).zoom()).isEqualTo(zoom);
    }

    @Test
    void threeYearsAreTheLongest() {
        LocalDate first = LocalDate.of(2024, 1, 1);
        assertThat(new DayRange(first, LocalDate.of(2026, 12, 31)).days()).isEqualTo(1096);
        refused("range-too-long", first, LocalDate.of(2027, 1, 1));
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        refused("range-backwards", LocalDate.of(2024, 10, 10), LocalDate.of(2024, 10, 9));
    }

    private static void refused(String key, LocalDate from, LocalDate to) {
        assertThatThrownBy(() -> new DayRange(from, to))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo(key);
                    assertThat(refusal.arguments()).containsExactly(from, to);
                });
    }
}
